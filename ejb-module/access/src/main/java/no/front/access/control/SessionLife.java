package no.front.access.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.SessionEnd;

/**
 * How long a session lives: until unused too long, and never longer than a working day, both on the wall's clock. That it
 * is in use is written at most once in a while, so it ends up to that much early, never late: the idle time runs from what
 * is written.
 *
 * @param idle without a request
 * @param oldest in any case
 * @param writtenEvery how often use is written
 */
public record SessionLife(Duration idle, Duration oldest, Duration writtenEvery) {

    public Optional<SessionEnd> end(Instant startedAt, Instant lastSeenAt, Instant now) {
        if (!now.isBefore(startedAt.plus(oldest))) {
            return Optional.of(SessionEnd.TOO_OLD);
        }
        return now.isBefore(lastSeenAt.plus(idle)) ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }

    public boolean mustBeWritten(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(writtenEvery));
    }

    /** Until it ends if nothing more is done. */
    public Duration left(Instant startedAt, Instant lastSeenAt, Instant now) {
        Instant byIdle = lastSeenAt.plus(idle);
        Instant byAge = startedAt.plus(oldest);
        return Duration.between(now, byIdle.isBefore(byAge) ? byIdle : byAge);
    }
}
