package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;
import no.front.platform.entity.StoredDocument;

/**
 * What a customer is asked to pay back of commission when its contracts have ended: what recipients got back after it was paid
 * (CPA-3), and what was paid ahead and never earned (CPA-5). It is written in the transaction that approves and books it, with its
 * letter, and never changed; the open item of the same number knows what is paid of it by its KID. No fee is ever added to it.
 */
@Entity
@Table(name = "commission_demand")
public class CommissionDemand extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final String SUBJECT = "CommissionDemand";

    private long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payout_id")
    private Payout payout;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Language language;
    private Money base;
    private Money vat;
    private Money advances;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    protected CommissionDemand() {}

    /** @param payout that asks it back, approved @param item owed by it @param document its letter */
    public CommissionDemand(
            Payout payout, OpenItem item, StoredDocument document, LocalDate on, Instant now, String by) {
        this.number = item.number();
        this.customer = payout.customer();
        this.payout = payout;
        this.item = item;
        this.issuedOn = on;
        this.dueOn = item.dueOn().orElseThrow();
        this.language = payout.customer().language();
        this.base = payout.sums().base().negate();
        this.vat = payout.sums().vat().negate();
        this.advances = payout.sums().advances();
        this.document = document;
        this.issuedAt = now;
        this.issuedBy = by;
    }

    /** As people cite it: {@code K-3}. */
    public String label() {
        return item.label();
    }

    public long number() {
        return number;
    }

    public Customer customer() {
        return customer;
    }

    public Payout payout() {
        return payout;
    }

    /** What is owed, and paid, by it. */
    public OpenItem item() {
        return item;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Language language() {
        return language;
    }

    /** Commission that recipients got back, excluding VAT. */
    public Money base() {
        return base;
    }

    public Money vat() {
        return vat;
    }

    /** Paid ahead and never earned. */
    public Money advances() {
        return advances;
    }

    public Money total() {
        return base.plus(vat).plus(advances);
    }

    /** Its letter. */
    public StoredDocument document() {
        return document;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    /** Itself, with what is read late read. */
    public CommissionDemand whole() {
        customer.name();
        item.label();
        document.name();
        payout.whole();
        return this;
    }

    public Subject subject() {
        return new Subject(SUBJECT, id());
    }

    @Override
    public long organisationId() {
        return customer.id();
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return label();
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
