package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.SessionLife;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.SessionEnd;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/** Knows a browser by the key it brings, with each request anew: who was locked a second ago is out. */
@Stateless
@Open("asked with each request, before it is known who it is")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffSessions {

    /** How often at most it is written that a session is in use. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    SessionStore sessions;

    @Inject
    StaffStore staff;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /**
     * Whose session it is. One that was idle too long, or is too old, ends here.
     *
     * @param key what the browser brings
     * @param use whether the request counts as use; asking how long is left does not
     */
    public Optional<SignedInStaff> find(String key, boolean use) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Optional<SessionStore.Open> open = sessions.open(RandomSecret.hash(key));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.now();
        SessionStore.Open session = open.get();
        SessionLife life = new SessionLife(figures.idle(), figures.oldest(), SEEN_EVERY);
        Optional<SessionEnd> end = life.end(session.startedAt(), session.lastSeenAt(), now);
        if (end.isPresent()) {
            transaction.run(() -> sessions.end(session.sessionId(), end.get(), now));
            return Optional.empty();
        }
        boolean write = use && life.mustBeWritten(session.lastSeenAt(), now);
        if (write) {
            transaction.run(() -> sessions.seen(session.sessionId(), now.minus(SEEN_EVERY), now));
        }
        Instant seen = use ? now : session.lastSeenAt();
        return Optional.of(new SignedInStaff(
                session.sessionId(),
                session.staffId(),
                session.name(),
                session.roles(),
                session.language(),
                session.mustChangePassword(),
                life.left(session.startedAt(), seen, now).toSeconds()));
    }

    /** Ends the session of the key, if it is open. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void signOut(String key) {
        if (key == null) {
            return;
        }
        sessions.open(RandomSecret.hash(key)).ifPresent(session -> {
            sessions.end(session.sessionId(), SessionEnd.SIGNED_OUT, clock.now());
            staff.find(session.staffId()).ifPresent(user -> changeLog.record(AccessChange.SIGNED_OUT, user));
        });
    }
}
