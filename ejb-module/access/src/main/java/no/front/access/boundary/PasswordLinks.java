package no.front.access.boundary;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import no.front.access.control.AccessFigures;
import no.front.access.control.FailedSignIns;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.PasswordHashing;
import no.front.access.control.PasswordRules;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffLinks;
import no.front.access.control.StaffMails;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.SessionEnd;
import no.front.access.entity.StaffStatus;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.Open;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;

/**
 * Setting the own password by a link: single use, expiring, for a reset with a code by SMS besides (ACC-2, ACC-3). Every
 * dead link answers alike, and asking for a reset answers nothing at all, so that nobody learns who is a user (ACC-6).
 */
@Stateless
@Open("who forgot the password, or never had one, can't sign in")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLinks {

    private static final int RESETS_PER_HOUR = 3;

    @Inject
    OneTimeLinks links;

    @Inject
    StaffStore staff;

    @Inject
    SessionStore sessions;

    @Inject
    StaffLinks staffLinks;

    @Inject
    StaffMails mails;

    @Inject
    FailedSignIns failures;

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
     * Sends a link to reset the password, if there is such a user. Runs after the answer was given, so that the answer
     * takes as long for everybody; at most three an hour.
     *
     * @param email as typed
     * @param address where it was asked from
     */
    @Asynchronous
    public void forgotten(String email, String address) {
        String key = FailedSignIns.typed(email);
        currentActor.become(Actor.nobody(address));
        transaction.run(() -> staff.findByEmail(key).filter(StaffUser::isActive).ifPresent(this::reset));
    }

    private void reset(StaffUser user) {
        staff.findLocked(user.id());
        if (links.mayIssue(user.holder(), AccessLink.Kind.RESET, RESETS_PER_HOUR)) {
            staffLinks.reset(user);
            changeLog.record(AccessChange.RESET_REQUESTED, user);
        }
    }

    /** What the link opens; nothing for any dead one. Looking at it doesn't use it. */
    public Optional<LinkView> open(String token) {
        return openLink(token).map(link -> {
            StaffUser user = staff.find(link.holder().id()).orElseThrow();
            String mobile = link.needsCode() ? user.mobile().masked() : "";
            return new LinkView(link.kind(), user.name(), user.email().toString(), mobile);
        });
    }

    private Optional<AccessLink> openLink(String token) {
        return links.open(token)
                .filter(link -> link.holder().kind() == Holder.Kind.STAFF)
                .filter(link -> staff.find(link.holder().id())
                        .filter(PasswordLinks::mayHavePassword)
                        .isPresent());
    }

    private static boolean mayHavePassword(StaffUser user) {
        return user.status() == StaffStatus.ACTIVE || user.status() == StaffStatus.INVITED;
    }

    /**
     * Sends a code to the user's own mobile; it replaces the one before.
     *
     * @throws BusinessRuleViolation LINK_INVALID, CODES_TOO_MANY
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void sendCode(String token) {
        AccessLink link = openLink(token)
                .filter(AccessLink::needsCode)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        StaffUser user = staff.findLocked(link.holder().id()).orElseThrow();
        mails.code(user, links.code(link, user.mobile()), figures.code().toMinutes());
        changeLog.record(AccessChange.CODE_SENT, user);
    }

    /**
     * Sets the password, which ends all sessions and uses the link up; of two at once only one wins.
     *
     * @param code as typed; not looked at for an invitation
     * @throws BusinessRuleViolation LINK_INVALID, CODE_WRONG, CODE_INVALID, what {@link PasswordRules} refuse, BUSY
     */
    public void setPassword(String token, String code, String password) {
        AccessLink link = openLink(token).orElseThrow(() -> new BusinessRuleViolation(AccessError.LINK_INVALID));
        StaffUser user = staff.find(link.holder().id()).orElseThrow();
        PasswordRules.check(password, user.name(), user.email());
        PasswordHash hash = hashing.hash(password);
        // a wrong code must be counted although it is refused: the refusal comes after the transaction
        Optional<BusinessRuleViolation> refusal = transaction.call(() -> set(token, code, hash));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    private Optional<BusinessRuleViolation> set(String token, String code, PasswordHash hash) {
        Instant now = clock.now();
        AccessLink link = links.locked(token);
        StaffUser user = staff.findLocked(link.holder().id()).orElseThrow();
        if (link.needsCode()) {
            Optional<BusinessRuleViolation> wrong = links.refusal(link, code);
            if (wrong.isPresent()) {
                changeLog.record(AccessChange.CODE_FAILED, user);
                return wrong;
            }
        }
        link.use(now);
        user.chooseOwnPassword(hash, now);
        links.withdrawAll(user.holder());
        sessions.endAll(user.holder(), 0, SessionEnd.PASSWORD_CHANGED, now);
        failures.forget(Holder.Kind.STAFF, user.email().key());
        currentActor.become(Actor.staff(
                user.id(), user.name(), user.roles(), currentActor.get().address()));
        changeLog.record(AccessChange.PASSWORD_SET, user);
        if (link.needsCode()) {
            mails.passwordChanged(user);
        }
        return Optional.empty();
    }
}
