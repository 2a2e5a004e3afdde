package no.front.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.access.control.CustomerUserStore;
import no.front.access.control.FailedSignIns;
import no.front.access.control.Invitations;
import no.front.access.control.LinkStore;
import no.front.access.control.OneTimeLinks;
import no.front.access.control.SessionStore;
import no.front.access.entity.AccessBlock;
import no.front.access.entity.AccessChange;
import no.front.access.entity.AccessError;
import no.front.access.entity.AccessLink;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Holder;
import no.front.access.entity.Membership;
import no.front.access.entity.SessionEnd;
import no.front.contract.entity.Person;
import no.front.customer.boundary.Customers;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Language;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/**
 * Staff look after customers' users (CON-5): see them, invite an administrator, renew an invitation or take it back, lock
 * and unlock. The last active organisation administrator stays one (ACC-1). Nobody here sees or sets a password (ACC-2).
 */
@Stateless
@Allowed(Function.CUSTOMER_USER_INVITE)
public class CustomerUsers {

    @Inject
    CustomerUserStore users;

    @Inject
    Customers customers;

    @Inject
    Invitations invitations;

    @Inject
    LinkStore links;

    @Inject
    OneTimeLinks oneTimeLinks;

    @Inject
    SessionStore sessions;

    @Inject
    FailedSignIns failures;

    @Inject
    ChangeLog changeLog;

    @Inject
    RealClock clock;

    /** The people of a customer, by name. */
    @Allowed(Function.CUSTOMER_USER_READ)
    public List<UserRow> of(long customerId) {
        return users.membersOf(customerId).stream().map(this::row).toList();
    }

    /** One of them. @throws BusinessRuleViolation USER_NOT_FOUND */
    @Allowed(Function.CUSTOMER_USER_READ)
    public UserRow get(long membershipId) {
        return row(member(membershipId));
    }

    private UserRow row(Membership membership) {
        return UserRow.of(
                membership,
                links.openUntil(membership.user().holder(), AccessLink.Kind.INVITATION, clock.now())
                        .orElse(null));
    }

    /**
     * Invites somebody as organisation administrator. Who has a user already keeps the password.
     *
     * @throws BusinessRuleViolation what {@link Customers#get} and {@link Person} refuse, MOBILE_MISSING
     */
    public void inviteAdministrator(long customerId, Person person, Language language) {
        invitations.administrator(customers.get(customerId), person, language);
    }

    /** A new link for somebody who is still invited; the old one is dead. @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED */
    public void renew(long membershipId) {
        Membership membership = invited(membershipId);
        invitations.sendInvitation(membership.user(), membership.customer());
        changeLog.record(AccessChange.USER_INVITATION_SENT, membership);
    }

    /**
     * Takes an invitation back: the link is dead and the person no user of this customer. A person who then belongs to no
     * customer is deleted.
     *
     * @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED once it is accepted
     */
    public void revoke(long membershipId, String reason) {
        Membership membership = invited(membershipId);
        CustomerUser user = membership.user();
        changeLog.record(
                AccessChange.USER_INVITATION_REVOKED,
                membership,
                AccessBlock.checkedReason(reason),
                Changes.none().field("email", user.email(), null));
        oneTimeLinks.withdrawAll(user.holder());
        users.remove(membership);
        List<Membership> others = users.membershipsOf(user.id());
        if (others.isEmpty()) {
            user.delete();
        } else {
            // the link served all organisations; those who still wait for the person send their own
            invitations.sendInvitation(user, others.getFirst().customer());
        }
    }

    private Membership invited(long membershipId) {
        Membership membership = users.findMembership(membershipId)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
        CustomerUser user = users.findLocked(membership.user().id()).orElseThrow();
        if (!user.isInvited()) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        return membership;
    }

    /**
     * Out at once, from all organisations, until unlocked.
     *
     * @throws BusinessRuleViolation USER_NOT_FOUND, STATUS_CHANGED, LAST_ORGANISATION_ADMINISTRATOR, REASON_MISSING
     */
    public void lock(long membershipId, String reason) {
        Membership membership = member(membershipId);
        for (Membership each : users.membershipsOf(membership.user().id())) {
            checkNotLast(each);
        }
        CustomerUser user = users.findLocked(membership.user().id()).orElseThrow();
        user.lock();
        sessions.endAll(user.holder(), 0, SessionEnd.LOCKED, clock.now());
        oneTimeLinks.withdrawAll(user.holder());
        changeLog.record(AccessChange.USER_LOCKED, membership, AccessBlock.checkedReason(reason), Changes.none());
    }

    /** Also ends a lock after too many failures, of passwords and of codes. @throws BusinessRuleViolation USER_NOT_FOUND */
    public void unlock(long membershipId) {
        Membership membership = member(membershipId);
        CustomerUser user = users.findLocked(membership.user().id()).orElseThrow();
        user.unlock();
        failures.forget(Holder.Kind.CUSTOMER_USER, user.email().key());
        failures.forgetCodes(user.id());
        changeLog.record(AccessChange.USER_UNLOCKED, membership);
    }

    private void checkNotLast(Membership membership) {
        // administrators first, always in the same order: two who lock each other wait instead of blocking each other
        int others = users.activeAdministratorsBesides(membership.organisationId(), membership.id());
        if (membership.isAdministrator() && membership.user().isActive() && others == 0) {
            throw new BusinessRuleViolation(AccessError.LAST_ORGANISATION_ADMINISTRATOR);
        }
    }

    private Membership member(long membershipId) {
        return users.findMembership(membershipId)
                .orElseThrow(() -> new BusinessRuleViolation(AccessError.USER_NOT_FOUND));
    }
}
