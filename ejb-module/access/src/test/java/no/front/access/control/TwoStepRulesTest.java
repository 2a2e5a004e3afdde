package no.front.access.control;

import static no.front.access.control.TwoStepRules.Second.APP;
import static no.front.access.control.TwoStepRules.Second.NONE;
import static no.front.access.control.TwoStepRules.Second.SMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.front.kernel.NetworkAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoStepRulesTest {

    private static final List<NetworkAddress> OFFICE =
            List.of(NetworkAddress.of("192.0.2.0/24"), NetworkAddress.of("2001:db8:12::/48"));
    private static final List<NetworkAddress> NOWHERE = List.of();
    private static final String INSIDE = "192.0.2.7";
    private static final String OUTSIDE = "198.51.100.9";

    @Test
    @DisplayName("ACC-3 nobody asks: nothing; an own app is asked for nonetheless, from everywhere")
    void nobody() {
        assertEquals(NONE, TwoStepRules.of(List.of(), false, OUTSIDE));
        assertEquals(APP, TwoStepRules.of(List.of(), true, INSIDE));
    }

    @Test
    @DisplayName("ACC-3 the organisation asks: by SMS, or by the own app; from its networks, IPv4 and IPv6, not")
    void organisation() {
        assertEquals(SMS, TwoStepRules.of(List.of(OFFICE), false, OUTSIDE));
        assertEquals(APP, TwoStepRules.of(List.of(OFFICE), true, OUTSIDE));
        assertEquals(SMS, TwoStepRules.of(List.of(NOWHERE), false, INSIDE));
        for (String inside : List.of(INSIDE, "::ffff:192.0.2.7", "2001:db8:12:5::1")) {
            assertEquals(NONE, TwoStepRules.of(List.of(OFFICE), false, inside), inside);
            assertEquals(NONE, TwoStepRules.of(List.of(OFFICE), true, inside), inside);
        }
        for (String outside : List.of("192.0.3.7", "2001:db8:13::1", "", "unknown", "192.0.2.7.evil.example")) {
            assertEquals(SMS, TwoStepRules.of(List.of(OFFICE), false, outside), outside);
        }
    }

    @Test
    @DisplayName("ACC-3 of several organisations the strictest wins: all that ask have to approve the address")
    void strictest() {
        assertEquals(SMS, TwoStepRules.of(List.of(OFFICE, NOWHERE), false, INSIDE));
        assertEquals(SMS, TwoStepRules.of(List.of(NOWHERE, OFFICE), false, INSIDE));
        assertEquals(NONE, TwoStepRules.of(List.of(OFFICE, OFFICE), false, INSIDE));
    }
}
