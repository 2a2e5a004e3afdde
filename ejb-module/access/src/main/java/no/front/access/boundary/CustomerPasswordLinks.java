package no.front.access.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerMails;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordHashing;
import no.front.access.control.PasswordRules;
import no.front.access.control.RequestLimit;
import no.front.access.control.SessionStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.SessionEnd;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.Seat;

/**
 * A customer's user sets a new password by link and code (ACC-2, ACC-3). Every dead link answers alike, and asking for one
 * answers nothing at all, so that nobody learns who is a user (ACC-6).
 */
@Stateless
@Open("who forgot the password can't sign in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerPasswordLinks {

    private static final int RESETS_PER_HOUR = 3;

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    CustomerMails mails;

    @Inject
    FailedSignIns failures;

    @Inject
    RequestLimit limit;

    @Inject
    PasswordHashing hashing;

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
     * Sends a link to set a new password, if there is such a user. Runs after the answer was given, so that the answer takes
     * as long for everybody; at most three an hour for one user, and so many from one place as {@link RequestLimit} admits.
     *
     * @param email as typed
     * @param address where it was asked from
     */
    @Asynchronous
    public void forgotten(String email, String address) {
        String key = FailedSignIns.typed(email);
        currentActor.become(Actor.nobody(address));
        transaction.run(() -> {
            if (limit.isAdmitted(address)) {
                users.findByEmail(key).filter(CustomerUser::isActive).ifPresent(this::reset);
            }
        });
    }

    private void reset(CustomerUser user) {
        users.findLocked(user.id());
        if (links.mayIssue(user.holder(), AccessLink.Kind.RESET, RESETS_PER_HOUR)) {
            Duration life = figures.reset();
            mails.reset(
                    user,
                    links.issue(AccessLink.Kind.RESET, user.holder(), life),
                    clock.now().plus(life));
            changeLog.record(AccessChange.RESET_REQUESTED, user);
        }
    }

    /** What the link opens; nothing for any dead one. Looking at it doesn't use it. */
    public Optional<LinkView> open(String token) {
        return openLink(token).map(link -> {
            CustomerUser user = users.find(link.holder().id()).orElseThrow();
            return new LinkView(
                    link.kind(),
                    user.name(),
                    user.email().toString(),
                    user.mobile().masked());
        });
    }

    private Optional<AccessLink> openLink(String token) {
        return links.open(token).filter(this::isReset);
    }

    private boolean isReset(AccessLink link) {
        return link.kind() == AccessLink.Kind.RESET
                && link.holder().kind() == Holder.Kind.CUSTOMER_USER
                && users.find(link.holder().id()).filter(CustomerUser::isActive).isPresent();
    }

    /**
     * Sends a code to the user's own mobile; it replaces the one before.
     *
     * @throws BusinessRuleViolation LINK_INVALID, CODES_TOO_MANY, REQUESTS_TOO_MANY
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sendCode(String token) {
        AccessLink link = openLink(token).orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        CustomerUser user = users.findLocked(link.holder().id()).orElseThrow();
        limit.admit(currentActor.get().address());
        mails.code(
                user.mobile(),
                user.language(),
                links.code(link, user.mobile()),
                figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, user);
    }

    /**
     * Sets the password, which ends all sessions and uses the link up; of two at once only one wins.
     *
     * @param code as typed
     * @throws BusinessRuleViolation LINK_INVALID, CODE_WRONG, CODE_INVALID, what {@link PasswordRules} refuse, BUSY
     */
    public void setPassword(String token, String code, String password) {
        AccessLink link = openLink(token).orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        CustomerUser user = users.find(link.holder().id()).orElseThrow();
        PasswordRules.check(password, user.name(), user.email());
        PasswordHash hash = hashing.hash(password);
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Optional<BusinessRuleViolation> refusal = transaction.call(() -> set(token, code, hash));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private Optional<BusinessRuleViolation> set(String token, String code, PasswordHash hash) {
        AccessLink link = links.locked(token);
        CustomerUser user = users.findLocked(link.holder().id())
                .filter(found -> isReset(link))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        Optional<BusinessRuleViolation> wrong = links.refusal(link, code);
        if (wrong.isPresent()) {
            changeLog.record(AccessChange.CODE_FAILED, user);
            return wrong;
        }
        Instant now = clock.now();
        link.use(now);
        user.chooseOwnPassword(hash, now);
        links.withdrawAll(user.holder());
        sessions.endAll(user.holder(), 0, SessionEnd.PASSWORD_CHANGED, now);
        failures.forget(Holder.Kind.CUSTOMER_USER, user.email().key());
        currentActor.become(Actor.customerUser(
                user.id(), user.name(), Seat.NONE, currentActor.get().address()));
        changeLog.record(AccessChange.PASSWORD_SET, user);
        mails.passwordChanged(user);
        return Optional.empty();
    }
}
