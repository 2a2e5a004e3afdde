package no.front.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import no.front.access.entity.OneTimeCode.Answer;
import no.front.kernel.Msisdn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private final OneTimeCode code = new OneTimeCode(7, Msisdn.of("98000101"), "right", Duration.ofMinutes(10), 5, NOW);

    @Test
    @DisplayName("ACC-3 the right code is right once")
    void once() {
        assertEquals(Answer.RIGHT, code.answer("right", NOW));
        assertEquals(Answer.DEAD, code.answer("right", NOW));
    }

    @Test
    @DisplayName("ACC-3 after five wrong tries even the right code is dead")
    void tries() {
        for (int left = 4; left > 0; left--) {
            assertEquals(Answer.WRONG, code.answer("wrong", NOW));
            assertEquals(left, code.triesLeft());
        }
        assertEquals(Answer.DEAD, code.answer("wrong", NOW));
        assertEquals(Answer.DEAD, code.answer("right", NOW));
    }

    @Test
    @DisplayName("ACC-3 a code lives ten minutes")
    void expires() {
        assertEquals(Answer.DEAD, code.answer("right", NOW.plus(Duration.ofMinutes(10))));
        assertEquals(
                Answer.RIGHT,
                code.answer("right", NOW.plus(Duration.ofMinutes(10)).minusNanos(1)));
    }
}
