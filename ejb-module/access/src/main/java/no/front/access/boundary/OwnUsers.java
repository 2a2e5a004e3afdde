package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.control.AuthenticatorStore;
import no.front.access.control.CustomerMails;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.Invitations;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.RequestLimit;
import no.front.access.control.SessionStore;
import no.front.access.control.UserRights;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.access.entity.SessionEnd;
import no.front.contract.entity.Account;
import no.front.contract.entity.Person;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeHistory;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.ChangeRow;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.CustomerRole;

/**
 * A customer's administrators look after the users of their own organisation: see, invite, change, lock and delete
 * (ACC-1). What they do holds here only; the same person's access to another organisation is untouched and never seen
 * (ACC-10). The last organisation administrator who can sign in stays one, whoever else is removed at the same moment.
 */
@Stateless
@ForCustomers(CustomerFunction.USERS_MANAGE)
public class OwnUsers {

    private static final int MOST_LINES = 50;

    @Inject
    CustomerUserStore users;

    @Inject
    SessionStore sessions;

    @Inject
    Invitations invitations;

    @Inject
    OneTimeLinks links;

    @Inject
    AuthenticatorStore authenticators;

    @Inject
    RequestLimit limit;

    @Inject
    CustomerMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    ChangeHistory changes;

    @Inject
    CurrentActor currentActor;

    @Inject
    RealClock clock;

