package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.front.access.control.AccessFigures;
import no.front.access.control.FailedSignIns;
import no.front.access.control.LinkStore;
import no.front.access.control.SessionStore;
import no.front.access.control.StaffLinks;
import no.front.access.control.StaffMails;
import no.front.access.control.StaffStore;
import no.front.access.entity.AccessBlock;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.Holder;
import no.front.access.entity.SessionEnd;
import no.front.access.entity.StaffStatus;
import no.front.access.entity.StaffUser;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Msisdn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.Role;

/**
 * Administrators look after staff (ACC-9): invite, change, lock, delete. Nobody does it to oneself, and the last active
 * administrator stays one. Nobody here sees or sets a password (ACC-2). What takes rights away works with the next request.
 */
@Stateless
@Allowed(Function.STAFF_ADMIN)
public class StaffUsers {

    @Inject
    StaffStore staff;

    @Inject
    SessionStore sessions;

    @Inject
    LinkStore links;

    @Inject
    StaffLinks staffLinks;

    @Inject
    StaffMails mails;

    @Inject
    FailedSignIns failures;

    @Inject
    AccessFigures figures;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** Sorted by name, email, status or lastSignIn. */
    public Page<StaffRow> list(StaffFilter filter, PageRequest request) {
        Page<StaffUser> page = staff.list(filter, request);
        return Page.of(page.rows().stream().map(StaffUsers::row).toList(), page.total(), request);
    }

    static StaffRow row(StaffUser user) {
        return new StaffRow(
                user.id(),
                user.name(),
                user.email(),
                user.roles(),
                user.status(),
                user.lastSignInAt().orElse(null));
    }

    /** Active colleagues by name, to choose one from. */
    @Allowed({Function.CUSTOMER_READ, Function.STAFF_ADMIN})
    public List<StaffRow> colleagues() {
        return staff.active().stream().map(StaffUsers::row).toList();
    }

    /** @throws BusinessRuleViolation STAFF_NOT_FOUND */
    public StaffUser get(long id) {
        return staff.find(id).orElseThrow(() -> new BusinessRuleViolation(AccessError.STAFF_NOT_FOUND));
    }

    /** Their open sessions, latest used first. */
    public List<SessionRow> sessionsOf(long id) {
        Instant now = clock.now();
        return sessions.openOf(Holder.staff(id), now.minus(figures.idle()), now.minus(figures.oldest())).stream()
                .map(session -> SessionRow.of(session, 0))
                .toList();
    }

    /**
     * Creates a user and sends the link by mail.
     *
     * @return the id
     * @throws BusinessRuleViolation EMAIL_TAKEN, NAME_MISSING, NAME_TOO_LONG, MOBILE_MISSING, ROLE_MISSING
     */
    public long invite(String name, EmailAddress email, Msisdn mobile, Set<Role> roles, Language language) {
        staff.findByEmail(email.key()).ifPresent(taken -> {
            throw new BusinessRuleViolation(AccessError.EMAIL_TAKEN);
        });
        StaffUser user = StaffUser.invite(name, email, mobile, roles, language, clock.now());
        try {
            staff.add(user);
        } catch (PersistenceException twiceAtOnce) {
            throw new BusinessRuleViolation(AccessError.EMAIL_TAKEN);
        }
        staffLinks.invite(user);
        changeLog.record(AccessChange.STAFF_INVITED, user, StaffChanges.of(user));
        return user.id();
    }

    /** The link before dies. @throws BusinessRuleViolation STAFF_NOT_FOUND, STATUS_CHANGED for who is not invited */
    public void resendInvitation(long id) {
        StaffUser user = locked(id);
        if (user.status() != StaffStatus.INVITED) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        staffLinks.invite(user);
        changeLog.record(AccessChange.STAFF_INVITATION_SENT, user);
    }

