package no.front.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;

/** A payment was registered wrongly, e.g. on another customer's deposit, and is taken back. Written once, never changed. */
@Entity
@Table(name = "deposit_payment_reversal")
public class DepositPaymentReversal extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payment_id")
    private DepositPayment payment;

    private String reason;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    protected DepositPaymentReversal() {}

    /** @throws BusinessRuleViolation REASON_MISSING, TOO_LONG */
    public DepositPaymentReversal(DepositPayment payment, String reason, Instant now, String by) {
        this.payment = payment;
        this.reason = Deposit.reason(reason);
        this.takenBackAt = now;
        this.takenBackBy = by;
    }

    public DepositPayment payment() {
        return payment;
    }

    public String reason() {
        return reason;
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }

    public String takenBackBy() {
        return takenBackBy;
    }

    /** How the ledger names it. */
    public Subject source() {
        return new Subject("DepositPaymentReversal", id());
    }
}
