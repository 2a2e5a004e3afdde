package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.EmailChange;
import no.front.access.control.OneTimeLinks;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Seat;

/**
 * The new address is the user's own once the link that went there is used (ACC-1), in whatever browser: password and mailbox
 * are shown by then. All dead links answer alike (ACC-6).
 */
@Stateless
@Open("the link may be opened where nobody is signed in")
public class EmailLinks {

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    EmailChange change;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** The address that the link makes the own one; nothing for any dead link. Looking at it doesn't use it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<EmailAddress> open(String token) {
        return links.open(token)
                .filter(link -> owner(link, users.find(link.holder().id())).isPresent())
                .flatMap(AccessLink::email)
                .filter(email -> users.findByEmail(email.key()).isEmpty());
    }

    private static Optional<CustomerUser> owner(AccessLink link, Optional<CustomerUser> user) {
        boolean ofEmail = link.kind() == AccessLink.Kind.EMAIL && link.holder().kind() == Holder.Kind.CUSTOMER_USER;
        return user.filter(found -> ofEmail && found.isActive());
    }

    /** @throws BusinessRuleViolation LINK_INVALID, also where somebody else has taken the address meanwhile */
    public void confirm(String token) {
        CustomerUser user = links.open(token)
                .flatMap(found -> owner(found, users.findLocked(found.holder().id())))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        AccessLink link = links.locked(token);
        link.use(clock.now());
        currentActor.become(Actor.customerUser(
                user.id(), user.name(), Seat.NONE, currentActor.get().address()));
        change.confirm(user, link.email().orElseThrow());
    }
}
