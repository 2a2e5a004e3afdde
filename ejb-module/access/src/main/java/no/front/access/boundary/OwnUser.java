package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.CustomerMails;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordDoor;
import no.front.access.control.PasswordRules;
import no.front.access.control.RequestLimit;
import no.front.access.control.SessionStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.AccessSession;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.SessionEnd;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;

/** What a customer's user does about oneself: name, language, mobile number, password, own sessions (ACC-1, ACC-2, ACC-4). */
@Stateless
@ForCustomers(CustomerFunction.OWN_PAGE)
public class OwnUser {

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    OneTimeLinks links;

    @Inject
    CustomerMails mails;

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

    public CustomerUser get() {
        return users.find(currentActor.get().id())
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }

    private CustomerUser locked() {
        return users.findLocked(currentActor.get().id())
                .filter(CustomerUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG */
    public void describe(String name, Language language) {
        CustomerUser user = locked();
        String nameBefore = user.name();
        Language languageBefore = user.language();
        user.describe(name, language);
        Changes changes = Changes.none()
                .field("name", nameBefore, user.name())
                .field("language", languageBefore, user.language());
        if (!changes.isEmpty()) {
            changeLog.record(AccessChange.USER_CHANGED, user, changes);
        }
    }

    /**
     * Asks to be reached by another number, with the password: a code goes there, and the number is taken once the code comes
     * back.
     *
     * @return what ties the code to this request
     * @throws BusinessRuleViolation MOBILE_MISSING, MOBILE_UNCHANGED, OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, BUSY,
     *     CODES_TOO_MANY, REQUESTS_TOO_MANY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String askMobile(Msisdn mobile, String password) {
        CustomerUser user = transaction.call(this::get);
        if (mobile == null || !mobile.takesSms()) {
            throw new BusinessRuleViolation(AccessError.MOBILE_MISSING);
        }
        if (mobile.equals(user.mobile())) {
            throw new BusinessRuleViolation(AccessError.MOBILE_UNCHANGED);
        }
        String typed = user.email().key();
        PasswordDoor.Known who = new PasswordDoor.Known(user.id(), user, user.passwordHash());
        return door.proven(
                Holder.Kind.CUSTOMER_USER, who, typed, password, () -> transaction.call(() -> askNow(mobile, typed)));
    }

    private String askNow(Msisdn mobile, String typed) {
        CustomerUser user = locked();
        failures.takeBack(Holder.Kind.CUSTOMER_USER, typed);
        limit.admit(currentActor.get().address());
        String token = links.issue(AccessLink.Kind.MOBILE, user.holder(), figures.code());
        AccessLink link = links.locked(token);
        mails.code(
                mobile,
                user.language(),
                links.code(link, mobile),
                figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, user);
        return token;
    }

    /**
     * The code came back: the number that it was sent to is the own one, and the mailbox is told.
     *
     * @param request what {@link #askMobile} gave
     * @throws BusinessRuleViolation LINK_INVALID, CODE_WRONG, CODE_INVALID
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void proveMobile(String request, String code) {
        Optional<BusinessRuleViolation> refusal = transaction.call(() -> prove(request, code));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private Optional<BusinessRuleViolation> prove(String request, String code) {
        AccessLink link = links.locked(request);
        CustomerUser user = locked();
        if (link.kind() != AccessLink.Kind.MOBILE || !link.holder().equals(user.holder())) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        Optional<BusinessRuleViolation> wrong = links.refusal(link, code);
        if (wrong.isPresent()) {
            changeLog.record(AccessChange.CODE_FAILED, user);
            return wrong;
        }
        Instant now = clock.now();
        link.use(now);
        Msisdn before = user.mobile();
        user.proveMobile(links.provenNumber(link), now);
        changeLog.record(AccessChange.USER_MOBILE_PROVEN, user, Changes.none().field("mobile", before, user.mobile()));
        mails.mobileChanged(user);
        return Optional.empty();
    }

    /**
     * Sets a new password and ends all other sessions. Wrong old ones count as failed sign-ins.
     *
     * @throws BusinessRuleViolation OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, PASSWORD_UNCHANGED, what {@link
     *     PasswordRules} refuse, BUSY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void changePassword(String old, String password) {
        CustomerUser user = get();
        PasswordRules.check(password, user.name(), user.email());
        PasswordDoor.Known who = new PasswordDoor.Known(user.id(), user, user.passwordHash());
        PasswordHash hash =
                door.change(Holder.Kind.CUSTOMER_USER, who, user.email().key(), old, password);
        transaction.run(() -> set(hash));
    }

    private void set(PasswordHash hash) {
        Instant now = clock.now();
        CustomerUser user = locked();
        user.chooseOwnPassword(hash, now);
        failures.forget(Holder.Kind.CUSTOMER_USER, user.email().key());
        links.withdrawAll(user.holder());
        sessions.endAll(user.holder(), currentActor.sessionId(), SessionEnd.PASSWORD_CHANGED, now);
        changeLog.record(AccessChange.PASSWORD_SET, user);
        mails.passwordChanged(user);
    }

    /** The browsers that are signed in as oneself, latest used first. */
    public List<SessionRow> sessions() {
        Instant now = clock.now();
        Holder holder = Holder.customerUser(currentActor.get().id());
        return sessions.openOf(holder, now.minus(figures.idle()), now.minus(figures.oldest())).stream()
                .map(session -> SessionRow.of(session, currentActor.sessionId()))
                .toList();
    }

    /** @throws BusinessRuleViolation SESSION_NOT_FOUND, also for somebody else's */
    public void signOutThere(long sessionId) {
        CustomerUser user = get();
        AccessSession session = sessions.find(sessionId)
                .filter(found -> found.holder().equals(user.holder()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.SESSION_NOT_FOUND));
        if (sessions.end(session.id(), SessionEnd.SIGNED_OUT_ELSEWHERE, clock.now())) {
            changeLog.record(AccessChange.SESSIONS_ENDED, user);
        }
    }

    /**
     * Ends all own sessions but the one that asks.
     *
     * @return how many
     */
    public int signOutElsewhere() {
        CustomerUser user = get();
        int ended =
                sessions.endAll(user.holder(), currentActor.sessionId(), SessionEnd.SIGNED_OUT_ELSEWHERE, clock.now());
        if (ended > 0) {
            changeLog.record(AccessChange.SESSIONS_ENDED, user);
        }
        return ended;
    }
}
