package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * What is issued to a customer under a number of a gapless series: written once, in the transaction that books it, and never
 * changed; what was wrong is taken back by another one (BIL-4).
 */
@MappedSuperclass
public abstract class NumberedNote extends StoredEntity implements ChangeSubject, OrganisationOwned {

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    protected NumberedNote() {}

    protected NumberedNote(long number, Customer customer, LocalDate issuedOn, Instant issuedAt, String issuedBy) {
        this.number = number;
        this.customer = customer;
        this.issuedOn = issuedOn;
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
    }

    /** Of the series that it belongs to. */
    public long number() {
        return number;
    }

    public Customer customer() {
        return customer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    /** Of vouchers and open items about it. */
    public Subject subject() {
        return new Subject(subjectType(), id());
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
