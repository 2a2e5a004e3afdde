package no.front.payment.entity;

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
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * Money that is paid back: what a customer paid too much or was credited after paying, or what somebody unknown sent. One
 * member of staff prepares it, another approves it (ACC-9), then it is paid at the bank and booked with the bank's reference.
 * Until it is paid or cancelled its money is spoken for. What the bank won't pay is prepared anew, to another account if need
 * be, and approved again.
 */
@Entity
@Table(name = "refund")
public class Refund extends MoneyOut implements ChangeSubject {

    public static final int LONGEST_REFERENCE = 60;

    @Enumerated(EnumType.STRING)
    private RefundStatus status;

    @Column(name = "customer_id")
    private Long customerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transaction_id")
    private BankTransaction transaction;

    private Money amount;
    private BankAccount account;
    private String payee;
    private String reason;

    @Column(name = "closing_reason")
    private String closingReason = "";

    protected Refund() {}

    /**
     * Who gets it, where, and why.
     *
     * @param account where it goes
     */
    public record Plan(Money amount, BankAccount account, String payee, String reason) {

        /** @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, ACCOUNT_MISSING, REASON_MISSING, TOO_LONG */
        public Plan {
            if (amount == null || !amount.isPositive()) {
                throw new BusinessRuleViolation(PaymentError.AMOUNT_NOT_POSITIVE);
            }
            if (account == null) {
                throw new BusinessRuleViolation(PaymentError.ACCOUNT_MISSING);
            }
            payee = payee == null ? "" : payee.strip();
            if (payee.length() > 140) {
                throw new BusinessRuleViolation(PaymentError.TOO_LONG, 140);
            }
            reason = PaymentAllocation.reason(reason);
        }
    }

    private Refund(Plan plan, Actor by, Instant at) {
        super(by.id(), by.name(), at);
        if (!by.isStaff()) {
            throw new BusinessRuleViolation(PaymentError.STAFF_ONLY);
        }
        this.status = RefundStatus.PREPARED;
        this.amount = plan.amount();
        this.account = plan.account();
        this.payee = plan.payee();
        this.reason = plan.reason();
    }

    /** Of a customer's credit. @param transaction that it came by; null for none */
    public static Refund ofCredit(OpenItem credit, BankTransaction transaction, Plan plan, Actor by, Instant at) {
        Refund refund = new Refund(plan, by, at);
        refund.item = credit;
        refund.customerId = credit.customerId();
        refund.transaction = transaction;
        return refund;
    }

    /** Of money that came from somebody unknown. */
    public static Refund ofUnknown(BankTransaction transaction, Plan plan, Actor by, Instant at) {
        Refund refund = new Refund(plan, by, at);
        refund.transaction = transaction;
        return refund;
    }

    /** ACC-9: another pair of eyes. @throws BusinessRuleViolation STAFF_ONLY, FOUR_EYES, REFUND_STATUS */
    public Changes approve(Actor by, Instant at) {
        requireOther(by, PaymentError.STAFF_ONLY, PaymentError.FOUR_EYES);
        Changes changes = move(RefundStatus.APPROVED);
        approved(by, at);
        return changes;
    }

    /** The bank won't pay it. @throws BusinessRuleViolation REFUND_STATUS */
    public Changes rejected() {
        return move(RefundStatus.REJECTED);
    }

    /** After the bank would not pay it. @throws BusinessRuleViolation STAFF_ONLY, REFUND_STATUS; ACCOUNT_MISSING, REASON_MISSING, TOO_LONG */
    public Changes prepareAnew(BankAccount to, String whom, String why, Actor by, Instant at) {
        if (!by.isStaff()) {
            throw new BusinessRuleViolation(PaymentError.STAFF_ONLY);
        }
        Plan plan = new Plan(amount, to, whom, why);
        Changes changes = move(RefundStatus.PREPARED)
                .field("account", account, plan.account())
                .field("payee", payee, plan.payee());
        account = plan.account();
        payee = plan.payee();
        reason = plan.reason();
        preparedAnew(by, at);
        return changes;
    }

    /** @throws BusinessRuleViolation REFUND_STATUS, DATE_MISSING, DAY_IN_FUTURE, REFERENCE_MISSING, TOO_LONG */
    public Changes pay(LocalDate on, String reference, LocalDate today, Instant at, String by) {
        if (on == null) {
            throw new BusinessRuleViolation(PaymentError.DATE_MISSING);
        }
        if (on.isAfter(today)) {
            throw new BusinessRuleViolation(PaymentError.DAY_IN_FUTURE, on);
        }
        String cleaned = reference == null ? "" : reference.strip().replaceAll("\\s+", " ");
        if (cleaned.isEmpty() || cleaned.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessRuleViolation(PaymentError.REFERENCE_MISSING);
        }
        if (cleaned.length() > LONGEST_REFERENCE) {
            throw new BusinessRuleViolation(PaymentError.TOO_LONG, LONGEST_REFERENCE);
        }
        Changes changes = move(RefundStatus.PAID);
        paidAtBank(on, cleaned);
        closed(at, by);
        return changes;
    }

    /** @throws BusinessRuleViolation REFUND_STATUS, REASON_MISSING, TOO_LONG */
    public Changes cancel(String why, Instant at, String by) {
        String said = PaymentAllocation.reason(why);
        Changes changes = move(RefundStatus.CANCELLED);
        closingReason = said;
        closed(at, by);
        return changes;
    }

    private Changes move(RefundStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(PaymentError.REFUND_STATUS, status);
        }
        RefundStatus before = status;
        status = to;
        return Changes.none().field("status", before, to).field("amount", null, amount);
    }

    public RefundStatus status() {
        return status;
    }

    public OptionalLong customer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    public Optional<OpenItem> item() {
        return Optional.ofNullable(item);
    }

    public Optional<BankTransaction> transaction() {
        return Optional.ofNullable(transaction);
    }

    public Money amount() {
        return amount;
    }

    public BankAccount account() {
        return account;
    }

    public String payee() {
        return payee;
    }

    public String reason() {
        return reason;
    }

    public String closingReason() {
        return closingReason;
    }

    /** Itself, with all that is read late read. */
    public Refund whole() {
        item().ifPresent(OpenItem::remaining);
        transaction().ifPresent(BankTransaction::whole);
        return this;
    }

    /** How the ledger names it. */
    public Subject source() {
        return new Subject("Refund", id());
    }

    @Override
    public String subjectType() {
        return "Refund";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return payee.isEmpty() ? account.toString() : payee;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customer();
    }
}
