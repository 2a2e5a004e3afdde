package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.billing.entity.NumberedNote;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.platform.entity.StoredDocument;

/**
 * What a customer is asked to pay back of commission when its contracts have ended: what recipients got back after it was paid
 * (CPA-3), and what was paid ahead and never earned (CPA-5). It is written in the transaction that approves and books it, with its
 * letter, and never changed; the open item of the same number knows what is paid of it by its KID. No fee is ever added to it.
 */
@Entity
@Table(name = "commission_demand")
public class CommissionDemand extends NumberedNote {

    public static final String SUBJECT = "CommissionDemand";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payout_id")
    private Payout payout;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Money base;
    private Money vat;
    private Money advances;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected CommissionDemand() {}

    /** @param payout that asks it back, approved @param item owed by it @param document its letter */
    public CommissionDemand(
            Payout payout, OpenItem item, StoredDocument document, LocalDate on, Instant now, String by) {
        super(item.number(), payout.customer(), on, now, by);
        this.payout = payout;
        this.item = item;
        this.dueOn = item.dueOn().orElseThrow();
        this.language = payout.customer().language();
        this.base = payout.sums().base().negate();
        this.vat = payout.sums().vat().negate();
        this.advances = payout.sums().advances();
        this.document = document;
    }

    /** As people cite it: {@code K-3}. */
    public String label() {
        return item.label();
    }

    public Payout payout() {
        return payout;
    }

    /** What is owed, and paid, by it. */
    public OpenItem item() {
        return item;
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

    /** Itself, with what is read late read. */
    public CommissionDemand whole() {
        customer().name();
        item.label();
        document.name();
        payout.whole();
        return this;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectLabel() {
        return label();
    }
}
