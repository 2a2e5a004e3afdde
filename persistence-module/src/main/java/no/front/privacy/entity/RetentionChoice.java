package no.front.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.customer.entity.Customer;
import no.front.kernel.StoredEntity;

/** How long a customer wants its traffic to be kept, from a moment on (PRV-3). The latest one holds; none is ever changed. */
@Entity
@Table(name = "retention_choice")
public class RetentionChoice extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private int months;

    @Column(name = "legal_reason")
    private String legalReason;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "chosen_by")
    private String chosenBy;

    protected RetentionChoice() {}

    /** @param legalReason as {@link RetentionRule#checkedReason} gave it */
    public RetentionChoice(Customer customer, int months, String legalReason, Instant now, String by) {
        this.customer = customer;
        this.months = months;
        this.legalReason = legalReason;
        this.chosenAt = now;
        this.chosenBy = by;
    }

    public int months() {
        return months;
    }

    /** "" where none is needed. */
    public String legalReason() {
        return legalReason;
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    public String chosenBy() {
        return chosenBy;
    }
}
