package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.OpenSessions;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.SessionEnd;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;

/** Knows a browser by the key it brings, with each request anew: who was locked a second ago is out. */
@Stateless
@Open("asked with each request, before it is known who it is")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffSessions {

    @Inject
    SessionStore sessions;

    @Inject
    OpenSessions open;

    @Inject
    StaffStore staff;

    @Inject
    ChangeLog changeLog;

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
        return sessions.open(RandomSecret.hash(key)).flatMap(session -> open.secondsLeft(
                        session.sessionId(), session.startedAt(), session.lastSeenAt(), use)
                .map(left -> new SignedInStaff(
                        session.sessionId(),
                        session.staffId(),
                        session.name(),
                        session.roles(),
                        session.language(),
                        session.mustChangePassword(),
                        left)));
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
