package no.front.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInCounterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final FailurePolicy POLICY =
            new FailurePolicy(3, Duration.ofSeconds(60), 10, Duration.ofMinutes(15), Duration.ofHours(1));

    private static SignInCounter failed(int times) {
        SignInCounter counter = new SignInCounter("user:test");
        IntStream.range(0, times).forEach(i -> counter.fail(POLICY, NOW));
        return counter;
    }

    @Test
    @DisplayName("ACC-6 from the third failure the next try waits 1, 2, 4 … seconds, at most 60")
    void delays() {
        assertEquals(Duration.ZERO, failed(2).wait(POLICY, NOW));
        assertEquals(Duration.ofSeconds(1), failed(3).wait(POLICY, NOW));
        assertEquals(Duration.ofSeconds(2), failed(4).wait(POLICY, NOW));
        assertEquals(Duration.ofSeconds(32), failed(8).wait(POLICY, NOW));
        assertEquals(Duration.ofSeconds(60), failed(9).wait(POLICY, NOW));
        assertEquals(Duration.ofSeconds(60), POLICY.delayAfter(1_000_000));
        assertEquals(Duration.ZERO, failed(4).wait(POLICY, NOW.plusSeconds(2)));
    }

    @Test
    @DisplayName("ACC-6 the tenth failure locks for 15 minutes, then counting begins anew")
    void locks() {
        SignInCounter counter = failed(9);
        assertFalse(counter.isLocked(NOW));
        assertTrue(counter.fail(POLICY, NOW));
        assertTrue(counter.isLocked(NOW.plusSeconds(899)));
        assertEquals(Duration.ofMinutes(15), counter.wait(POLICY, NOW));
        Instant over = NOW.plus(Duration.ofMinutes(15));
        assertFalse(counter.isLocked(over));
        assertEquals(Duration.ZERO, counter.wait(POLICY, over));
        assertFalse(counter.fail(POLICY, over));
        assertEquals(1, counter.failures());
    }

    @Test
    @DisplayName("ACC-6 failures of an hour ago, and those before a success, no longer count")
    void forgets() {
        SignInCounter counter = failed(9);
        counter.fail(POLICY, NOW.plus(Duration.ofHours(1)));
        assertEquals(1, counter.failures());
        SignInCounter forgiven = failed(10);
        forgiven.forget();
        assertEquals(Duration.ZERO, forgiven.wait(POLICY, NOW));
    }

    @Test
    @DisplayName("ACC-6 a try that never took place is taken back, with the lock it brought")
    void takenBack() {
        SignInCounter counter = failed(10);
        counter.takeBack();
        assertEquals(9, counter.failures());
        assertFalse(counter.isLocked(NOW));
    }
}
