package no.front.access.boundary;

import static no.front.access.boundary.AccessHouse.PASSWORD;
import static no.front.access.boundary.AccessHouse.refusal;
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
import no.front.kernel.ErrorCode;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInsIT {

    private AccessHouse house;
    private long kari;

    @BeforeEach
    void start() {
        house = new AccessHouse();
        kari = house.person("kari", Role.SALES);
    }

    private ErrorCode tryWith(String mailbox, String password) {
        return refusal(() -> house.signIn(mailbox, password));
    }

    private void failTo(int failures) {
        for (int i = 0; i < failures; i++) {
            house.pass(Duration.ofSeconds(61));
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith("kari", "wrong password"));
        }
        house.pass(Duration.ofSeconds(61));
    }

    @Test
    @DisplayName("ACC-2 the right password gives a session, whatever the case of the address; only its hash is stored")
    void right() {
        SignedIn in = house.signIns.signIn("  KARI@Front.Example ", PASSWORD, "Firefox");
        SignedInStaff known = house.knows(in);
        assertEquals(kari, known.staffId());
        assertEquals(Set.of(Role.SALES), known.roles());
        assertEquals(RandomSecret.hash(in.key()), house.unit.value("SELECT key_hash FROM access_session"));
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM access_session WHERE key_hash = '" + in.key() + "'"));
        assertFalse(in.toString().contains(in.key()), "ACC-7");
    }

    @Test
    @DisplayName("ACC-6 unknown, wrong, locked: the same answer, for the same work, with the same traces")
    void alike() {
        long lars = house.person("lars", Role.SUPPORT);
        house.unit.run(() -> house.parts.staff.findLocked(lars).orElseThrow().lock());
        for (String mailbox : List.of("kari", "lars", "nobody")) {
            int before = house.parts.hashing.comparisons;
            house.logged.clear();
            String password = mailbox.equals("kari") ? "wrong password" : PASSWORD;
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith(mailbox, password), mailbox);
            assertEquals(1, house.parts.hashing.comparisons - before, mailbox);
            assertEquals(1, house.logged.size(), mailbox);
            assertEquals(AccessChange.SIGN_IN_FAILED, house.logged.getFirst().action(), mailbox);
        }
    }

    @Test
    @DisplayName("ACC-6 from the third failure on the next try waits; a try during the wait counts for nothing")
    void waits() {
        for (int i = 0; i < 3; i++) {
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith("kari", "wrong password"));
        }
        assertEquals(AccessError.SIGN_IN_WAIT, tryWith("kari", PASSWORD));
        assertEquals(AccessError.SIGN_IN_WAIT, tryWith("KARI", PASSWORD));
        house.pass(Duration.ofSeconds(1));
        assertNotNull(house.signIn("kari", PASSWORD));
        assertEquals(AccessError.SIGN_IN_WRONG, tryWith("kari", "wrong password"), "the count began anew");
        assertEquals("1 ok, 4 failed, 2 locked", house.parts.counts.toString());
    }

    @Test
    @DisplayName("ACC-6 unknown names wait and lock like known ones")
    void unknownLocks() {
        for (int i = 0; i < 10; i++) {
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith("nobody", "wrong password"));
            house.pass(Duration.ofSeconds(61));
        }
        assertEquals(AccessError.SIGN_IN_LOCKED, tryWith("nobody", "wrong password"));
    }

    @Test
    @DisplayName("ACC-6 ten failures lock for 15 minutes, also for the right password; an administrator opens at once")
    void locks() {
        failTo(10);
        assertEquals(AccessError.SIGN_IN_LOCKED, tryWith("kari", PASSWORD));
        assertTrue(house.logged.stream().anyMatch(line -> line.action() == AccessChange.SIGN_IN_LOCKED));
        house.pass(Duration.ofMinutes(14));
        assertNotNull(house.signIn("kari", PASSWORD));

        failTo(10);
        house.unit.run(() -> house.users.unlock(kari));
        assertNotNull(house.signIn("kari", PASSWORD));
    }

    @Test
    @DisplayName("ACC-6 two at once on the last try: only one is looked at")
    void lastTry() throws Exception {
        failTo(9);
        List<ErrorCode> results = together(
                () -> house.signIn("kari", "wrong password"), () -> house.signIn("kari", "wrong password too"));
        assertEquals(
                Set.of(AccessError.SIGN_IN_WRONG, AccessError.SIGN_IN_LOCKED), Set.copyOf(results), results.toString());
    }

    @Test
    @DisplayName("ACC-6 an address is slowed too, whichever names are tried from it; others are not")
    void address() {
        for (int i = 0; i < 10; i++) {
            assertEquals(AccessError.SIGN_IN_WRONG, tryWith("nobody" + i, "wrong password"));
        }
        assertEquals(AccessError.SIGN_IN_WAIT, tryWith("kari", PASSWORD));
        house.actor.become(Actor.nobody("198.51.100.1"));
        assertNotNull(house.signIn("kari", PASSWORD));
    }

    @Test
    @DisplayName("ACC-2 a password hashed at a lower cost is hashed anew when it is used")
    void rehash() {
        house.parts.hashing.cost(20);
        assertNotNull(house.signIn("kari", PASSWORD));
        assertTrue(house.unit.value("SELECT password_hash FROM staff_user").startsWith("pbkdf2-sha512$20$"));
        assertNotNull(house.signIn("kari", PASSWORD));
    }

    @Test
    @DisplayName("ACC-4 a session ends unused after 30 minutes and used after 12 hours; signed out it is gone at once")
    void ends() {
        SignedIn idle = house.signIn("kari", PASSWORD);
        house.pass(Duration.ofMinutes(29));
        assertNotNull(house.knows(idle));
        house.pass(Duration.ofMinutes(31));
        assertNull(house.knows(idle));
        assertEquals("IDLE", house.unit.value("SELECT end_reason FROM access_session"));

        SignedIn busy = house.signIn("kari", PASSWORD);
        for (int i = 0; i < 12 * 3 - 1; i++) {
            house.pass(Duration.ofMinutes(20));
            assertNotNull(house.knows(busy));
        }
        house.pass(Duration.ofMinutes(20));
        assertNull(house.knows(busy));

        SignedIn left = house.signIn("kari", PASSWORD);
        house.unit.run(() -> house.sessions.signOut(left.key()));
        assertNull(house.knows(left));
    }

    @Test
    @DisplayName("ACC-4 asking how long is left does not keep a session alive")
    void asking() {
        SignedIn in = house.signIn("kari", PASSWORD);
        house.pass(Duration.ofMinutes(20));
        long left = house.unit
                .call(() -> house.sessions.find(in.key(), false))
                .orElseThrow()
                .secondsLeft();
        assertEquals(600, left);
        house.pass(Duration.ofMinutes(10));
        assertNull(house.knows(in));
    }

    @Test
    @DisplayName("ACC-8 passwords, keys and hashes never reach the change log")
    void silent() {
        SignedIn in = house.signIn("kari", PASSWORD);
        assertEquals(AccessError.SIGN_IN_WRONG, tryWith("kari", "my other password"));
        String hash = house.unit.value("SELECT password_hash FROM staff_user");
        house.logged.forEach(line -> {
            for (String secret : List.of(PASSWORD, "my other password", in.key(), hash)) {
                assertFalse(line.everything().contains(secret), line.toString());
            }
        });
    }
}
