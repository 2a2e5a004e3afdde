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
import java.util.Optional;
import java.util.OptionalLong;
import no.front.customer.entity.Customer;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * Commission that is paid before Strex has settled (CPA-5). One prepares it with its reason, another approves it, the bank
 * pays; from then on the customer owes it, until payouts have set all of it off, the oldest advance first.
 */
@Entity
@Table(name = "commission_advance")
public class Advance extends StoredEntity implements ChangeSubject {

    public static final String SUBJECT = "CommissionAdvance";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private BillingMonth month;
    private Money amount;
    private Money remaining = Money.ZERO;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AdvanceStatus status = AdvanceStatus.PREPARED;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by_id")
    private long preparedById;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by_id")
    private Long approvedById;

    @Column(name = "approved_by")
    private String approvedBy;

    private String remark = "";

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private BankAccount account;

    @Column(name = "payment_id")
    private Long paymentId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    private String rejection = "";

    protected Advance() {}

    /**
     * @param month whose commission is paid ahead
     * @param amount in cash; VAT comes with the note that it is set off against
     * @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, MONTH_MISSING, REASON_MISSING, TOO_LONG, STAFF_ONLY
     */
    public Advance(Customer customer, BillingMonth month, Money amount, String reason, Actor by, Instant now) {
        if (amount == null || !amount.isPositive()) {
            throw new BusinessRuleViolation(PayoutError.AMOUNT_NOT_POSITIVE);
        }
        if (month == null) {
            throw new BusinessRuleViolation(PayoutError.MONTH_MISSING);
        }
        this.customer = customer;
        this.month = month;
        this.amount = amount;
        this.reason = FourEyes.reason(reason);
        this.preparedAt = now;
        this.preparedById = FourEyes.staff(by);
        this.preparedBy = by.name();
    }

    /** Another pair of eyes. @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES, PAYOUT_STATUS, TOO_LONG */
    public Changes approve(Actor by, Instant now, BankAccount at, String said) {
        FourEyes.require(by, preparedById);
        Changes changes = move(AdvanceStatus.APPROVED).field("amount", null, amount);
        remark = FourEyes.remark(said);
        approvedAt = now;
        approvedById = by.id();
        approvedBy = by.name();
        account = at;
        return changes;
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS, REASON_MISSING, TOO_LONG */
    public Changes withdraw(String why, Actor by, Instant now) {
        String said = FourEyes.reason(why);
        Changes changes = move(AdvanceStatus.WITHDRAWN);
        remark = said;
        closedAt = now;
        closedBy = by.name();
        return changes;
    }

    public void ordered(long payment) {
        paymentId = payment;
    }

    /** Once more, after the bank did not pay. @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes orderAnew(BankAccount at) {
        Changes changes = move(AdvanceStatus.APPROVED).field("account", account, at);
        account = at;
        return changes;
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes paid(LocalDate on, String reference) {
        Changes changes = move(AdvanceStatus.PAID).field("paidOn", null, on);
        paidOn = on;
        bankReference = reference;
        remaining = amount;
        rejection = "";
        return changes;
    }

    /** @throws BusinessRuleViolation PAYOUT_STATUS */
    public Changes rejected(String why) {
        Changes changes = move(AdvanceStatus.REJECTED);
        rejection = why.substring(0, Math.min(why.length(), 1000));
        return changes;
    }

    /** A payout takes it, or a part of it. @throws BusinessRuleViolation FACTS_CHANGED when less remains */
    public void takeOff(Money part) {
        if (part.isMoreThan(remaining)) {
            throw new BusinessRuleViolation(PayoutError.FACTS_CHANGED);
        }
        remaining = remaining.minus(part);
        if (remaining.isZero()) {
            move(AdvanceStatus.SET_OFF);
        }
    }

    private Changes move(AdvanceStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(PayoutError.PAYOUT_STATUS, status);
        }
        AdvanceStatus before = status;
        status = to;
        return Changes.none().field("status", before, to);
    }

    public boolean isPayment(long payment) {
        return paymentId != null && paymentId == payment;
    }

    public Customer customer() {
        return customer;
    }

    public BillingMonth month() {
        return month;
    }

    public Money amount() {
        return amount;
    }

    /** Paid, and not set off yet. */
    public Money remaining() {
        return remaining;
    }

    public String reason() {
        return reason;
    }

    public AdvanceStatus status() {
        return status;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public long preparedById() {
        return preparedById;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public OptionalLong approvedById() {
        return approvedById == null ? OptionalLong.empty() : OptionalLong.of(approvedById);
    }

    public String approvedBy() {
        return approvedBy == null ? "" : approvedBy;
    }

    public String remark() {
        return remark;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public String closedBy() {
        return closedBy == null ? "" : closedBy;
    }

    public Optional<BankAccount> account() {
        return Optional.ofNullable(account);
    }

    public OptionalLong paymentId() {
        return paymentId == null ? OptionalLong.empty() : OptionalLong.of(paymentId);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    public String bankReference() {
        return bankReference == null ? "" : bankReference;
    }

    public String rejection() {
        return rejection;
    }

    /** Itself, with what is read late read. */
    public Advance whole() {
        customer.name();
        return this;
    }

    /** How the ledger and the bank's orders name it. */
    public Subject subject() {
        return new Subject(SUBJECT, id());
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
        return customer.name() + " " + month;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customer.id());
    }
}
