package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import no.front.access.entity.AccessError;
import no.front.access.entity.ApprovedNetwork;
import no.front.access.entity.Authenticator;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two-step sign-in, unlocking and deleting mean for sessions and codes that are there already. */
class SessionStepsIT {

    private static final String ELSEWHERE = "198.51.100.9";

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private long ola;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        ola = portal.member(customer, "ola", CustomerRole.ORDINARY);
    }

    private CustomerSignIn signIn(String mailbox, String address) {
        house.actor.become(Actor.nobody(address));
        return portal.signIn(mailbox, PASSWORD);
    }

    private CustomerSignIn withCode(String mailbox) {
        CustomerSignIn waiting = signIn(mailbox, ELSEWHERE);
        assertTrue(waiting.waitsForCode());
        String code = portal.sent();
        return portal.codes.prove(waiting.key(), code, "test");
    }

    private void demand(long organisation, boolean on) {
        house.unit.run(() -> house.parts.policies.locked(organisation).turn(on));
    }

    @Test
    @DisplayName(
            "ACC-3 turned on, it ends sessions that began without a code, at once; those with one, those of approved"
                    + " networks, other organisations' and the administrator's own go on")
    void turnedOn() {
        long other = portal.customer("En annen AS");
        portal.member(other, "eva", CustomerRole.ORDINARY);
        demand(customer, true);
        CustomerSignIn proven = withCode("ola");
        demand(customer, false);
        CustomerSignIn elsewhere = signIn("ola", ELSEWHERE);
        CustomerSignIn office = signIn("ola", AccessHouse.ADDRESS);
        CustomerSignIn eva = signIn("eva", ELSEWHERE);
        CustomerSignIn majaAtHome = signIn("maja", ELSEWHERE);
        CustomerSignIn maja = signIn("maja", ELSEWHERE);
        house.unit.run(() -> house.parts.policies.add(
                new ApprovedNetwork(customer, NetworkAddress.of("192.0.2.0/24"), "", "Maja", house.now)));
        portal.actAs(maja);
        house.unit.run(() -> portal.security.turnTwoStep(true));
        assertNull(portal.knows(elsewhere));
        assertNull(portal.knows(majaAtHome));
        for (CustomerSignIn stays : new CustomerSignIn[] {proven, office, eva, maja}) {
            assertNotNull(portal.knows(stays));
        }
        house.unit.run(() -> portal.security.turnTwoStep(false));
        assertNotNull(portal.knows(proven), "turned off, nothing ends");
    }

    @Test
    @DisplayName(
            "ACC-3 who signed in without a code doesn't get into an organisation that asks for one: the session ends")
    void entering() {
        long strict = portal.customer("Nordlys Kurs AS");
        CustomerSignIn before = signIn("ola", ELSEWHERE);
        demand(strict, true);
        portal.member(strict, "ola", CustomerRole.ORDINARY);
        assertFalse(house.unit.call(() -> portal.sessions.enter(before.key(), strict)));
        assertNull(portal.knows(before));
        CustomerSignIn proven = withCode("ola");
        assertTrue(house.unit.call(() -> portal.sessions.enter(proven.key(), strict)));
        assertEquals(strict, portal.knows(proven).seat().organisationId());
    }

    @Test
    @DisplayName("ACC-6 staff who unlock a user also end the lock after too many wrong codes")
    void unlocked() {
        demand(customer, true);
        CustomerSignIn waiting = signIn("ola", ELSEWHERE);
        for (int i = 0; i < 12; i++) {
            refusal(() -> portal.codes.prove(waiting.key(), "x", "test"));
            house.pass(Duration.ofSeconds(61));
        }
        CustomerSignIn again = signIn("ola", "203.0.113.77");
        String code = portal.sent();
        assertEquals(AccessError.CODES_LOCKED, refusal(() -> portal.codes.prove(again.key(), code, "test")));
        house.unit.run(() -> portal.users.unlock(ola));
        house.actor.become(Actor.nobody("203.0.113.77"));
        assertNotNull(portal.codes.prove(again.key(), code, "test"));
    }

    @Test
    @DisplayName("PRV-19 with the last membership go the authenticator, its recovery codes and all sessions")
    void deleted() {
        CustomerSignIn olas = signIn("ola", ELSEWHERE);
        long user = olas.userId();
        house.unit.run(() -> {
            Authenticator app = new Authenticator(user, "secret", house.now);
            app.confirm(house.now);
            house.parts.authenticators.add(app);
            house.parts.authenticators.replaceCodes(user, java.util.List.of("a".repeat(64)));
        });
        portal.actAs(signIn("maja", ELSEWHERE));
        house.unit.run(() -> portal.ownUsers.delete(ola));
        assertNull(portal.knows(olas));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM authenticator"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM recovery_code"));
    }
}
