package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.EmailMails;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordDoor;
import no.front.access.control.RequestLimit;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.CustomerFunction;

/**
 * A user asks for another e-mail address, which is the user name (ACC-1): with the password, and the address is taken once a
 * link that went there is used ({@link EmailLinks}). An address that somebody else has answers like a free one (ACC-6); its
 * owner is told.
 */
@Stateless
@ForCustomers(CustomerFunction.OWN_PAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnEmail {

    private static final int LINKS_PER_HOUR = 3;

    @Inject
    CustomerUserStore users;

    @Inject
    OneTimeLinks links;

    @Inject
    EmailMails mails;

    @Inject
    FailedSignIns failures;

    @Inject
    RequestLimit limit;

    @Inject
    PasswordDoor door;

    @Inject
    AccessFigures figures;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /**
     * @throws BusinessRuleViolation EMAIL_UNCHANGED, OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY,
     *     EMAIL_LINKS_TOO_MANY, REQUESTS_TOO_MANY
     */
    public void ask(EmailAddress email, String password) {
        CustomerUser user = transaction.call(() -> active(currentActor.get().id()));
        if (email.key().equals(user.email().key())) {
            throw new BusinessRuleViolation(AccessError.EMAIL_UNCHANGED);
        }
        String typed = user.email().key();
        PasswordDoor.Known who = new PasswordDoor.Known(user.id(), user, user.passwordHash());
        door.proven(Holder.Kind.CUSTOMER_USER, who, typed, password, () -> {
            transaction.run(() -> askNow(email, typed));
            return null;
        });
    }

    private void askNow(EmailAddress email, String typed) {
        CustomerUser user = users.findLocked(currentActor.get().id())
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        failures.takeBack(Holder.Kind.CUSTOMER_USER, typed);
        if (!links.mayIssue(user.holder(), AccessLink.Kind.EMAIL, LINKS_PER_HOUR)) {
            throw new BusinessRuleViolation(AccessError.EMAIL_LINKS_TOO_MANY, LINKS_PER_HOUR);
        }
        limit.admit(currentActor.get().address());
        Duration life = figures.reset();
        String token = links.issue(AccessLink.Kind.EMAIL, user.holder(), life, email);
        if (users.findByEmail(email.key()).isPresent()) {
            mails.taken(email, user.language());
        } else {
            mails.confirm(email, user, token, clock.now().plus(life));
        }
        changeLog.record(AccessChange.EMAIL_ASKED, user);
    }

    private CustomerUser active(long id) {
        return users.find(id)
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }
}
