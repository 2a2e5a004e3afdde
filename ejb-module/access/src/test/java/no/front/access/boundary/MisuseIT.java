package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.MisuseGround;
import no.front.access.entity.MisuseState;
import no.front.access.entity.UserStatus;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MisuseIT {

    private static final String OTHER = "fire gule katter";

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
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
    }

    private void report(CustomerSignIn in, MisuseGround ground, String told) {
        portal.actAs(in);
        house.unit.run(() -> portal.misuse.report(ground, told));
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
    }

    private void ask(String email) {
        portal.misuseLinks.ask(email, AccessHouse.ADDRESS);
    }

    private ErrorCode byLink(String token) {
        return house.refusedInside(() -> portal.misuseLinks.report(token, MisuseGround.SOMEBODY_ELSE, ""));
    }

    private Optional<String> opened(String token) {
        return house.unit.call(() -> portal.misuseLinks.open(token));
    }

    private MisuseView only() {
        house.actAs(1, Role.SUPPORT);
        List<MisuseRow> rows = house.unit.call(portal.misuseReports::openFirst);
        assertEquals(1, rows.size(), rows.toString());
        return house.unit.call(() -> portal.misuseReports.get(rows.getFirst().id()));
    }

    private List<AccessChange> logged() {
        return house.logged.stream().map(one -> (AccessChange) one.action()).toList();
    }

    private ErrorCode setPassword(String token) {
        house.unit.run(() -> portal.links.sendCode(token));
        String code = portal.sent();
        return house.refusedInside(() -> portal.links.setPassword(token, code, OTHER));
    }

    @Test
    @DisplayName(
            "ACC-11 who is signed in reports: all sessions end, the old password is as wrong as any, a new one by link"
                    + " and code opens, administrators are told, a case waits at Front")
    void signedIn() {
        CustomerSignIn here = portal.signIn("ola", PASSWORD);
        CustomerSignIn there = portal.signIn("ola", PASSWORD);
        CustomerSignIn maja = portal.signIn("maja", PASSWORD);
        house.logged.clear();
        report(here, MisuseGround.LOST_PASSWORD, " Lappen lå i sekken. ");
        String reset = portal.sent();
        assertNull(portal.knows(here));
        assertNull(portal.knows(there));
        assertNotNull(portal.knows(maja));
        assertEquals(List.of(AccessChange.MISUSE_SUSPECTED), logged());
        assertEquals(
                List.of("LOST_PASSWORD of ola@kunde.example in Fjellvik Radio AS to maja@kunde.example"),
                house.parts.told);

        int before = house.parts.hashing.comparisons;
        house.logged.clear();
        assertEquals(AccessError.SIGN_IN_WRONG, refusal(() -> portal.signIn("ola", PASSWORD)));
        assertEquals(1, house.parts.hashing.comparisons - before, "takes as long as a wrong one");
        assertEquals(List.of(AccessChange.SIGN_IN_FAILED), logged());

        MisuseView open = only();
        assertEquals("Test Ola", open.user().name());
        assertEquals(UserStatus.ACTIVE, open.user().status());
        assertEquals("Fjellvik Radio AS", open.user().organisations().getFirst().name());
        assertEquals(MisuseState.OPEN, open.state());
        assertEquals("Lappen lå i sekken.", open.told());
        assertEquals(AccessHouse.ADDRESS, open.address());
        assertEquals(2, open.sessionsEnded());
        assertNull(open.passwordSetAt());

        assertNull(setPassword(reset));
        assertNotNull(portal.signIn("ola", OTHER));
        assertEquals(house.now, only().passwordSetAt());
    }

    @Test
    @DisplayName("ACC-11 who isn't signed in only has a link sent to the mailbox: nothing ends until it is used, once")
    void signedOut() throws Exception {
        CustomerSignIn thief = portal.signIn("ola", PASSWORD);
        ask(" Ola@Kunde.example ");
        String token = portal.sent();
        assertNotNull(portal.knows(thief));
        assertEquals("Test Ola", opened(token).orElseThrow());
        assertNotNull(portal.signIn("ola", PASSWORD));
        assertEquals(0, house.unit.call(portal.misuseReports::open));

        List<ErrorCode> both = together(
                () -> house.unit.run(() -> portal.misuseLinks.report(token, MisuseGround.SOMEBODY_ELSE, "")),
                () -> house.unit.run(() -> portal.misuseLinks.report(token, MisuseGround.SOMEBODY_ELSE, "")));
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.LINK_INVALID), Set.copyOf(both), both.toString());
        assertNull(portal.knows(thief));
        assertTrue(opened(token).isEmpty());
        assertTrue(only().byLink());
        assertNull(setPassword(house.parts.sent.getLast()));
    }

    @Test
    @DisplayName(
            "ACC-11, ACC-6 nothing is sent to strangers, invited, locked and deleted ones; forged, expired and swapped"
                    + " links are all dead")
    void nothing() {
        portal.invite(customer, "ny");
        long lars = portal.member(customer, "lars", CustomerRole.ACCOUNTING);
        house.unit.run(() -> portal.users.lock(lars, "Mistenkelig"));
        int before = house.parts.sent.size();
        for (String email : new String[] {"nobody@kunde.example", "ny@kunde.example", "lars@kunde.example", "", null}) {
            ask(email);
        }
        assertEquals(before, house.parts.sent.size());

        ask("ola@kunde.example");
        String token = portal.sent();
        portal.links.forgotten("ola@kunde.example", AccessHouse.ADDRESS);
        String reset = portal.sent();
        for (String dead : new String[] {"forged", "", null, reset}) {
            assertEquals(AccessError.LINK_INVALID, byLink(dead));
            assertTrue(opened(dead).isEmpty());
        }
        assertEquals(AccessError.LINK_INVALID, house.refusedInside(() -> portal.links.sendCode(token)));
        house.pass(Duration.ofMinutes(30));
        assertEquals(AccessError.LINK_INVALID, byLink(token));
        assertNotNull(portal.signIn("ola", PASSWORD));
    }

    @Test
    @DisplayName("ACC-11 the link works also after the password was changed or a new one asked for: whoever else got in"
            + " can't kill it; for who is locked or gone it is dead")
    void outlives() {
        ask("ola@kunde.example");
        String token = portal.sent();
        CustomerSignIn thief = portal.signIn("ola", PASSWORD);
        portal.actAs(thief);
        house.unit.run(() -> portal.own.changePassword(PASSWORD, OTHER));
        portal.links.forgotten("ola@kunde.example", AccessHouse.ADDRESS);
        assertNull(byLink(token));
        assertNull(portal.knows(thief));
        assertEquals(AccessError.SIGN_IN_WRONG, refusal(() -> portal.signIn("ola", OTHER)));

        ask("ola@kunde.example");
        String second = portal.sent();
        house.unit.run(() -> portal.users.lock(ola, "Mistenkelig"));
        assertEquals(AccessError.LINK_INVALID, byLink(second));
    }

    @Test
    @DisplayName(
            "ACC-11 who was locked after the report and is unlocked again still sets a new password, as no invited one")
    void unlocked() {
        report(portal.signIn("ola", PASSWORD), MisuseGround.SOMEBODY_ELSE, "");
        house.unit.run(() -> portal.users.lock(ola, "Mistenkelig"));
        house.unit.run(() -> portal.users.unlock(ola));
        portal.links.forgotten("ola@kunde.example", AccessHouse.ADDRESS);
        assertNull(setPassword(portal.sent()));
        assertNotNull(portal.signIn("ola", OTHER));
    }

    @Test
    @DisplayName("ACC-6, ACC-11 at most three links an hour for one user, and so many from one place as are admitted")
    void limited() {
        int before = house.parts.sent.size();
        for (int i = 0; i < 5; i++) {
            ask("ola@kunde.example");
        }
        assertEquals(3, house.parts.sent.size() - before);
        for (int i = 0; i < 30; i++) {
            ask("nobody@kunde.example");
        }
        ask("maja@kunde.example");
        assertEquals(3, house.parts.sent.size() - before, "nobody fills mailboxes from one place");
        portal.misuseLinks.ask("maja@kunde.example", "198.51.100.9");
        assertEquals(4, house.parts.sent.size() - before);
    }

    @Test
    @DisplayName("ACC-11, ACC-10 the administrators of each organisation are told of their own one, and nobody else")
    void administrators() {
        long second = portal.customer("Nordlys Kurs AS");
        portal.member(second, "ola", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.member(second, "siri", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.member(second, "per", CustomerRole.ACCOUNTING);
        portal.member(portal.customer("En annen AS"), "eva", CustomerRole.ORGANISATION_ADMINISTRATOR);
        house.unit.run(() -> house.unit
                .em()
                .createNativeQuery("UPDATE membership SET accepted_at = since WHERE accepted_at IS NULL")
                .executeUpdate());
        ask("ola@kunde.example");
        assertNull(byLink(portal.sent()));
        assertEquals(
                List.of(
                        "SOMEBODY_ELSE of ola@kunde.example in Fjellvik Radio AS to maja@kunde.example",
                        "SOMEBODY_ELSE of ola@kunde.example in Nordlys Kurs AS to siri@kunde.example"),
                house.parts.told);
    }

    @Test
    @DisplayName("ACC-11, ACC-8 staff take the case, write down what they find, close it with what came of it, once")
    void handled() {
        report(portal.signIn("ola", PASSWORD), MisuseGround.SOMEBODY_ELSE, "");
        long id = only().id();
        house.logged.clear();
        house.unit.run(() -> portal.misuseReports.take(id));
        house.unit.run(() -> portal.misuseReports.note(id, "Ringte Ola."));
        assertEquals(AccessError.MISUSE_TEXT_MISSING, house.refusedInside(() -> portal.misuseReports.note(id, "  ")));
        assertEquals(
                AccessError.MISUSE_TEXT_TOO_LONG,
                house.refusedInside(() -> portal.misuseReports.close(id, "x".repeat(1001))));
        assertEquals(1, house.unit.call(portal.misuseReports::open));
        house.unit.run(() -> portal.misuseReports.close(id, "Ingen andre var inne."));
        MisuseView closed = only();
        assertEquals(MisuseState.CLOSED, closed.state());
        assertEquals("Test", closed.takenBy());
        assertEquals("Ringte Ola.", closed.notes().getFirst().text());
        assertEquals("Ingen andre var inne.", closed.outcome());
        for (Runnable late : List.<Runnable>of(
                () -> portal.misuseReports.take(id),
                () -> portal.misuseReports.note(id, "x"),
                () -> portal.misuseReports.close(id, "x"))) {
            assertEquals(AccessError.MISUSE_REPORT_DONE, house.refusedInside(late));
        }
        assertEquals(
                List.of(AccessChange.MISUSE_TAKEN, AccessChange.MISUSE_NOTED, AccessChange.MISUSE_CLOSED), logged());
        assertEquals(
                AccessError.MISUSE_REPORT_NOT_FOUND, house.refusedInside(() -> portal.misuseReports.get(987_654_321)));
        assertEquals(0, house.unit.call(portal.misuseReports::open));
    }

    @Test
    @DisplayName("PRV-19 a closed report goes with its notes after twelve months, an open one stays")
    void goes() {
        report(portal.signIn("ola", PASSWORD), MisuseGround.SOMEBODY_ELSE, "");
        long id = only().id();
        house.unit.run(() -> portal.misuseReports.note(id, "Ringte Ola."));
        house.unit.run(() -> portal.misuseReports.close(id, "Ingen andre var inne."));
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
        house.pass(Duration.ofDays(365));
        report(portal.signIn("maja", PASSWORD), MisuseGround.LOST_PASSWORD, "");
        assertEquals(0, cleaned());
        house.pass(Duration.ofDays(400));
        assertEquals(1, cleaned());
        assertEquals("Test Maja", only().user().name());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM misuse_note"));
    }

    private long cleaned() {
        return house.unit.call(() -> house.parts.misuse.deleteClosedBefore(house.now.minus(Duration.ofDays(366))));
    }
}
