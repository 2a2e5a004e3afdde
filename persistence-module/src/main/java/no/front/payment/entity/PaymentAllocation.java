package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;

/** Money of one payment went to one open item, by KID or because somebody said so. It can be taken back, once, with a reason. */
@Entity
@Table(name = "payment_allocation")
public class PaymentAllocation extends StoredEntity {

    public static final int LONGEST_REASON = 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "transaction_id")
    private BankTransaction transaction;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    private Money amount;

    @Column(name = "voucher_id")
    private long voucherId;

    @Column(name = "allocated_on")
    private LocalDate allocatedOn;

    @Column(name = "allocated_at")
    private Instant allocatedAt;

    @Column(name = "allocated_by")
    private String allocatedBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back_reason")
    private String takenBackReason;

    protected PaymentAllocation() {}

    /** @param amount above zero, and no more than the open item had left */
    public PaymentAllocation(
            BankTransaction transaction, OpenItem item, Money amount, LocalDate on, Instant at, String by) {
        this.transaction = transaction;
        this.item = item;
        this.amount = amount;
        this.allocatedOn = on;
        this.allocatedAt = at;
        this.allocatedBy = by;
    }

    public void bookedBy(Voucher voucher) {
        voucherId = voucher.id();
    }

    /** @throws BusinessRuleViolation ALREADY_TAKEN_BACK, REASON_MISSING, TOO_LONG */
    public void takeBack(String reason, Instant at, String by) {
        if (takenBackAt != null) {
            throw new BusinessRuleViolation(PaymentError.ALREADY_TAKEN_BACK);
        }
        takenBackReason = reason(reason);
        takenBackAt = at;
        takenBackBy = by;
    }

    static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(PaymentError.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new BusinessRuleViolation(PaymentError.TOO_LONG, LONGEST_REASON);
        }
        return reason.strip();
    }

    public BankTransaction transaction() {
        return transaction;
    }

    public OpenItem item() {
        return item;
    }

    public Money amount() {
        return amount;
    }

    public long voucherId() {
        return voucherId;
    }

    /** Day in the books. */
    public LocalDate allocatedOn() {
        return allocatedOn;
    }

    public Instant allocatedAt() {
        return allocatedAt;
    }

    public String allocatedBy() {
        return allocatedBy;
    }

    public boolean isLive() {
        return takenBackAt == null;
    }

    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    public String takenBackBy() {
        return takenBackBy;
    }

    public String takenBackReason() {
        return takenBackReason;
    }

    /** How the ledger names it. */
    public Subject source() {
        return new Subject("PaymentAllocation", id());
    }
}
