package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.kernel.ErrorCode;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSecurityIT {

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.member(customer, "anna", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.member(customer, "berit", CustomerRole.ORDINARY);
        portal.actAs(portal.signIn("maja", PASSWORD));
        house.logged.clear();
    }

    private ErrorCode approve(String network, boolean wideMeant) {
        return house.refusedInside(() -> portal.security.approve(NetworkAddress.of(network), "Kontoret", wideMeant));
    }

    private SecurityView view() {
        return house.unit.call(portal.security::view);
    }

    private List<String> networks() {
        return view().networks().stream().map(one -> one.network().toString()).toList();
    }

    @Test
    @DisplayName("ACC-3 two-step is turned on and off, logged, and told to all administrators once")
    void twoStep() {
        assertFalse(view().twoStep());
        house.unit.run(() -> portal.security.turnTwoStep(true));
        house.unit.run(() -> portal.security.turnTwoStep(true));
        assertTrue(view().twoStep());
        assertEquals(
                List.of("twoStep true anna@kunde.example", "twoStep true maja@kunde.example"),
                house.parts.told.stream().sorted().toList());
        house.unit.run(() -> portal.security.turnTwoStep(false));
        assertEquals(
                List.of(AccessChange.TWO_STEP_ON, AccessChange.TWO_STEP_OFF),
                house.logged.stream().map(AccessHouse.Logged::action).toList());
        assertFalse(view().twoStep());
    }

    @Test
    @DisplayName("ACC-3 networks are kept in one form, once; what a wider one holds already is refused")
    void normalised() {
        assertNull(approve("192.0.2.77/24", false));
        assertNull(approve("2001:DB8:12:0::5/48", false));
        assertEquals(List.of("192.0.2.0/24", "2001:db8:12::/48"), networks());
        for (String again :
                List.of("192.0.2.0/24", "192.0.2.9", "192.0.2.128/25", "::ffff:192.0.2.1", "2001:db8:12:9::/64")) {
            assertEquals(AccessError.NETWORK_TAKEN, approve(again, false), again);
        }
        assertNull(approve("192.0.0.0/16", false), "a wider one besides");
        assertTrue(view().addressApproved());
        assertTrue(house.logged.getFirst().everything().contains("192.0.2.0/24"));
        assertTrue(house.parts.told.contains("network 192.0.2.0/24 true anna@kunde.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/15, NETWORK_WIDE",
        "10.0.0.0/16, ",
        "2001:db8::/47, NETWORK_WIDE",
        "2001:db8::/48, ",
        "128.0.0.0/1, NETWORK_WIDE",
        "0.0.0.0/0, NETWORK_ALL",
        "::/0, NETWORK_ALL",
        "::ffff:0.0.0.0/96, NETWORK_ALL"
    })
    @DisplayName("ACC-3 wider than /16 or /48 takes a second thought, everything is refused")
    void width(String network, AccessError refused) {
        assertEquals(refused, approve(network, false));
        if (refused == AccessError.NETWORK_WIDE) {
            assertNull(approve(network, true));
            assertTrue(view().networks().getFirst().isWide());
        } else if (refused == AccessError.NETWORK_ALL) {
            assertEquals(AccessError.NETWORK_ALL, approve(network, true));
        }
    }

    @Test
    @DisplayName("Fifty networks, and a note of a hundred characters, are the most")
    void most() {
        for (int i = 0; i < OwnSecurity.MOST_NETWORKS; i++) {
            assertNull(approve("10.0." + i + ".0/24", false));
        }
        assertEquals(AccessError.NETWORKS_TOO_MANY, approve("10.9.0.0/24", false));
        assertEquals(
                AccessError.NOTE_TOO_LONG,
                house.refusedInside(
                        () -> portal.security.approve(NetworkAddress.of("10.9.0.0/24"), "x".repeat(101), false)));
    }

    @Test
    @DisplayName("ACC-10 a network of another organisation answers like an unknown one, and stays")
    void foreign() {
        assertNull(approve("192.0.2.0/24", false));
        long id = view().networks().getFirst().id();
        long other = portal.customer("En annen AS");
        portal.member(other, "ola", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.actAs(portal.signIn("ola", PASSWORD));
        assertTrue(networks().isEmpty());
        assertEquals(
                List.of("ola@kunde.example"),
                view().users().stream().map(SecurityRow::email).toList());
        for (long any : new long[] {id, 999_999_999L}) {
            assertEquals(AccessError.NETWORK_NOT_FOUND, house.refusedInside(() -> portal.security.withdraw(any)));
        }
        portal.actAs(portal.signIn("maja", PASSWORD));
        house.unit.run(() -> portal.security.withdraw(id));
        assertTrue(networks().isEmpty());
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == AccessChange.NETWORK_WITHDRAWN));
    }

    @Test
    @DisplayName("Two who approve the same network at once: it stands there once, and the second is told so")
    void together() throws Exception {
        var results = AccessHouse.together(
                () -> house.unit.run(() -> portal.security.approve(NetworkAddress.of("10.0.0.0/24"), "", false)),
                () -> house.unit.run(() -> portal.security.approve(NetworkAddress.of("10.0.0.0/24"), "", false)));
        assertEquals(java.util.Set.of(AccessHouse.Done.DONE, AccessError.NETWORK_TAKEN), java.util.Set.copyOf(results));
        assertEquals(List.of("10.0.0.0/24"), networks());
    }
}
