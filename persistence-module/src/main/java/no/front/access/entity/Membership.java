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

    protected Membership() {}

    public Membership(CustomerUser user, Customer customer, CustomerRole role, Instant since) {
        this.user = user;
        this.customer = customer;
        this.role = role;
        this.since = since;
    }

    /** Who takes rights away asks first whether an administrator remains (ACC-1). */
    public void become(CustomerRole role) {
        this.role = role;
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
        return user.name();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
