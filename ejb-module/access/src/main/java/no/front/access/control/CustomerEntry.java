package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessSession;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RandomSecret;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Seat;

/** Begins the session of a customer's user who has proven to be it. Who belongs to one organisation sits there at once. */
@Dependent
public class CustomerEntry {

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** @return the session's key, given out this once */
    public String begin(CustomerUser user, String agent) {
        String address = currentActor.get().address();
        String key = RandomSecret.token();
        AccessSession session = new AccessSession(RandomSecret.hash(key), user.holder(), address, agent, clock.now());
        List<Membership> memberships = users.membershipsOf(user.id());
        Seat seat = Seat.NONE;
        if (memberships.size() == 1) {
            seat = memberships.getFirst().seat();
            session.in(seat.organisationId());
        }
        sessions.add(session);
        user.signedIn(clock.now());
        currentActor.become(Actor.customerUser(user.id(), user.name(), seat, address));
        changeLog.record(AccessChange.SIGNED_IN, user);
        return key;
    }
}
