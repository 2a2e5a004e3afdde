package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;

/**
 * Puts another e-mail address in place of a user's, on a locked user. The old mailbox is told, with a link that works for
 * days: who didn't want the change gets the old address back by it and shuts the access (ACC-11), whatever else whoever
 * changed it has changed since.
 */
@Dependent
public class EmailChange {

    @Inject
    CustomerUserStore users;

    @Inject
    CounterStore counters;

    @Inject
    OneTimeLinks links;

    @Inject
    EmailMails mails;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    RealClock clock;

    /** @throws BusinessRuleViolation LINK_INVALID where somebody else has it by now */
    public void confirm(CustomerUser user, EmailAddress email) {
        EmailAddress before = user.email();
        if (!become(user, email)) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        links.withdrawAll(user.holder());
        Duration life = figures.invitation();
        String token = links.begin(AccessLink.Kind.MISUSE, user.holder(), life, before);
        mails.changed(before, user, token, clock.now().plus(life));
    }

    /** Back to the address that the user had, unless somebody else has it by now. */
    public void takeBack(CustomerUser user, EmailAddress before) {
        become(user, before);
    }

    private boolean become(CustomerUser user, EmailAddress email) {
        // who invites the same address at the same moment waits here
        counters.locked(CounterStore.ofUser(Holder.Kind.CUSTOMER_USER, email.key()));
        if (user.email().key().equals(email.key())) {
            return true;
        }
        if (users.findByEmail(email.key()).isPresent()) {
            return false;
        }
        EmailAddress before = user.email();
        user.reachBy(email);
        changeLog.record(AccessChange.EMAIL_CHANGED, user, Changes.none().field("email", before, email));
        return true;
    }
}
