package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.kernel.VatCode;

/**
 * A monthly amount of commission: what one settlement gives a customer for a service and month, excluding VAT; below zero
 * for what was taken back. It begins PAYABLE on the payout day after Strex' money was received (CPA-2), or DISPUTED while a
 * difference of its service and month waits (CPA-3). A payout that finds too little leaves it CARRIED (CPA-4); one that stands
 * has it NOTED, and that is the end. What a hold takes out of it (CPA-6) comes back, if it does, as an amount of its own.
 *
 * <p>Account 2411 is the sum of what is {@link #open} of all that are not NOTED.
 */
@Entity
@Table(name = "commission_amount")
public class CommissionAmount extends StoredEntity {

    private static final Set<AmountStatus> DUE = EnumSet.of(AmountStatus.PAYABLE, AmountStatus.CARRIED);

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "service_id")
    private long serviceId;

    private BillingMonth month;

    @Enumerated(EnumType.STRING)
    private AmountCause cause;

    @Column(name = "settlement_id")
    private long settlementId;

    @Column(name = "hold_id")
    private Long holdId;

    private Money amount;
    private Money withheld = Money.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_code")
    private VatCode vatCode;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private AmountStatus status;

    @Column(name = "payout_id")
    private Long payoutId;

    protected CommissionAmount() {}

    /** What it is about. @param settlementId that it comes from */
    public record About(
            long customerId,
            long serviceId,
            BillingMonth month,
            AmountCause cause,
            long settlementId,
            VatCode vatCode) {}

    private CommissionAmount(About about, Money amount, AmountStatus status, LocalDate receivedOn, LocalDate dueOn) {
        this.customerId = about.customerId();
        this.serviceId = about.serviceId();
        this.month = about.month();
        this.cause = about.cause();
        this.settlementId = about.settlementId();
        this.vatCode = about.vatCode();
        this.amount = amount;
        this.status = status;
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
    }

    /** Of a settlement. @param disputed whether a difference of its service and month waits */
    public static CommissionAmount settled(
            About about, Money amount, boolean disputed, LocalDate receivedOn, LocalDate dueOn) {
        return new CommissionAmount(
                about, amount, disputed ? AmountStatus.DISPUTED : AmountStatus.PAYABLE, receivedOn, dueOn);
    }

    /** CPA-6: what was held of this one and found in order, payable anew. */
    public CommissionAmount released(Money sum, long byHold, LocalDate on, LocalDate due) {
        CommissionAmount released = new CommissionAmount(
                new About(customerId, serviceId, month, AmountCause.RELEASED, settlementId, vatCode),
                sum,
                AmountStatus.PAYABLE,
                on,
                due);
        released.holdId = byHold;
        return released;
    }

    /**
     * A hold takes so much out of it. @param sum below zero to take the reversal of what is held out too
     *
     * @throws BusinessRuleViolation AMOUNT_STATUS once it stands on a payout
     */
    public void withhold(Money sum) {
        if (status == AmountStatus.NOTED) {
            throw new BusinessRuleViolation(SettlementError.AMOUNT_STATUS, status);
        }
        withheld = withheld.plus(sum);
    }

    /** CPA-3: a difference of its service and month came up. What is due already waits again. */
    public void dispute() {
        if (status != AmountStatus.NOTED) {
            status = AmountStatus.DISPUTED;
        }
    }

    /** CPA-3: no difference waits any more. */
    public void clear() {
        if (status == AmountStatus.DISPUTED) {
            status = AmountStatus.PAYABLE;
        }
    }

    /** CPA-2: when the money came is known, or known better. What stands on a payout stays as it is. */
    public void received(LocalDate on, LocalDate due) {
        if (status != AmountStatus.NOTED) {
            receivedOn = on;
            dueOn = due;
        }
    }

    /** CPA-4: too little was due in all. @throws BusinessRuleViolation AMOUNT_STATUS */
    public void carry() {
        requireDue();
        status = AmountStatus.CARRIED;
    }

    /** It stands on a payout. @throws BusinessRuleViolation AMOUNT_STATUS when it isn't due, or stands on another */
    public void note(long payout) {
        requireDue();
        status = AmountStatus.NOTED;
        payoutId = payout;
    }

    /** What a payout may take. */
    public Money open() {
        return amount.minus(withheld);
    }

    private void requireDue() {
        if (!DUE.contains(status)) {
            throw new BusinessRuleViolation(SettlementError.AMOUNT_STATUS, status);
        }
    }

    public long customerId() {
        return customerId;
    }

    public long serviceId() {
        return serviceId;
    }

    public BillingMonth month() {
        return month;
    }

    public AmountCause cause() {
        return cause;
    }

    public long settlementId() {
        return settlementId;
    }

    public OptionalLong hold() {
        return holdId == null ? OptionalLong.empty() : OptionalLong.of(holdId);
    }

    /** Excluding VAT, what is withheld included. */
    public Money amount() {
        return amount;
    }

    public Money withheld() {
        return withheld;
    }

    /** Of the service; whether the note charges VAT is up to the payee. */
    public VatCode vatCode() {
        return vatCode;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public AmountStatus status() {
        return status;
    }

    public Optional<Long> payout() {
        return Optional.ofNullable(payoutId);
    }
}
