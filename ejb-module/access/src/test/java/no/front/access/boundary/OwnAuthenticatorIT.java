package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.front.access.control.Totp;
import no.front.access.entity.AccessError;
import no.front.access.entity.Authenticator;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnAuthenticatorIT {

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;
    private CustomerSignIn maja;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        maja = portal.signIn("maja", PASSWORD);
        portal.actAs(maja);
    }

    private AuthenticatorView view() {
        return house.unit.call(portal.authenticator::view);
    }

    /** What the app of a user shows at the moment; the one in force, or the one that is being set up. */
    private String shown(long userId, boolean confirmed) {
        Authenticator app = house.unit.call(() -> house.parts.authenticators.all(userId).stream()
                .filter(one -> one.isConfirmed() == confirmed)
                .findFirst()
                .orElseThrow());
        byte[] secret = house.parts.secrets.decrypt(userId, app.secret());
        return Totp.code(secret, Totp.step(house.now), Totp.DIGITS);
    }

    private List<String> setUp() {
        portal.authenticator.offer(PASSWORD);
        List<String> codes = portal.authenticator.confirm(shown(maja.userId(), false));
        house.pass(Duration.ofSeconds(30));
        return codes;
    }

    private CustomerSignIn password() {
        house.actor.become(Actor.nobody(AccessHouse.ADDRESS));
        return portal.signIn("maja", PASSWORD);
    }

    private ErrorCode prove(CustomerSignIn waiting, String code) {
        return refusal(() -> portal.codes.prove(waiting.key(), code, "test"));
    }

    @Test
    @DisplayName(
            "ACC-3 an app is offered for the password, in force by its first code, and told; the secret is stored encrypted")
    void offered() {
        assertFalse(view().isOffered());
        assertEquals(AccessError.OLD_PASSWORD_WRONG, refusal(() -> portal.authenticator.offer("wrong password")));
        portal.authenticator.offer(PASSWORD);
        AuthenticatorView offered = view();
        assertTrue(offered.isOffered());
        assertFalse(offered.hasApp());
        String secret = offered.secret().replace(" ", "");
        assertEquals(32, secret.length());
        assertEquals(
                "otpauth://totp/Front%3Amaja%40kunde.example?secret=" + secret + "&issuer=Front", offered.address());
        assertFalse(password().waitsForCode(), "not in force yet");
        portal.actAs(maja);
        String code = shown(maja.userId(), false);
        assertEquals(
                AccessError.APP_CODE_WRONG,
                refusal(() -> portal.authenticator.confirm(code.equals("000000") ? "000001" : "000000")));
        List<String> codes = portal.authenticator.confirm(code);
        assertEquals(10, Set.copyOf(codes).size());
        assertEquals(10, view().codesLeft());
        assertFalse(view().isOffered(), "shown no more");
        assertEquals(List.of("added maja@kunde.example"), house.parts.told);
        assertFalse(house.logged.toString().contains(secret));
    }

    @Test
    @DisplayName("ACC-3 the own app is asked for also where the organisation asks for nothing; a code works once")
    void asked() {
        setUp();
        int sent = house.parts.sent.size();
        CustomerSignIn waiting = password();
        assertTrue(waiting.waitsForCode());
        assertEquals(sent, house.parts.sent.size(), "no SMS");
        portal.codes.sendCode(waiting.key());
        assertEquals(sent, house.parts.sent.size(), "not even when asked for: the app is the stronger one");
        String code = shown(maja.userId(), true);
        CustomerSignIn other = password();
        assertNull(prove(waiting, code));
        assertEquals(AccessError.APP_CODE_WRONG, prove(other, code), "used, by whatever browser");
        house.pass(Duration.ofSeconds(30));
        assertNull(prove(other, shown(maja.userId(), true)));
    }

    @Test
    @DisplayName("ACC-3 of two who bring the same app's code at once, in two browsers, one comes in")
    void together() throws Exception {
        setUp();
        CustomerSignIn first = password();
        CustomerSignIn second = password();
        String code = shown(maja.userId(), true);
        var results = AccessHouse.together(
                () -> portal.codes.prove(first.key(), code, "a"), () -> portal.codes.prove(second.key(), code, "b"));
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.APP_CODE_WRONG), Set.copyOf(results));
    }

    @Test
    @DisplayName(
            "ACC-3 the code of the setting up doesn't sign in as well; that of an app offered and not confirmed neither")
    void notTwice() {
        portal.authenticator.offer(PASSWORD);
        String code = shown(maja.userId(), false);
        portal.authenticator.confirm(code);
        CustomerSignIn waiting = password();
        assertEquals(AccessError.APP_CODE_WRONG, prove(waiting, code));
        house.pass(Duration.ofSeconds(30));
        portal.actAs(maja);
        portal.authenticator.offer(PASSWORD);
        String ofNew = shown(maja.userId(), false);
        assertEquals(AccessError.APP_CODE_WRONG, prove(waiting, ofNew));
        assertNull(prove(waiting, shown(maja.userId(), true)), "the one in force stays so until then");
    }

    @Test
    @DisplayName("ACC-3 a recovery code lets in once, in any spelling, and is told; SMS codes and app codes are none")
    void recovery() {
        List<String> codes = setUp();
        CustomerSignIn waiting = password();
        String typed = codes.getFirst().replace("-", " ").toLowerCase(java.util.Locale.ROOT);
        assertEquals(
                AccessError.RECOVERY_CODE_WRONG,
                refusal(() -> portal.codes.recover(waiting.key(), shown(maja.userId(), true), "test")));
        assertNotNull(portal.knows(portal.codes.recover(waiting.key(), typed, "test")));
        assertTrue(house.parts.told.contains("used, 9 left maja@kunde.example"));
        CustomerSignIn again = password();
        assertEquals(
                AccessError.RECOVERY_CODE_WRONG,
                refusal(() -> portal.codes.recover(again.key(), codes.getFirst(), "test")));
        assertNotNull(portal.codes.recover(again.key(), codes.get(1), "test"));
    }

    @Test
    @DisplayName("ACC-3 new recovery codes take a code of the app and kill those before")
    void renewed() {
        List<String> old = setUp();
        assertEquals(AccessError.APP_CODE_WRONG, refusal(() -> portal.authenticator.renewCodes(old.getFirst())));
        List<String> fresh = portal.authenticator.renewCodes(shown(maja.userId(), true));
        assertEquals(10, view().codesLeft());
        CustomerSignIn waiting = password();
        assertEquals(
                AccessError.RECOVERY_CODE_WRONG,
                refusal(() -> portal.codes.recover(waiting.key(), old.get(3), "test")));
        assertNotNull(portal.codes.recover(waiting.key(), fresh.get(3), "test"));
    }

    @Test
    @DisplayName("ACC-3 the app goes by a code of its own or a recovery code only, and its codes with it")
    void removed() {
        List<String> codes = setUp();
        assertEquals(AccessError.APP_CODE_WRONG, refusal(() -> portal.authenticator.remove("123")));
        assertEquals(AccessError.RECOVERY_CODE_WRONG, refusal(() -> portal.authenticator.remove("AAAAA-AAAAA")));
        portal.authenticator.remove(codes.getLast());
        assertFalse(view().hasApp());
        assertEquals(0, view().codesLeft());
        assertEquals("removed maja@kunde.example", house.parts.told.getLast());
        assertFalse(password().waitsForCode());
    }

    @Test
    @DisplayName("ACC-6 tries at the own page count as those at the sign-in: ten lock both")
    void limited() {
        setUp();
        for (int i = 0; i < 10; i++) {
            refusal(() -> portal.authenticator.remove("AAAAA-AAAAA"));
            house.pass(Duration.ofSeconds(61));
        }
        assertEquals(AccessError.CODES_LOCKED, refusal(() -> portal.authenticator.remove(shown(maja.userId(), true))));
        assertEquals(AccessError.CODES_LOCKED, prove(password(), shown(maja.userId(), true)));
        assertTrue(house.parts.told.contains("locked maja@kunde.example"));
    }

    @Test
    @DisplayName("An offer that nobody took ends after half an hour, or when it is given up")
    void offerEnds() {
        portal.authenticator.offer(PASSWORD);
        house.pass(Duration.ofMinutes(30));
        assertFalse(view().isOffered());
        assertEquals(
                AccessError.AUTHENTICATOR_MISSING,
                refusal(() -> portal.authenticator.confirm(shown(maja.userId(), false))));
        portal.authenticator.offer(PASSWORD);
        house.unit.run(portal.authenticator::cancel);
        assertFalse(view().isOffered());
    }

    @Test
    @DisplayName("ACC-3, ACC-10 administrators reset an app of their own organisation's users, told; never their own")
    void reset() {
        setUp();
        portal.member(customer, "anna", CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertEquals(AccessError.NOT_ONESELF, house.refusedInside(() -> portal.security.resetApp(maja.userId())));
        long other = portal.customer("En annen AS");
        portal.member(other, "ola", CustomerRole.ORGANISATION_ADMINISTRATOR);
        portal.actAs(portal.signIn("ola", PASSWORD));
        for (long id : new long[] {maja.userId(), 999_999_999L}) {
            assertEquals(AccessError.USER_NOT_FOUND, house.refusedInside(() -> portal.security.resetApp(id)));
        }
        portal.actAs(portal.signIn("anna", PASSWORD));
        assertTrue(house.unit.call(portal.security::view).users().stream()
                .anyMatch(row -> row.app() && row.userId() == maja.userId()));
        house.unit.run(() -> portal.security.resetApp(maja.userId()));
        assertEquals("reset maja@kunde.example", house.parts.told.getLast());
        assertEquals(AccessError.USER_NOT_FOUND, house.refusedInside(() -> portal.security.resetApp(maja.userId())));
        assertFalse(password().waitsForCode());
    }
}
