package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.entity.SessionEnd;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/** Keeps found sessions to their life, whoever they belong to: ends what is idle or too old, writes that others are used. */
@Dependent
public class OpenSessions {

    /** How often at most it is written that a session is in use. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    SessionStore sessions;

    @Inject
    AccessFigures figures;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /**
     * @param use whether the request counts as use; asking how long is left does not
     * @return until it ends if nothing is done; nothing for one whose time is over
     */
    public Optional<Long> secondsLeft(long sessionId, Instant startedAt, Instant lastSeenAt, boolean use) {
        Instant now = clock.now();
        SessionLife life = new SessionLife(figures.idle(), figures.oldest(), SEEN_EVERY);
        Optional<SessionEnd> end = life.end(startedAt, lastSeenAt, now);
        if (end.isPresent()) {
            transaction.run(() -> sessions.end(sessionId, end.get(), now));
            return Optional.empty();
        }
        if (use && life.mustBeWritten(lastSeenAt, now)) {
            transaction.run(() -> sessions.seen(sessionId, now.minus(SEEN_EVERY), now));
        }
        return Optional.of(life.left(startedAt, use ? now : lastSeenAt, now).toSeconds());
    }
}
