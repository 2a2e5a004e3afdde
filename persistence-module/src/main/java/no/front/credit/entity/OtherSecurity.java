package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.contract.entity.Order;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/** CRE-2: another security than a deposit, e.g. a parent company's guarantee, which staff have seen and recorded. */
@Entity
@Table(name = "other_security")
public class OtherSecurity extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(name = "customer_id")
    private long customerId;

    private String note;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected OtherSecurity() {}

    /**
     * @param note what it is, from whom, up to which amount
     * @param documentId the document itself; null for none
     * @throws BusinessRuleViolation REASON_MISSING, TOO_LONG
     */
    public OtherSecurity(Order order, String note, Long documentId, Instant now, String by) {
        if (note == null || note.isBlank()) {
            throw new BusinessRuleViolation(DepositError.REASON_MISSING);
        }
        if (note.strip().length() > Deposit.LONGEST_NOTE) {
            throw new BusinessRuleViolation(DepositError.TOO_LONG, Deposit.LONGEST_NOTE);
        }
        this.order = order;
        this.customerId = order.customer().id();
        this.note = note.strip();
        this.documentId = documentId;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public Order order() {
        return order;
    }

    public String note() {
        return note;
    }

    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
