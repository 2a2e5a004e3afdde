package no.front.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.SessionEnd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionLifeTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private final SessionLife life =
            new SessionLife(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(1));

    private static Instant after(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("ACC-4 a session ends after 30 minutes without use")
    void idle() {
        assertEquals(Optional.empty(), life.end(START, after(10), after(39)));
        assertEquals(Optional.of(SessionEnd.IDLE), life.end(START, after(10), after(40)));
    }

    @Test
    @DisplayName("ACC-4 and after 12 hours however much it is used")
    void old() {
        assertEquals(Optional.empty(), life.end(START, after(719), after(719)));
        assertEquals(Optional.of(SessionEnd.TOO_OLD), life.end(START, after(719), after(720)));
        assertEquals(Duration.ofMinutes(1), life.left(START, after(719), after(719)));
    }

    @Test
    @DisplayName("ACC-4 use is written once a minute")
    void written() {
        assertFalse(life.mustBeWritten(START, START.plusSeconds(59)));
        assertTrue(life.mustBeWritten(START, after(1)));
        assertEquals(Duration.ofMinutes(25), life.left(START, START, after(5)));
    }
}
