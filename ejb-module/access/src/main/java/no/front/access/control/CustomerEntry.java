package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
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

    /** The password was enough. @return the session's key, given out this once */
    public String begin(CustomerUser user, String agent) {
        return begin(user, agent, false);
    }

    /** A code was right as well. @return the session's key, given out this once */
    public String beginProven(CustomerUser user, String agent) {
        return begin(user, agent, true);
    }

    private String begin(CustomerUser user, String agent, boolean proven) {
        String address = currentActor.get().address();
        String key = RandomSecret.token();
        AccessSession session = new AccessSession(RandomSecret.hash(key), user.holder(), address, agent, clock.now());
        if (proven) {
            session.byTwoSteps();
        }
        List<Membership> memberships = usable(user);
        Seat seat = Seat.NONE;
        if (memberships.size() == 1) {
            Membership only = memberships.getFirst();
            if (only.accept(clock.now())) {
                changeLog.record(AccessChange.USER_INVITATION_ACCEPTED, only);
            }
            seat = only.seat();
            session.in(seat.organisationId());
        }
        sessions.add(session);
        user.signedIn(clock.now());
        currentActor.become(Actor.customerUser(user.id(), user.name(), seat, address));
        changeLog.record(AccessChange.SIGNED_IN, user);
        return key;
    }

    /** Some organisation lets the person in. */
    public boolean isWelcome(CustomerUser user) {
        return !usable(user).isEmpty();
    }

    private List<Membership> usable(CustomerUser user) {
        Instant now = clock.now();
        return users.membershipsOf(user.id()).stream()
                .filter(membership -> membership.isUsable(now))
                .toList();
    }
}
