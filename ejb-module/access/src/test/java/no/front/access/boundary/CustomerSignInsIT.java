package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.kernel.ErrorCode;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerSignInsIT {

    private static final String OTHER = "fire gule katter";

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private long maja;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        maja = portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
    }

    private ErrorCode tryWith(String mailbox, String password) {
        return refusal(() -> portal.signIn(mailbox, password));
    }

    @Test
    @DisplayName("ACC-6 unknown, wrong, locked, invited: the same answer, for the same work, with the same traces")
    void alike() {
        long lars = portal.member(customer, "lars", CustomerRole.ORGANISATION_ADMINISTRATOR);
        house.unit.run(() -> portal.users.lock(lars, "Mistenkelig"));
        portal.invite(customer, "ny");
        for (String mailbox : List.of("maja", "lars", "ny", "nobody")) {
            int before = house.parts.hashing.comparisons;
            house.logged.clear();
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith(mailbox, mailbox.equals("maja") ? "wrong" : PASSWORD));
            assertEquals(1, house.parts.hashing.comparisons - before, mailbox);
            assertEquals(
                    List.of(AccessChange.SIGN_IN_FAILED),
                    house.logged.stream().map(AccessHouse.Logged::action).toList());
        }
    }

    @Test
    @DisplayName("ACC-6 repeated failures wait and lock, at this door only: the same name of staff is not locked")
    void locks() {
        for (int i = 0; i < 10; i++) {
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith("maja", "wrong"));
            house.pass(Duration.ofSeconds(61));
        }
        assertEquals(AccessError.SIGN_IN_LOCKED, tryWith("maja", PASSWORD));
        house.pass(Duration.ofSeconds(61));
        assertEquals(
                AccessError.SIGN_IN_WRONG, refusal(() -> house.signIns.signIn("maja@kunde.example", PASSWORD, "test")));
        house.pass(Duration.ofSeconds(61));
        house.unit.run(() -> portal.users.unlock(maja));
        assertNotNull(portal.signIn("maja", PASSWORD));
    }

    @Test
    @DisplayName("A customer's key opens no door of the staff, and the other way round")
    void doors() {
        house.person("kari", Role.SALES);
        CustomerSignIn user = portal.signIn("maja", PASSWORD);
        SignedIn staff = house.signIn("kari", PASSWORD);
        assertTrue(house.unit.call(() -> house.sessions.find(user.key(), true)).isEmpty());
        assertTrue(
                house.unit.call(() -> portal.sessions.find(staff.key(), true)).isEmpty());
        assertNotNull(portal.knows(user));
        assertNotNull(house.knows(staff));
    }

    @Test
    @DisplayName("ACC-10 a user enters the own organisations only; another's id answers like an unknown one")
    void organisations() {
        long second = portal.customer("Nordlys Kurs AS");
        long foreign = portal.customer("En annen AS");
        portal.member(second, "maja", CustomerRole.ACCOUNTING);
        CustomerSignIn in = portal.signIn("maja", PASSWORD);
        assertEquals(
                List.of("Fjellvik Radio AS", "Nordlys Kurs AS"),
                house.unit.call(() -> portal.sessions.organisations(in.key())).stream()
                        .map(OrganisationChoice::name)
                        .toList());
        for (long id : new long[] {foreign, 999_999_999L}) {
            assertEquals(
                    AccessError.ORGANISATION_NOT_FOUND, house.refusedInside(() -> portal.sessions.enter(in.key(), id)));
        }
        house.unit.run(() -> portal.sessions.enter(in.key(), second));
        assertEquals(second, portal.knows(in).seat().organisationId());
        assertEquals(
                java.util.Set.of(CustomerRole.ACCOUNTING),
                portal.knows(in).seat().roles());
        assertEquals(AccessError.ORGANISATION_NOT_FOUND, house.refusedInside(() -> portal.sessions.enter("x", second)));
    }

    @Test
    @DisplayName("ACC-4 sign-out here leaves the other devices, everywhere ends all; own sessions are seen and ended")
    void signOut() {
        CustomerSignIn here = portal.signIn("maja", PASSWORD);
        CustomerSignIn there = portal.signIn("maja", PASSWORD);
        CustomerSignIn phone = portal.signIn("maja", PASSWORD);
        assertEquals(2, house.unit.call(() -> portal.sessions.others(here.key())));
        portal.actAs(here);
        assertEquals(3, house.unit.call(portal.own::sessions).size());
        house.unit.run(() -> portal.own.signOutThere(portal.knows(phone).sessionId()));
        assertNull(portal.knows(phone));
        house.unit.run(() -> portal.sessions.signOut(here.key(), false));
        assertNull(portal.knows(here));
        assertNotNull(portal.knows(there));
        CustomerSignIn again = portal.signIn("maja", PASSWORD);
        house.unit.run(() -> portal.sessions.signOut(again.key(), true));
        assertNull(portal.knows(there));
        assertNull(portal.knows(again));
    }

    @Test
    @DisplayName("ACC-10 somebody else's session can't be ended: it answers like an unknown one")
    void foreignSession() {
        portal.member(customer, "mons", CustomerRole.ORDINARY);
        CustomerSignIn mons = portal.signIn("mons", PASSWORD);
        portal.actAs(portal.signIn("maja", PASSWORD));
        for (long id : new long[] {portal.knows(mons).sessionId(), 999_999_999L}) {
            assertEquals(AccessError.SESSION_NOT_FOUND, house.refusedInside(() -> portal.own.signOutThere(id)));
        }
        assertNotNull(portal.knows(mons));
    }

    @Test
    @DisplayName("A session ends unused after half an hour, and at once when the user is locked")
    void life() {
        CustomerSignIn in = portal.signIn("maja", PASSWORD);
        house.pass(Duration.ofMinutes(31));
        assertNull(portal.knows(in));
        portal.member(customer, "mons", CustomerRole.ORGANISATION_ADMINISTRATOR);
        CustomerSignIn fresh = portal.signIn("maja", PASSWORD);
        house.unit.run(() -> portal.users.lock(maja, "Mistenkelig"));
        assertNull(portal.knows(fresh));
    }

    @Test
    @DisplayName("ACC-1 the last active administrator of an organisation can't be locked; with a second one it goes")
    void lastAdministrator() {
        assertEquals(
                AccessError.LAST_ORGANISATION_ADMINISTRATOR,
                house.refusedInside(() -> portal.users.lock(maja, "Mistenkelig")));
        portal.invite(customer, "ny");
        assertEquals(
                AccessError.LAST_ORGANISATION_ADMINISTRATOR,
                house.refusedInside(() -> portal.users.lock(maja, "Mistenkelig")),
                "who is only invited doesn't count");
        portal.member(customer, "ola", CustomerRole.ORDINARY);
        assertEquals(
                AccessError.LAST_ORGANISATION_ADMINISTRATOR,
                house.refusedInside(() -> portal.users.lock(maja, "Mistenkelig")));
        portal.member(customer, "mons", CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertNull(house.refusedInside(() -> portal.users.lock(maja, "Mistenkelig")));
    }

    @Test
    @DisplayName("ACC-1 two administrators locked at once: one stays")
    void lockedTogether() throws Exception {
        long mons = portal.member(customer, "mons", CustomerRole.ORGANISATION_ADMINISTRATOR);
        List<ErrorCode> results = AccessHouse.together(
                () -> house.unit.run(() -> portal.users.lock(maja, "a")),
                () -> house.unit.run(() -> portal.users.lock(mons, "b")));
        assertEquals(
                java.util.Set.of(AccessHouse.Done.DONE, AccessError.LAST_ORGANISATION_ADMINISTRATOR),
                java.util.Set.copyOf(results),
                results.toString());
    }

    @Test
    @DisplayName("ACC-6 asking for a reset tells nothing; three an hour for one user, so many from one address")
    void silent() {
        house.unit.run(() -> portal.links.forgotten("nobody@kunde.example", "192.0.2.7"));
        assertTrue(house.parts.sent.isEmpty());
        for (int i = 0; i < 5; i++) {
            house.unit.run(() -> portal.links.forgotten("MAJA@kunde.example", "192.0.2.7"));
        }
        assertEquals(3, house.parts.sent.size());
        portal.member(customer, "mons", CustomerRole.ORDINARY);
        house.parts.settings.put(no.front.access.entity.AccessSetting.REQUESTS_PER_ADDRESS, 6);
        house.unit.run(() -> portal.links.forgotten("mons@kunde.example", "192.0.2.7"));
        assertEquals(3, house.parts.sent.size(), "the address has asked enough");
        house.unit.run(() -> portal.links.forgotten("mons@kunde.example", "198.51.100.9"));
        assertEquals(4, house.parts.sent.size());
    }

    @Test
    @DisplayName("ACC-2, ACC-3 a reset takes link and code, works once within half an hour, and ends all sessions")
    void reset() {
        CustomerSignIn before = portal.signIn("maja", PASSWORD);
        house.unit.run(() -> portal.links.forgotten("maja@kunde.example", "192.0.2.7"));
        String token = portal.sent();
        assertEquals(
                AccessError.CODE_INVALID,
                house.refusedInside(() -> portal.links.setPassword(token, "123456", OTHER)),
                "no code was sent yet");
        house.unit.run(() -> portal.links.sendCode(token));
        String code = portal.sent();
        house.unit.run(() -> portal.links.setPassword(token, code, OTHER));
        assertEquals("changed", portal.sent());
        assertNull(portal.knows(before));
        assertNotNull(portal.signIn("maja", OTHER));
        assertEquals(AccessError.LINK_INVALID, house.refusedInside(() -> portal.links.setPassword(token, code, OTHER)));
        house.unit.run(() -> portal.links.forgotten("maja@kunde.example", "192.0.2.7"));
        String late = portal.sent();
        house.pass(Duration.ofMinutes(30));
        assertEquals(AccessError.LINK_INVALID, house.refusedInside(() -> portal.links.sendCode(late)));
    }

    @Test
    @DisplayName(
            "ACC-3 a new number takes the password, and holds once the code that went there comes back, for the one who asked only")
    void mobile() {
        CustomerSignIn in = portal.signIn("maja", PASSWORD);
        portal.actAs(in);
        assertEquals(
                AccessError.MOBILE_UNCHANGED,
                house.refusedInside(() -> portal.own.askMobile(Msisdn.of("98000301"), PASSWORD)));
        assertEquals(
                AccessError.OLD_PASSWORD_WRONG,
                house.refusedInside(() -> portal.own.askMobile(Msisdn.of("98000302"), "not mine")));
        String request = house.unit.call(() -> portal.own.askMobile(Msisdn.of("98000302"), PASSWORD));
        String code = portal.sent();
        assertEquals(
                "98000301", house.unit.call(portal.own::get).mobile().e164().substring(3), "not yet");
        portal.member(customer, "mons", CustomerRole.ORDINARY);
        portal.actAs(portal.signIn("mons", PASSWORD));
        assertEquals(AccessError.LINK_INVALID, refusal(() -> portal.own.proveMobile(request, code)));
        portal.actAs(in);
        portal.own.proveMobile(request, code);
        assertEquals(
                "98000302", house.unit.call(portal.own::get).mobile().e164().substring(3));
        assertEquals("mobile of maja@kunde.example", portal.sent());
    }

    @Test
    @DisplayName("ACC-3 ten codes an hour for one user, to however many numbers: nobody rings the phones of strangers")
    void strangers() {
        portal.actAs(portal.signIn("maja", PASSWORD));
        for (int i = 0; i < 10; i++) {
            Msisdn number = Msisdn.of("9800040" + i);
            house.unit.run(() -> portal.own.askMobile(number, PASSWORD));
        }
        assertEquals(
                AccessError.CODES_TOO_MANY,
                house.refusedInside(() -> portal.own.askMobile(Msisdn.of("98000499"), PASSWORD)));
    }

    @Test
    @DisplayName("ACC-2 a new password takes the old one, ends the other sessions and keeps this one")
    void password() {
        CustomerSignIn here = portal.signIn("maja", PASSWORD);
        CustomerSignIn there = portal.signIn("maja", PASSWORD);
        portal.actAs(here);
        assertEquals(
                AccessError.OLD_PASSWORD_WRONG,
                house.refusedInside(() -> portal.own.changePassword("not the old one", OTHER)));
        house.unit.run(() -> portal.own.changePassword(PASSWORD, OTHER));
        assertNotNull(portal.knows(here));
        assertNull(portal.knows(there));
    }
}
