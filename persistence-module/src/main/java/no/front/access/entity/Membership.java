package no.front.access.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.OrganisationOwned;
import no.front.platform.entity.Seat;

/** What a person is to one organisation: the role there, and for roles that don't reach all the accounts given (ACC-1). */
@Entity
@Table(name = "membership")
public class Membership extends StoredEntity implements ChangeSubject, OrganisationOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_user_id")
    private CustomerUser user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Enumerated(EnumType.STRING)
    private CustomerRole role;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_account", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "account_id")
    private Set<Long> accounts = new HashSet<>();

    private Instant since;

    /** Kept out of this organisation by its own administrators. */
    private boolean locked;

    /** When the person first came in here; null until then. */
    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "invited_until")
    private Instant invitedUntil;

    /** As the inviter wrote it; null for who was not invited by the organisation itself. */
    @Column(name = "invited_name")
    private String invitedName;

    @Column(name = "invited_mobile")
    private Msisdn invitedMobile;

    protected Membership() {}

    public Membership(CustomerUser user, Customer customer, CustomerRole role, Instant since) {
        this.user = user;
        this.customer = customer;
        this.role = role;
        this.since = since;
        this.acceptedAt = user.isInvited() ? null : since;
    }

    /**
     * Invited by the organisation itself. Whether the person is a user already shows nowhere (ACC-10): until the invitation
     * is accepted, name and number are those that the inviter wrote.
     *
     * @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG, MOBILE_MISSING
     */
    public static Membership invited(
            CustomerUser user, Customer customer, CustomerRole role, String name, Msisdn mobile, Instant now) {
        Membership membership = new Membership(user, customer, role, now);
        membership.acceptedAt = null;
        membership.invitedName = PersonFacts.name(name);
        membership.invitedMobile = PersonFacts.mobile(mobile);
        return membership;
    }

    /** Until then the person can come in; nothing changes for who has. */
    public void inviteUntil(Instant until) {
        if (acceptedAt == null) {
            invitedUntil = until;
        }
    }

    /** @return whether this is the first time */
    public boolean accept(Instant now) {
        boolean first = acceptedAt == null;
        if (first) {
            acceptedAt = now;
        }
        return first;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Has come in here, and is not kept out. */
    public boolean isIn() {
        return acceptedAt != null && !locked;
    }

    /** The invitation came from the organisation's own administrators. */
    public boolean isOfColleague() {
        return invitedName != null;
    }

    /** The person may sit here: not locked out, and no invitation that has run out. */
    public boolean isUsable(Instant now) {
        return !locked && (acceptedAt != null || invitedUntil == null || now.isBefore(invitedUntil));
    }

    /** @throws BusinessRuleViolation STATUS_CHANGED */
    public void lock() {
        if (locked || acceptedAt == null) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        locked = true;
    }

    /** @throws BusinessRuleViolation STATUS_CHANGED */
    public void unlock() {
        if (!locked) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        locked = false;
    }

    public boolean isLocked() {
        return locked;
    }

    /** Null without an invitation that waits. */
    public Instant invitedUntil() {
        return acceptedAt == null ? invitedUntil : null;
    }

    /** What the organisation knows the person by. */
    public String name() {
        return acceptedAt == null && invitedName != null ? invitedName : user.name();
    }

    /** What the organisation knows the person by. */
    public Msisdn mobile() {
        return acceptedAt == null && invitedMobile != null ? invitedMobile : user.mobile();
    }

    /** Who takes rights away asks first whether an administrator remains (ACC-1). */
    public void become(CustomerRole role) {
        this.role = role;
    }

    /** CON-4: these and no others; none for roles that reach all. */
    public void giveAccounts(Set<Long> ids) {
        accounts.retainAll(ids);
        accounts.addAll(ids);
    }

    /** CON-4 */
    public void giveAccount(long accountId) {
        accounts.add(accountId);
    }

    public boolean isAdministrator() {
        return role == CustomerRole.ORGANISATION_ADMINISTRATOR;
    }

    public Seat seat() {
        return Seat.of(organisationId(), role, accounts);
    }

    public CustomerUser user() {
        return user;
    }

    public Customer customer() {
        return customer;
    }

    public CustomerRole role() {
        return role;
    }

    public Set<Long> accounts() {
        return Set.copyOf(accounts);
    }

    public Instant since() {
        return since;
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return "Membership";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