    /**
     * Name, mobile and roles. Other roles count from the next request on; another mobile is told to the person by mail,
     * because the codes of a reset go there.
     *
     * @param version that the page was opened with
     * @throws BusinessRuleViolation STAFF_NOT_FOUND, CHANGED_MEANWHILE, NOT_ONESELF, LAST_ADMINISTRATOR,
     *     ROLE_MISSING, NAME_MISSING, MOBILE_MISSING
     */
    public void change(long id, int version, String name, Msisdn mobile, Set<Role> roles) {
        int others = staff.activeAdministratorsBesides(id);
        StaffUser user = locked(id);
        if (user.version() != version) {
            throw new BusinessRuleViolation(PlatformError.CHANGED_MEANWHILE);
        }
        changeRoles(user, roles, others);
        String nameBefore = user.name();
        Msisdn mobileBefore = user.mobile();
        user.describe(name, user.language());
        user.reach(mobile);
        Changes changes =
                Changes.none().field("name", nameBefore, user.name()).field("mobile", mobileBefore, user.mobile());
        if (!changes.isEmpty()) {
            changeLog.record(AccessChange.STAFF_CHANGED, user, changes);
        }
        if (!user.mobile().equals(mobileBefore)) {
            mails.mobileChanged(user);
        }
    }

    private void changeRoles(StaffUser user, Set<Role> roles, int otherAdministrators) {
        if (user.roles().equals(roles)) {
            return;
        }
        checkNotOneself(user);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            checkNotLast(user, otherAdministrators);
        }
        String before = StaffChanges.roles(user);
        user.give(roles);
        changeLog.record(
                AccessChange.STAFF_ROLES_CHANGED,
                user,
                Changes.none().field("roles", before, StaffChanges.roles(user)));
    }

    /** Out at once, until unlocked. @throws BusinessRuleViolation as {@link #delete} */
    public void lock(long id, String reason) {
        StaffUser user = removable(id);
        user.lock();
        leave(user, SessionEnd.LOCKED);
        changeLog.record(AccessChange.STAFF_LOCKED, user, AccessBlock.checkedReason(reason), Changes.none());
    }

    /** Also ends a lock after too many failures. @throws BusinessRuleViolation STAFF_NOT_FOUND */
    public void unlock(long id) {
        StaffUser user = locked(id);
        user.unlock();
        failures.forget(Holder.Kind.STAFF, user.email().key());
        changeLog.record(AccessChange.STAFF_UNLOCKED, user);
    }

    /**
     * For good; the address can be invited anew.
     *
     * @throws BusinessRuleViolation STAFF_NOT_FOUND, STATUS_CHANGED, NOT_ONESELF, LAST_ADMINISTRATOR, REASON_MISSING
     */
    public void delete(long id, String reason) {
        StaffUser user = removable(id);
        leave(user, SessionEnd.DELETED);
        failures.forget(Holder.Kind.STAFF, user.email().key());
        user.delete();
        changeLog.record(AccessChange.STAFF_DELETED, user, AccessBlock.checkedReason(reason), Changes.none());
    }

    /** Signs somebody out everywhere. @throws BusinessRuleViolation STAFF_NOT_FOUND */
    public void endSessions(long id) {
        StaffUser user = locked(id);
        sessions.endAll(user.holder(), 0, SessionEnd.BY_ADMINISTRATOR, clock.now());
        changeLog.record(AccessChange.SESSIONS_ENDED, user);
    }

    private StaffUser removable(long id) {
        // administrators first, always in the same order: two who remove each other wait instead of blocking each other
        int others = staff.activeAdministratorsBesides(id);
        StaffUser user = locked(id);
        checkNotOneself(user);
        checkNotLast(user, others);
        return user;
    }

    private void checkNotOneself(StaffUser user) {
        if (user.id() == currentActor.get().id()) {
            throw new BusinessRuleViolation(AccessError.NOT_ONESELF);
        }
    }

    private static void checkNotLast(StaffUser user, int otherAdministrators) {
        if (user.isActiveAdministrator() && otherAdministrators == 0) {
            throw new BusinessRuleViolation(AccessError.LAST_ADMINISTRATOR);
        }
    }

    private void leave(StaffUser user, SessionEnd reason) {
        sessions.endAll(user.holder(), 0, reason, clock.now());
        links.withdrawAll(user.holder(), clock.now());
    }

    private StaffUser locked(long id) {
        return staff.findLocked(id).orElseThrow(() -> new BusinessRuleViolation(AccessError.STAFF_NOT_FOUND));
    }
}