    /** Those that the asking administrator looks after, by name. */
    @Reading
    public List<OwnUserRow> all() {
        UserRights rights = UserRights.of(currentActor.get().seat());
        Map<Long, Instant> seen = sessions.lastSeenIn(organisation());
        return users.membersOf(organisation()).stream()
                .filter(member -> rights.reach(member.role(), member.accounts()))
                .map(member -> row(member, seen))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** @throws BusinessRuleViolation USER_NOT_FOUND, also for another organisation's, and for one of other accounts */
    @Reading
    public OwnUserRow get(long id) {
        return row(seen(id), sessions.lastSeenIn(organisation()));
    }

    private OwnUserRow row(Membership member, Map<Long, Instant> seen) {
        return OwnUserRow.of(
                member, seen.get(member.user().id()), currentActor.get().id(), clock.now());
    }

    private Membership seen(long id) {
        return reached(id, UserRights.of(currentActor.get().seat()));
    }

    /** What was changed about the user in this organisation, newest first. @throws BusinessRuleViolation USER_NOT_FOUND */
    @Reading
    public List<ChangeRow> history(long id) {
        Membership member = seen(id);
        return changes.ofSubject(member.subjectType(), member.subjectId(), new PageRequest(1, MOST_LINES, "", true))
                .rows();
    }

    /** The accounts that the asking administrator may give. */
    @Reading
    public List<OwnAccountChoice> accounts() {
        UserRights rights = UserRights.of(currentActor.get().seat());
        return users.openAccountsOf(organisation()).stream()
                .filter(account -> rights.mayGive(account.id()))
                .map(account -> new OwnAccountChoice(account.id(), account.number(), account.name()))
                .toList();
    }

    /** The roles that the asking administrator may give. */
    @Reading
    public Set<CustomerRole> roles() {
        return UserRights.of(currentActor.get().seat()).roles();
    }

    /**
     * Invites somebody. Who is a user of another organisation keeps the password; the answer is the same.
     *
     * @return the id by which the organisation knows the user
     * @throws BusinessRuleViolation MOBILE_MISSING, NAME_MISSING, ALREADY_MEMBER, REQUESTS_TOO_MANY, what {@link
     *     UserRights#accountsOf} refuses
     */
    public long invite(Person person, CustomerRole role, Set<Long> accounts) {
        UserRights rights = lockedRights();
        Set<Long> given = rights.accountsOf(role, accounts, open().keySet());
        limit.admit(currentActor.get().address());
        Customer customer = me().customer();
        Membership member = invitations.colleague(customer, person, role, given, customer.language());
        if (member.isAdministrator()) {
            tellAdministrators(member);
        }
        return member.id();
    }

    /** The way in once more. @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED, REQUESTS_TOO_MANY */
    public void resend(long id) {
        Membership member = changeable(id);
        checkInvited(member);
        limit.admit(currentActor.get().address());
        invitations.inviteAgain(member);
        changeLog.record(AccessChange.USER_INVITATION_SENT, member);
    }

    /** Takes an invitation back. @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED once it is accepted */
    public void revoke(long id) {
        Membership member = changeable(id);
        checkInvited(member);
        changeLog.record(
                AccessChange.USER_INVITATION_REVOKED,
                member,
                Changes.none().field("email", member.user().email(), null));
        leave(member);
    }

    private static void checkInvited(Membership member) {
        if (member.isAccepted()) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
    }

    /**
     * Another role or other accounts, from the next click on.
     *
     * @param version as it was shown
     * @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED, NOT_ONESELF, LAST_ORGANISATION_ADMINISTRATOR, what
     *     {@link UserRights#accountsOf} refuses
     */
    public void change(long id, int version, CustomerRole role, Set<Long> accounts) {
        UserRights rights = lockedRights();
        Membership member = notOneself(reached(id, rights));
        Map<Long, Account> open = open();
        Set<Long> given = rights.accountsOf(role, accounts, open.keySet());
        if (member.version() != version) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        if (role != CustomerRole.ORGANISATION_ADMINISTRATOR) {
            checkNotLast(member);
        }
        CustomerRole before = member.role();
        String accountsBefore = numbers(member.accounts(), open);
        member.become(role);
        member.giveAccounts(given);
        Changes changed = Changes.none()
                .field("customerRole", before, role)
                .field("userAccounts", accountsBefore, numbers(given, open));
        if (changed.isEmpty()) {
            return;
        }
        changeLog.record(AccessChange.USER_ROLE_CHANGED, member, changed);
        tell(member, CustomerMails.Turn.ROLE);
        if (before != role && (member.isAdministrator() || before == CustomerRole.ORGANISATION_ADMINISTRATOR)) {
            tellAdministrators(member);
        }
    }

    private static String numbers(Set<Long> ids, Map<Long, Account> open) {
        return open.values().stream()
                .filter(account -> ids.contains(account.id()))
                .map(Account::number)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Out of this organisation at once. @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED, NOT_ONESELF, LAST_ORGANISATION_ADMINISTRATOR */
    public void lock(long id) {
        Membership member = notOneself(changeable(id));
        checkNotLast(member);
        member.lock();
        sessions.endIn(member.user().holder(), organisation(), SessionEnd.LOCKED, clock.now());
        changeLog.record(AccessChange.USER_LOCKED, member);
        tell(member, CustomerMails.Turn.LOCKED);
    }

    /** @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED */
    public void unlock(long id) {
        Membership member = changeable(id);
        member.unlock();
        changeLog.record(AccessChange.USER_UNLOCKED, member);
        tell(member, CustomerMails.Turn.UNLOCKED);
    }

    /**
     * No user of this organisation any longer, from the next click on. Who belongs to no other is deleted.
     *
     * @throws BusinessRuleViolation USER_NOT_FOUND, NOT_ONESELF, LAST_ORGANISATION_ADMINISTRATOR
     */
    public void delete(long id) {
        Membership member = notOneself(changeable(id));
        checkNotLast(member);
        changeLog.record(
                AccessChange.USER_REMOVED,
                member,
                Changes.none().field("email", member.user().email(), null).field("customerRole", member.role(), null));
        tell(member, CustomerMails.Turn.REMOVED);
        if (member.isAdministrator()) {
            tellAdministrators(member);
        }
        leave(member);
    }

    private void leave(Membership member) {
        CustomerUser user = users.findLocked(member.user().id()).orElseThrow();
        users.remove(member);
        sessions.endIn(user.holder(), organisation(), SessionEnd.DELETED, clock.now());
        List<Membership> others = users.membershipsOf(user.id());
        if (others.isEmpty()) {
            sessions.endAll(user.holder(), 0, SessionEnd.DELETED, clock.now());
            links.withdrawAll(user.holder());
            authenticators.removeAll(user.id());
            user.delete();
        }
    }

    private void tell(Membership member, CustomerMails.Turn turn) {
        if (member.isAccepted()) {
            mails.turned(member.user(), member.customer(), turn);
        }
    }

    /** The other organisation administrators learn of it: who came by it by a stranger's hand is noticed. */
    private void tellAdministrators(Membership about) {
        users.membersOf(organisation()).stream()
                .filter(member -> member.isAdministrator() && member.isIn())
                .filter(member -> member.id() != about.id() && member.user().isActive())
                .forEach(member -> mails.administratorsChanged(
                        member.user(),
                        member.customer(),
                        about.name(),
                        currentActor.get().name()));
    }

    private void checkNotLast(Membership member) {
        if (member.isAdministrator() && users.activeAdministratorsBesides(organisation(), member.id()) == 0) {
            throw new BusinessRuleViolation(AccessError.LAST_ORGANISATION_ADMINISTRATOR);
        }
    }

    private Membership notOneself(Membership member) {
        if (member.user().id() == currentActor.get().id()) {
            throw new BusinessRuleViolation(AccessError.NOT_ONESELF);
        }
        return member;
    }

    private Membership changeable(long id) {
        return reached(id, lockedRights());
    }

    private Membership reached(long id, UserRights rights) {
        return users.findFresh(id)
                .filter(member -> member.organisationId() == organisation())
                .filter(member -> rights.reach(member.role(), member.accounts()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }

    /** What the asking one may do now that nobody else changes users here: who was removed a moment ago may nothing. */
    private UserRights lockedRights() {
        users.lockMembersOf(organisation());
        Membership me = me();
        boolean may = CustomerFunction.USERS_MANAGE.roles().contains(me.role()) && !me.isLocked();
        if (!may) {
            throw new BusinessRuleViolation(AccessError.USER_NOT_FOUND);
        }
        return UserRights.of(me.seat());
    }

    private Membership me() {
        return users.membership(currentActor.get().id(), organisation())
                .flatMap(found -> users.findFresh(found.id()))
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }

    private Map<Long, Account> open() {
        return users.openAccountsOf(organisation()).stream().collect(Collectors.toMap(Account::id, account -> account));
    }

    private long organisation() {
        return currentActor.get().organisationId();
    }
}
