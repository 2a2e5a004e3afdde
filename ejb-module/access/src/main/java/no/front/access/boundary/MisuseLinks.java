package no.front.access.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.EmailChange;
import no.front.access.control.FailedSignIns;
import no.front.access.control.MisuseMails;
import no.front.access.control.MisuseReporting;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.RequestLimit;
import no.front.access.control.UserLinks;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.MisuseGround;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;

/**
 * A user who isn't signed in reports a lost password or suspected misuse (ACC-11). Asking only sends the owner of the mailbox
 * a link, so that nobody shuts out strangers, and answers nothing, so that nobody learns who is a user (ACC-6); what is done
 * is done by the link, once.
 */
@Stateless
@Open("who lost the password can't sign in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MisuseLinks {

    private static final int LINKS_PER_HOUR = 3;

    @Inject
    OneTimeLinks links;

    @Inject
    UserLinks userLinks;

    @Inject
    CustomerUserStore users;

    @Inject
    MisuseReporting reporting;

    @Inject
    EmailChange emailChange;

    @Inject
    MisuseMails mails;

    @Inject
    RequestLimit limit;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /**
     * Sends a link, if there is such a user. Runs after the answer was given, so that the answer takes as long for everybody;
     * at most three an hour for one user, and so many from one place as {@link RequestLimit} admits.
     *
     * @param email as typed
     * @param address where it was asked from
     */
    @Asynchronous
    public void ask(String email, String address) {
        String key = FailedSignIns.typed(email);
        currentActor.become(Actor.nobody(address));
        transaction.run(() -> {
            if (limit.isAdmitted(address)) {
                users.findByEmail(key).filter(CustomerUser::isActive).ifPresent(this::send);
            }
        });
    }

    private void send(CustomerUser user) {
        users.findLocked(user.id());
        if (links.mayIssue(user.holder(), AccessLink.Kind.MISUSE, LINKS_PER_HOUR)) {
            Duration life = figures.reset();
            String token = links.begin(AccessLink.Kind.MISUSE, user.holder(), life);
            mails.way(user, token, clock.now().plus(life));
            changeLog.record(AccessChange.MISUSE_LINK_SENT, user);
        }
    }

    /** Name of the user whom the link belongs to; nothing for any dead one. Looking at it doesn't use it. */
    public Optional<String> open(String token) {
        return userLinks.open(token, AccessLink.Kind.MISUSE).map(sent -> sent.user()
                .name());
    }

    /**
     * Shuts the access of the link's user, as {@link OwnMisuse#report} does; of two at once only one wins.
     *
     * @param told in own words; "" for nothing
     * @throws no.front.kernel.BusinessRuleViolation LINK_INVALID, MISUSE_GROUND_MISSING, MISUSE_TEXT_TOO_LONG
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void report(String token, MisuseGround ground, String told) {
        UserLinks.Sent sent = userLinks.use(token, AccessLink.Kind.MISUSE);
        // where the address was changed against the owner's will, the way to a new password goes to the old mailbox
        sent.link().email().ifPresent(before -> emailChange.takeBack(sent.user(), before));
        reporting.report(sent.user(), ground, told, true);
    }
}
