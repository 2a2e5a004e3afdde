package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.front.access.control.AccessFigures;
import no.front.access.control.FailedSignIns;
import no.front.access.control.LinkStore;
import no.front.access.control.PasswordDoor;
import no.front.access.control.PasswordRules;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffMails;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessSession;
import no.front.access.entity.Holder;
import no.front.access.entity.PasswordHash;
import no.front.access.entity.SessionEnd;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** What a member of staff does about oneself: name, language, password, own sessions (ACC-2, ACC-4). */
@Stateless
@Allowed(Function.OWN_ACCOUNT)
public class OwnAccount {

    @Inject
    StaffStore staff;

    @Inject
    SessionStore sessions;

    @Inject
    LinkStore links;

    @Inject
    StaffMails mails;

    @Inject
    FailedSignIns failures;

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

    public StaffUser get() {
        return staff.find(currentActor.get().id())
                .filter(StaffUser::isActive)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.STAFF_NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG */
    public void describe(String name, Language language) {
        StaffUser user = get();
        String nameBefore = user.name();
        Language languageBefore = user.language();
        user.describe(name, language);
        Changes changes = Changes.none()
                .field("name", nameBefore, user.name())
                .field("language", languageBefore, user.language());
        if (!changes.isEmpty()) {
            changeLog.record(AccessChange.STAFF_CHANGED, user, changes);
        }
    }

    /**
     * Sets a new password and ends all other sessions. Wrong old ones count as failed sign-ins.
     *
     * @throws BusinessRuleViolation OLD_PASSWORD_WRONG, SIGN_IN_WAIT, SIGN_IN_LOCKED, PASSWORD_UNCHANGED, what {@link
     *     PasswordRules} refuse, BUSY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void changePassword(String old, String password) {
        StaffUser user = get();
        PasswordRules.check(password, user.name(), user.email());
        PasswordDoor.Known who = new PasswordDoor.Known(user.id(), user, user.passwordHash());
        PasswordHash hash = door.change(Holder.Kind.STAFF, who, user.email().key(), old, password);
        transaction.run(() -> set(hash));
    }

    private void set(PasswordHash hash) {
        Instant now = clock.now();
        StaffUser user = staff.findLocked(currentActor.get().id()).orElseThrow();
        user.chooseOwnPassword(hash, now);
        failures.forget(Holder.Kind.STAFF, user.email().key());
        links.withdrawAll(user.holder(), now);
        sessions.endAll(user.holder(), currentActor.sessionId(), SessionEnd.PASSWORD_CHANGED, now);
        changeLog.record(AccessChange.PASSWORD_SET, user);
        mails.passwordChanged(user);
    }

    /** The browsers that are signed in as oneself, latest used first. */
    public List<SessionRow> sessions() {
        Instant now = clock.now();
        return sessions
                .openOf(Holder.staff(currentActor.get().id()), now.minus(figures.idle()), now.minus(figures.oldest()))
                .stream()
                .map(session -> SessionRow.of(session, currentActor.sessionId()))
                .toList();
    }

    /** @throws BusinessRuleViolation SESSION_NOT_FOUND, also for somebody else's */
    public void signOutThere(long sessionId) {
        StaffUser user = get();
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
        StaffUser user = get();
        int ended =
                sessions.endAll(user.holder(), currentActor.sessionId(), SessionEnd.SIGNED_OUT_ELSEWHERE, clock.now());
        if (ended > 0) {
            changeLog.record(AccessChange.SESSIONS_ENDED, user);
        }
        return ended;
    }
}
