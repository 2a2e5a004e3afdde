package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.kernel.EmailAddress;
import no.front.kernel.ErrorCode;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordLinksIT {

    private static final String OTHER = "fire gule katter";

    private AccessHouse house;
    private long kari;

    @BeforeEach
    void start() {
        house = new AccessHouse();
        kari = house.person("kari", Role.SALES);
    }

    private String sent() {
        return house.parts.sent.getLast();
    }

    private String resetLink() {
        house.unit.run(() -> house.links.forgotten("Kari@front.example", "192.0.2.7"));
        return sent();
    }

    private String codeFor(String token) {
        house.unit.run(() -> house.links.sendCode(token));
        return sent();
    }

    private ErrorCode set(String token, String code, String password) {
        return house.refusedInside(() -> house.links.setPassword(token, code, password));
    }

    private static String not(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private String invited() {
        house.actAs(1, Role.ADMINISTRATOR);
        house.unit.run(() -> house.users.invite(
                "Ny Ansatt",
                EmailAddress.of("ny@front.example"),
                Msisdn.of("98000102"),
                Set.of(Role.SUPPORT),
                Language.ENGLISH));
        return sent();
    }

    @Test
    @DisplayName("ACC-2 an invitation lets its reader set the own password, once, within seven days")
    void invitation() {
        String token = invited();
        assertEquals(
                "Ny Ansatt",
                house.unit.call(() -> house.links.open(token)).orElseThrow().name());
        assertEquals(AccessError.PASSWORD_TOO_SHORT, set(token, "", "for kort"));
        assertNull(set(token, "", OTHER));
        assertEquals(AccessError.LINK_INVALID, set(token, "", PASSWORD));
        assertNotNull(house.signIn("ny", OTHER));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM access_link WHERE token_hash = '" + token + "'"));
    }

    @Test
    @DisplayName("ACC-2 an invitation is dead after seven days, and when a newer one was sent")
    void dead() {
        String old = invited();
        long id = Long.parseLong(house.unit.value("SELECT id FROM staff_user WHERE email_key = 'ny@front.example'"));
        house.unit.run(() -> house.users.resendInvitation(id));
        String fresh = sent();
        assertEquals(AccessError.LINK_INVALID, set(old, "", OTHER));
        house.pass(Duration.ofDays(7));
        assertEquals(AccessError.LINK_INVALID, set(fresh, "", OTHER));
        assertTrue(house.unit.call(() -> house.links.open(fresh)).isEmpty());
        assertTrue(house.unit.call(() -> house.links.open("guessed")).isEmpty());
        assertTrue(house.unit.call(() -> house.links.open(null)).isEmpty());
    }

    @Test
    @DisplayName("ACC-2 a token used twice at once: only one wins")
    void twice() throws Exception {
        String token = invited();
        List<ErrorCode> results = together(
                () -> house.unit.run(() -> house.links.setPassword(token, "", OTHER)),
                () -> house.unit.run(() -> house.links.setPassword(token, "", "fem blå hvaler synger")));
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.LINK_INVALID), Set.copyOf(results), results.toString());
    }

    @Test
    @DisplayName("ACC-2 a reset takes link and code, ends all sessions, and forgives failures")
    void reset() {
        SignedIn before = house.signIn("kari", PASSWORD);
        String token = resetLink();
        String code = codeFor(token);
        assertEquals(AccessError.CODE_WRONG, set(token, not(code), OTHER));
        assertNotNull(house.knows(before));
        assertNull(set(token, code.substring(0, 3) + " " + code.substring(3), OTHER));
        assertNull(house.knows(before));
        assertEquals("changed", sent());
        assertEquals(AccessError.SIGN_IN_WRONG, AccessHouse.refusal(() -> house.signIn("kari", PASSWORD)));
        assertNotNull(house.signIn("kari", OTHER));
    }

    @Test
    @DisplayName("ACC-3 without a code, and after five wrong ones, no reset; the right one is dead as well")
    void tries() {
        String token = resetLink();
        assertEquals(AccessError.CODE_INVALID, set(token, "123456", OTHER));
        String code = codeFor(token);
        for (int i = 0; i < 4; i++) {
            assertEquals(AccessError.CODE_WRONG, set(token, not(code), OTHER));
        }
        assertEquals(AccessError.CODE_INVALID, set(token, not(code), OTHER));
        assertEquals(AccessError.CODE_INVALID, set(token, code, OTHER));
        assertNull(set(token, codeFor(token), OTHER));
    }

    @Test
    @DisplayName("ACC-3 the same last try of a code at once: it is counted twice, not once")
    void triesTogether() throws Exception {
        String token = resetLink();
        String code = codeFor(token);
        Runnable wrong = () -> house.unit.run(() -> house.links.setPassword(token, not(code), OTHER));
        List<ErrorCode> results = together(wrong, wrong, wrong, wrong, wrong, wrong);
        assertEquals(4, results.stream().filter(AccessError.CODE_WRONG::equals).count(), results.toString());
        assertEquals("0", house.unit.value("SELECT tries_left FROM one_time_code"));
    }

    @Test
    @DisplayName("ACC-3 five codes to a number within an hour, each for ten minutes, the link for thirty")
    void limits() {
        String token = resetLink();
        for (int i = 0; i < 5; i++) {
            codeFor(token);
        }
        assertEquals(AccessError.CODES_TOO_MANY, house.refusedInside(() -> house.links.sendCode(token)));
        String code = sent();
        house.pass(Duration.ofMinutes(10));
        assertEquals(AccessError.CODE_INVALID, set(token, code, OTHER));
        house.pass(Duration.ofMinutes(20));
        assertEquals(AccessError.LINK_INVALID, house.refusedInside(() -> house.links.sendCode(token)));
    }

    @Test
    @DisplayName("ACC-6 asking for a reset tells nothing: nobody, locked and known end alike; three an hour")
    void silent() {
        house.unit.run(() -> house.links.forgotten("nobody@front.example", "192.0.2.7"));
        house.unit.run(() -> house.links.forgotten("not an address", "192.0.2.7"));
        assertTrue(house.parts.sent.isEmpty());
        for (int i = 0; i < 5; i++) {
            house.unit.run(() -> house.links.forgotten("kari@front.example", "192.0.2.7"));
        }
        assertEquals(3, house.parts.sent.size());
        house.unit.run(() -> house.parts.staff.findLocked(kari).orElseThrow().lock());
        assertTrue(house.unit.call(() -> house.links.open(sent())).isEmpty());
    }

    @Test
    @DisplayName("ACC-8 tokens, codes and passwords never reach the change log")
    void secrets() {
        String token = resetLink();
        String code = codeFor(token);
        assertNull(set(token, code, OTHER));
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == AccessChange.PASSWORD_SET));
        house.logged.forEach(line -> List.of(token, code, OTHER)
                .forEach(secret -> assertFalse(line.everything().contains(secret), line.toString())));
    }

    @Test
    @DisplayName("ACC-2 a new password takes the old one, ends the other sessions and keeps this one")
    void ownPassword() {
        SignedIn here = house.signIn("kari", PASSWORD);
        SignedIn there = house.signIn("kari", PASSWORD);
        house.actAs(kari, Role.SALES);
        house.actor.comeInBy(house.knows(here).sessionId());
        assertEquals(
                AccessError.OLD_PASSWORD_WRONG,
                house.refusedInside(() -> house.account.changePassword("not the old one", OTHER)));
        assertEquals(
                AccessError.PASSWORD_UNCHANGED,
                house.refusedInside(() -> house.account.changePassword(PASSWORD, PASSWORD)));
        assertNull(house.refusedInside(() -> house.account.changePassword(PASSWORD, OTHER)));
        assertNotNull(house.knows(here));
        assertNull(house.knows(there));
        assertNotNull(house.signIn("kari", OTHER));
    }
}
