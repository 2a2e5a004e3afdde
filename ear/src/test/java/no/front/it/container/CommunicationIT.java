package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.front.customer.boundary.Communications;
import no.front.customer.boundary.Customers;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.RelationKind;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommunicationIT extends InContainer {

    @Inject
    Customers customers;

    @Inject
    Communications communications;

    private long customer;

    @BeforeEach
    void organisation() {
        actAs(Role.SALES);
        customer = customers.register(
                Samples.organisation("Snakkesalig AS"), Set.of(RelationKind.CUSTOMER), null, "", null);
    }

    private boolean isMineToday(long id) {
        return communications.myFollowUpsToday().stream().anyMatch(row -> row.id() == id);
    }

    @Test
    @DisplayName("CUS-5 a call with a follow-up today is among mine until it is done or moved")
    void followUp() {
        LocalDate today = clock.today();
        long id = communications.log(customer, Samples.call(clock.now(), "Ring tilbake om tilbud", today));
        assertTrue(isMineToday(id));
        assertEquals(id, communications.nextFollowUp(customer).orElseThrow().id());

        communications.moveFollowUp(id, communications.get(id).version(), today.plusDays(1));
        assertTrue(!isMineToday(id));

        communications.followUpDone(id, communications.get(id).version());
        assertTrue(communications.nextFollowUp(customer).isEmpty());
        assertEquals(
                CustomerError.NO_OPEN_FOLLOW_UP.name(),
                refusal(() ->
                        communications.followUpDone(id, communications.get(id).version())));
    }

    @Test
    @DisplayName("CUS-5 nothing is logged from the future, without a note, or to be followed up before it happened")
    void refused() {
        Instant now = clock.now();
        LocalDate today = clock.today();
        assertEquals(
                CustomerError.NOTE_MISSING.name(),
                refusal(() -> communications.log(customer, Samples.call(now, " ", null))));
        assertEquals(
                CustomerError.IN_THE_FUTURE.name(),
                refusal(() -> communications.log(customer, Samples.call(now.plus(Duration.ofDays(2)), "x", null))));
        assertEquals(
                CustomerError.FOLLOW_UP_TOO_EARLY.name(),
                refusal(() -> communications.log(customer, Samples.call(now, "x", today.minusDays(1)))));
    }
}
