package no.front.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import no.front.access.boundary.SignIns;
import no.front.access.entity.AccessError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Failed sign-ins, each test from an address of its own, so that nobody else is slowed. */
class SignInLockIT extends InContainer {

    private static final String RIGHT = "front-demo-2026";
    private static final String JONAS = "jonas@front.example";

    @Inject
    SignIns signIns;

    @Inject
    OwnRequest request;

    private final Sql sql = Sql.asApplication();

    private String signIn(String address, String email, String password) {
        currentActor.become(Actor.nobody(address));
        try {
            signIns.signIn(email, password, "test");
            return "in";
        } catch (BusinessRuleViolation refusal) {
            return refusal.code().name();
        }
    }

    /** The last failure was a moment ago, however long the machine took for it. */
    private void justNow() throws Exception {
        sql.change("UPDATE sign_in_counter SET last_failure_at = UTC_TIMESTAMP(6)");
    }

    /** Nine failures of everybody who failed before, the last two minutes ago, so that the wait is over. */
    private void oneBeforeTheLock() throws Exception {
        sql.change("UPDATE sign_in_counter SET failures = 9, last_failure_at = last_failure_at - INTERVAL 2 MINUTE"
                + " WHERE subject LIKE 'user:%' AND failures > 0");
    }

    @Test
    @DisplayName("ACC-6 failures slow a user down, the tenth locks, also against the right password; the lock ends")
    void slowedAndLocked() throws Exception {
        String address = "192.0.2.101";
        for (int i = 1; i <= 3; i++) {
            assertEquals("SIGN_IN_WRONG", signIn(address, JONAS, "wrong password " + i));
        }
        justNow();
        assertEquals(AccessError.SIGN_IN_WAIT.name(), signIn(address, JONAS, RIGHT), "has to wait now");
        oneBeforeTheLock();
        assertEquals("SIGN_IN_WRONG", signIn(address, JONAS, "wrong password 10"));
        assertEquals(AccessError.SIGN_IN_LOCKED.name(), signIn(address, JONAS, RIGHT));
        assertEquals(AccessError.SIGN_IN_LOCKED.name(), signIn("192.0.2.102", JONAS, RIGHT), "from anywhere");
        assertEquals("in", signIn("192.0.2.102", "sander@front.example", RIGHT), "nobody else");

        sql.change(
                "UPDATE sign_in_counter SET locked_until = locked_until - INTERVAL 1 HOUR WHERE locked_until IS NOT NULL");
        assertEquals("in", signIn(address, JONAS, RIGHT));
    }

    @Test
    @DisplayName("ACC-6 nothing reveals whether a user exists: the same answer to wrong and unknown, also when locked")
    void equalAnswers() throws Exception {
        String unknown = "ingen@front.example";
        assertEquals("SIGN_IN_WRONG", signIn("192.0.2.103", unknown, "wrong password 1"));
        oneBeforeTheLock();
        assertEquals("SIGN_IN_WRONG", signIn("192.0.2.103", unknown, "wrong password 10"));
        assertEquals(AccessError.SIGN_IN_LOCKED.name(), signIn("192.0.2.103", unknown, RIGHT));
    }

    @Test
    @DisplayName("ACC-6 tries at once never slip past the last one: of five on the ninth failure one is looked at")
    void atOnce() throws Exception {
        String user = "samtidig@front.example";
        signIn("192.0.2.104", user, "wrong password 1");
        oneBeforeTheLock();
        Callable<String> trying = () -> request.as(Actor.nobody("192.0.2.104"), () -> {
            try {
                signIns.signIn(user, "wrong password", "test");
                return "in";
            } catch (BusinessRuleViolation refusal) {
                return refusal.code().name();
            }
        });
        List<Object> outcomes = Together.allAtOnce(List.of(trying, trying, trying, trying, trying));
        assertEquals(1, outcomes.stream().filter("SIGN_IN_WRONG"::equals).count(), outcomes.toString());
        assertEquals(4, outcomes.stream().filter("SIGN_IN_LOCKED"::equals).count(), outcomes.toString());
    }

    @Test
    @DisplayName("ACC-2, ACC-7 passwords and session keys are stored as hashes only, and no log line holds them")
    void onlyHashes() throws Exception {
        assertEquals("in", signIn("192.0.2.105", "fatima@front.example", RIGHT));
        String hash = sql.value("SELECT password_hash FROM staff_user WHERE email_key = 'fatima@front.example'");
        assertTrue(hash.matches("pbkdf2-sha(256|512)\\$[0-9]{6,}\\$.+\\$.+"), "encoded with algorithm, cost and salt");
        assertEquals(
                0,
                sql.count("SELECT COUNT(*) FROM change_value WHERE CONCAT_WS(' ', value_before, value_after)"
                        + " REGEXP 'pbkdf2|front-demo-2026'"));
    }
}
