package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.MisuseGround;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnEmailIT {

    private static final String NEW = "Maja.Ny@kunde.example";
    private static final String OTHER = "fire gule katter";

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private CustomerSignIn maja;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        portal.member(customer, "maja", CustomerRole.ORDINARY);
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
        maja = portal.signIn("maja", PASSWORD);
        portal.actAs(maja);
        house.parts.told.clear();
        house.logged.clear();
    }

    private ErrorCode ask(String email, String password) {
        return house.refusedInside(() -> portal.email.ask(EmailAddress.of(email), password));
    }

    /** The token of the mail that was sent last: {@code what address token}. */
    private String token(String what) {
        String[] words = house.parts.told.getLast().split(" ");
        assertEquals(what, words[0] + " " + words[1], house.parts.told.toString());
        return words[2];
    }

    private ErrorCode confirm(String token) {
        house.actor.become(Actor.nobody("198.51.100.9"));
        return house.refusedInside(() -> portal.emailLinks.confirm(token));
    }

    private Optional<EmailAddress> opened(String token) {
        return house.unit.call(() -> portal.emailLinks.open(token));
    }

    private CustomerSignIn signIn(String email, String password) {
        return portal.signIns.signIn(email, password, "test");
    }

    @Test
    @DisplayName("ACC-1 another e-mail takes the password and a link that goes there; then it is the user name, the old"
            + " mailbox is told, open sessions stay")
    void changes() {
        assertEquals(AccessError.OLD_PASSWORD_WRONG, ask(NEW, "not mine"));
        assertEquals(AccessError.EMAIL_UNCHANGED, ask("MAJA@kunde.example", PASSWORD));
        assertEquals(List.of(), house.parts.told);
        assertNull(ask(NEW, PASSWORD));
        String token = token("confirm " + NEW);
        assertEquals(NEW, opened(token).orElseThrow().toString());
        assertNotNull(portal.signIn("maja", PASSWORD), "not yet");

        assertNull(confirm(token));
        assertEquals(AccessError.LINK_INVALID, confirm(token));
        assertNotNull(signIn(NEW, PASSWORD));
        assertEquals(AccessError.SIGN_IN_WRONG, refusal(() -> portal.signIn("maja", PASSWORD)));
        assertNotNull(portal.knows(maja));
        assertTrue(house.parts.told.getLast().startsWith("changed maja@kunde.example "));
        AccessHouse.Logged changed = house.logged.stream()
                .filter(one -> one.action() == AccessChange.EMAIL_CHANGED)
                .findFirst()
                .orElseThrow();
        assertTrue(changed.everything().contains(NEW) && changed.everything().contains("maja@kunde.example"));
    }

    @Test
    @DisplayName(
            "ACC-6 an address that somebody has answers like a free one; its owner is told, and nothing is opened by it")
    void taken() {
        portal.member(customer, "ola", CustomerRole.ORDINARY);
        assertNull(ask("ola@kunde.example", PASSWORD));
        assertEquals(List.of("taken ola@kunde.example"), house.parts.told);
        assertEquals(
                List.of(AccessChange.EMAIL_ASKED),
                house.logged.stream().map(AccessHouse.Logged::action).toList());
    }

    @Test
    @DisplayName(
            "ACC-1 the link is dead when it is forged, old, replaced, of another kind, or the address was taken meanwhile")
    void dead() {
        assertNull(ask("a@kunde.example", PASSWORD));
        String replaced = token("confirm a@kunde.example");
        assertNull(ask("ola@kunde.example", PASSWORD));
        String taken = token("confirm ola@kunde.example");
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
        portal.member(customer, "ola", CustomerRole.ORDINARY);
        portal.misuseLinks.ask("maja@kunde.example", AccessHouse.ADDRESS);
        for (String dead : new String[] {"forged", "", null, replaced, taken, portal.sent()}) {
            assertTrue(opened(dead).isEmpty(), dead);
            assertEquals(AccessError.LINK_INVALID, confirm(dead), dead);
        }
        portal.actAs(maja);
        assertNull(ask("b@kunde.example", PASSWORD));
        String old = token("confirm b@kunde.example");
        assertEquals(AccessError.EMAIL_LINKS_TOO_MANY, ask("c@kunde.example", PASSWORD));
        house.pass(Duration.ofMinutes(30));
        assertEquals(AccessError.LINK_INVALID, confirm(old));
        assertNotNull(portal.signIn("maja", PASSWORD));
    }

    @Test
    @DisplayName(
            "ACC-11 whoever changed it against the owner's will loses it again: by the link in the old mailbox, for"
                    + " days and after a new password, the old address is back and the access is shut")
    void takenBack() {
        assertNull(ask(NEW, PASSWORD));
        assertNull(confirm(token("confirm " + NEW)));
        String back = token("changed maja@kunde.example");
        CustomerSignIn thief = signIn(NEW, PASSWORD);
        portal.actAs(thief);
        house.unit.run(() -> portal.own.changePassword(PASSWORD, OTHER));
        house.pass(Duration.ofDays(5));
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
        CustomerSignIn again = signIn(NEW, OTHER);
        house.unit.run(() -> portal.misuseLinks.report(back, MisuseGround.SOMEBODY_ELSE, ""));
        assertNull(portal.knows(again));
        assertEquals(AccessError.SIGN_IN_WRONG, refusal(() -> signIn(NEW, OTHER)));
        String reset = portal.sent();
        house.unit.run(() -> portal.links.sendCode(reset));
        String code = portal.sent();
        house.unit.run(() -> portal.links.setPassword(reset, code, PASSWORD));
        assertNotNull(portal.signIn("maja", PASSWORD));
    }
}
