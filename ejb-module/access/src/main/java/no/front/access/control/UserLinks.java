package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Seat;

/**
 * Links to active customers' users that do what they are for by one press, wherever they are opened. All dead ones answer
 * alike (ACC-6).
 */
@Dependent
public class UserLinks {

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** A link and whom it was sent to. */
    public record Sent(AccessLink link, CustomerUser user) {}

    /** Nothing for any dead link. Looking at it doesn't use it. */
    public Optional<Sent> open(String token, AccessLink.Kind kind) {
        return links.open(token)
                .flatMap(link -> sent(link, kind, users.find(link.holder().id())));
    }

    /**
     * Uses the link up, of two at once only one; from here on its user acts, who is locked.
     *
     * @throws BusinessRuleViolation LINK_INVALID
     */
    public Sent use(String token, AccessLink.Kind kind) {
        CustomerUser user = links.open(token)
                .flatMap(link -> sent(link, kind, users.findLocked(link.holder().id())))
                .map(Sent::user)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        AccessLink link = links.locked(token);
        link.use(clock.now());
        currentActor.become(Actor.customerUser(
                user.id(), user.name(), Seat.NONE, currentActor.get().address()));
        return new Sent(link, user);
    }

    private static Optional<Sent> sent(AccessLink link, AccessLink.Kind kind, Optional<CustomerUser> user) {
        boolean ofKind = link.kind() == kind && link.holder().kind() == Holder.Kind.CUSTOMER_USER;
        return user.filter(found -> ofKind && found.isActive()).map(found -> new Sent(link, found));
    }
}
