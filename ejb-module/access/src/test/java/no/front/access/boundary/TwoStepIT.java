package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.kernel.NetworkAddress;
import no.front.platform.entity.Actor;
import no.front.platform.entity.CustomerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoStepIT {

    private static final String OTHER = "fire gule katter";
    private static final String ELSEWHERE = "198.51.100.9";

    private PortalHouse portal;
    private AccessHouse house;
    private long customer;

    @BeforeEach
    void start() {
        portal = new PortalHouse();
        house = portal.house;
        customer = portal.customer("Fjellvik Radio AS");
        portal.member(customer, "maja", CustomerRole.ORGANISATION_ADMINISTRATOR);
        nobody(AccessHouse.ADDRESS);
    }

    private void nobody(String address) {
        house.actor.become(Actor.nobody(address));
    }

    private void demand(long organisation) {
        house.unit.run(() -> house.parts.policies.locked(organisation).turn(true));
    }

    private void approve(long organisation, String network) {
        house.unit.run(() -> house.parts.policies.add(new no.front.access.entity.ApprovedNetwork(
                organisation, NetworkAddress.of(network), "", "Maja", house.now)));
    }

    private CustomerSignIn password() {
        CustomerSignIn in = portal.signIn("maja", PASSWORD);
        nobody(house.actor.get().address());
        return in;
    }

    private CustomerSignIn prove(CustomerSignIn waiting, String code) {
        return portal.codes.prove(waiting.key(), code, "test");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private CodeAsked asked(CustomerSignIn waiting) {
        return house.unit.call(() -> portal.codes.open(waiting.key())).orElse(null);
    }

    @Test
    @DisplayName("ACC-3 off: the password is enough; on: it opens nothing, the code by SMS does, once")
    void bySms() {
        assertFalse(password().waitsForCode());
        demand(customer);
        CustomerSignIn waiting = password();
        assertTrue(waiting.waitsForCode());
        assertNull(portal.knows(waiting), "no session");
        assertEquals(new CodeAsked(false, asked(waiting).maskedMobile(), true), asked(waiting));
        assertFalse(asked(waiting).maskedMobile().contains("98000301"));
        String code = portal.sent();
        CustomerSignIn in = prove(waiting, code);
        assertFalse(in.waitsForCode());
        assertNotEquals(waiting.key(), in.key());
        assertNotNull(portal.knows(in));
        assertNull(portal.knows(waiting), "the key of the step is no session afterwards either");
        assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> prove(waiting, code)), "used up");
        assertNull(asked(waiting));
    }

    @Test
    @DisplayName("ACC-3 a code is bound to its request: neither another browser's nor another user's works")
    void bound() {
        demand(customer);
        CustomerSignIn first = password();
        String codeOfFirst = portal.sent();
        CustomerSignIn second = password();
        String codeOfSecond = portal.sent();
        if (!codeOfFirst.equals(codeOfSecond)) {
            assertEquals(AccessError.CODE_WRONG, refusal(() -> prove(second, codeOfFirst)));
        }
        assertNotNull(prove(first, codeOfFirst), "signing in twice at once is no hindrance");
        assertNotNull(prove(second, codeOfSecond));
        for (String forged : new String[] {"", "forged", null}) {
            assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> portal.codes.prove(forged, codeOfSecond, "test")));
        }
    }

    @Test
    @DisplayName("ACC-3 a code lives ten minutes, the request for one twenty; a new code kills the one before")
    void expiry() {
        demand(customer);
        CustomerSignIn waiting = password();
        String old = portal.sent();
        house.pass(Duration.ofMinutes(10));
        assertEquals(AccessError.CODE_INVALID, refusal(() -> prove(waiting, old)));
        portal.codes.sendCode(waiting.key());
        String fresh = portal.sent();
        house.pass(Duration.ofMinutes(10));
        assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> prove(waiting, fresh)));
        assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> portal.codes.sendCode(waiting.key())));
    }

    @Test
    @DisplayName("ACC-3 five tries per code, and five codes an hour to a number, whoever asks and by whatever request")
    void limits() {
        demand(customer);
        CustomerSignIn waiting = password();
        String code = portal.sent();
        for (int i = 0; i < 5; i++) {
            prove4(waiting, wrong(code));
            house.pass(Duration.ofSeconds(61));
        }
        assertEquals(AccessError.CODE_INVALID, refusal(() -> prove(waiting, code)), "dead by its tries");
        for (int i = 0; i < 4; i++) {
            password();
        }
        assertEquals(AccessError.CODES_TOO_MANY, refusal(this::password));
        assertEquals(AccessError.CODES_TOO_MANY, refusal(() -> portal.codes.sendCode(waiting.key())));
    }

    private void prove4(CustomerSignIn waiting, String code) {
        assertTrue(
                Set.of(AccessError.CODE_WRONG, AccessError.CODE_INVALID).contains(refusal(() -> prove(waiting, code))));
    }

    @Test
    @DisplayName("ACC-3, ACC-6 wrong codes wait, lock and are told; the right password between forgives none of them")
    void locks() {
        demand(customer);
        house.parts.settings.put(no.front.access.entity.AccessSetting.CODES_PER_HOUR, 100);
        house.parts.settings.put(no.front.access.entity.AccessSetting.CODES_PER_USER, 100);
        house.parts.settings.put(no.front.access.entity.AccessSetting.ADDRESS_DELAY_FROM, 1000);
        house.parts.settings.put(no.front.access.entity.AccessSetting.ADDRESS_LOCK_AT, 1000);
        for (int i = 0; i < 10; i++) {
            CustomerSignIn waiting = password();
            prove4(waiting, wrong(portal.sent()));
            if (i >= 2) {
                CustomerSignIn again = password();
                String right = portal.sent();
                assertTrue(
                        Set.of(AccessError.SIGN_IN_WAIT, AccessError.CODES_LOCKED)
                                .contains(refusal(() -> prove(again, right))),
                        "has to wait after " + (i + 1));
            }
            house.pass(Duration.ofSeconds(61));
        }
        nobody(ELSEWHERE);
        CustomerSignIn waiting = password();
        String right = portal.sent();
        assertEquals(AccessError.CODES_LOCKED, refusal(() -> prove(waiting, right)), "from anywhere");
        assertEquals(List.of("locked maja@kunde.example"), house.parts.told);
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == AccessChange.CODES_LOCKED));
        house.pass(Duration.ofMinutes(14));
        assertNotNull(prove(waiting, lastCode(waiting)));
    }

    private String lastCode(CustomerSignIn waiting) {
        portal.codes.sendCode(waiting.key());
        return portal.sent();
    }

    @Test
    @DisplayName("ACC-6 who tries codes of many users from one address is stopped by the address")
    void acrossUsers() {
        demand(customer);
        house.parts.settings.put(no.front.access.entity.AccessSetting.ADDRESS_LOCK_AT, 4);
        house.parts.settings.put(no.front.access.entity.AccessSetting.ADDRESS_DELAY_FROM, 1000);
        house.parts.settings.put(no.front.access.entity.AccessSetting.CODES_PER_HOUR, 100);
        for (String mailbox : List.of("anna", "berit", "cato", "dina")) {
            portal.member(customer, mailbox, CustomerRole.ORDINARY);
            CustomerSignIn waiting = portal.signIn(mailbox, PASSWORD);
            prove4(waiting, wrong(portal.sent()));
        }
        assertEquals(AccessError.SIGN_IN_LOCKED, refusal(this::password));
        nobody(ELSEWHERE);
        assertTrue(password().waitsForCode());
    }

    @Test
    @DisplayName("ACC-6 failures of the password stay counted until the code is right")
    void passwordFailures() {
        demand(customer);
        for (int i = 0; i < 2; i++) {
            refusal(() -> portal.signIn("maja", "wrong"));
        }
        CustomerSignIn waiting = password();
        String code = portal.sent();
        refusal(() -> portal.signIn("maja", "wrong"));
        assertEquals(AccessError.SIGN_IN_WAIT, refusal(() -> portal.signIn("maja", PASSWORD)));
        assertNotNull(prove(waiting, code));
        assertTrue(password().waitsForCode());
    }

    @Test
    @DisplayName(
            "ACC-3 approved networks waive the code and keep nobody out; of several organisations the strictest wins")
    void networks() {
        demand(customer);
        approve(customer, "192.0.2.0/24");
        assertFalse(password().waitsForCode());
        nobody(ELSEWHERE);
        assertTrue(password().waitsForCode());
        long second = portal.customer("Nordlys Kurs AS");
        portal.member(second, "maja", CustomerRole.ORDINARY);
        nobody(AccessHouse.ADDRESS);
        assertFalse(password().waitsForCode(), "the second one asks for nothing");
        demand(second);
        assertTrue(password().waitsForCode());
        approve(second, "192.0.2.7");
        assertFalse(password().waitsForCode());
    }

    @Test
    @DisplayName(
            "ACC-3 a new password, or a lock, kills the requests for a code that are open; asking for a reset doesn't")
    void withdrawn() {
        demand(customer);
        long maja = portal.member(customer, "mons", CustomerRole.ORGANISATION_ADMINISTRATOR);
        CustomerSignIn waiting = portal.signIn("mons", PASSWORD);
        String code = portal.sent();
        nobody(AccessHouse.ADDRESS);
        house.unit.run(() -> portal.links.forgotten("mons@kunde.example", "192.0.2.7"));
        String token = portal.sent();
        assertNotNull(asked(waiting), "whoever asks for a reset hinders nobody");
        house.unit.run(() -> portal.links.sendCode(token));
        String resetCode = portal.sent();
        house.unit.run(() -> portal.links.setPassword(token, resetCode, OTHER));
        assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> prove(waiting, code)));
        nobody(AccessHouse.ADDRESS);
        CustomerSignIn again = portal.signIn("mons", OTHER);
        String fresh = portal.sent();
        house.unit.run(() -> portal.users.lock(maja, "Mistenkelig"));
        assertEquals(AccessError.SIGN_IN_EXPIRED, refusal(() -> prove(again, fresh)));
    }

    @Test
    @DisplayName("ACC-3 of two who bring the same code at once one comes in")
    void together() throws Exception {
        demand(customer);
        CustomerSignIn waiting = password();
        String code = portal.sent();
        var results = AccessHouse.together(() -> prove(waiting, code), () -> prove(waiting, code));
        assertEquals(Set.of(AccessHouse.Done.DONE, AccessError.SIGN_IN_EXPIRED), Set.copyOf(results));
    }
}
