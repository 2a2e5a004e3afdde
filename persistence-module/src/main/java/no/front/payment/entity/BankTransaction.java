package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;

/**
 * Money that came or went at the bank (BIL-8). What its KID asks for is booked by itself; what is left over, or fits nothing,
 * waits on the work list until somebody has said what it is for or has paid it back. Of a known customer it is meanwhile that
 * customer's credit, of anybody else it stands on the account of money without a purpose; so nothing that came is ever out of
 * the books. The bank may take it back: then it is as if it had never come.
 *
 * <p>Example: 700.00 come with the KID of an invoice of which 660.00 remain: 660.00 pay it, 40.00 wait.
 */
@Entity
@Table(name = "bank_transaction")
public class BankTransaction extends StoredEntity implements ChangeSubject {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private BankFile file;

    private int position;
    private String fingerprint;

    @Column(name = "repeats_id")
    private Long repeatsId;

    private boolean incoming;
    private boolean reversal;
    private Money amount;

    @Column(name = "value_on")
    private LocalDate valueOn;

    private String account;
    private String kid;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payer_account")
    private String payerAccount;

    private String message;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "end_to_end")
    private String endToEnd = "";

    @Enumerated(EnumType.STRING)
    private TransactionStatus status;

    @Enumerated(EnumType.STRING)
    private WorkReason reason;

    @Column(name = "customer_id")
    private Long customerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_item_id")
    private OpenItem credit;

    private Money unallocated = Money.ZERO;

    @Column(name = "deposit_payment_id")
    private Long depositPaymentId;

    @Column(name = "reverses_id")
    private Long reversesId;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    protected BankTransaction() {}

    /** Its KID names this; the money is its customer's. */
    public void isFor(OpenItem named) {
        item = named;
        customerId = named.customerId();
    }

    /** Whose money it is, as somebody found out. */
    public void belongsTo(long customer) {
        customerId = customer;
    }

    /** The customer's credit that holds what is left over. */
    public void creditedIn(OpenItem opened) {
        credit = opened;
    }

    /** All of it went to what its KID names. */
    public void booked(LocalDate on) {
        bookedOn = on;
        unallocated = Money.ZERO;
        status = TransactionStatus.BOOKED;
        reason = null;
    }

    /** All of it went to a deposit (CRE-4), whose own books hold what was too much. */
    public void bookedByDeposit(long depositPayment, LocalDate on) {
        depositPaymentId = depositPayment;
        booked(on);
    }

    /** @param left what somebody must say something about */
    public void waits(WorkReason why, Money left, LocalDate on) {
        bookedOn = on;
        unallocated = left;
        status = TransactionStatus.OPEN;
        reason = why;
    }

    /** Nothing of ours moves by it. */
    public void noted() {
        status = TransactionStatus.NOTED;
        reason = null;
    }

    /** Of a reversal: that is what it took back. */
    public void tookBack(BankTransaction original) {
        reversesId = original.id();
        customerId = original.customerId;
        noted();
    }

    /** Some of what was left has found its purpose. @throws BusinessRuleViolation NOTHING_LEFT */
    public void allocated(Money part) {
        take(part);
        if (unallocated.isZero()) {
            status = TransactionStatus.ALLOCATED;
        }
    }

    /** What was left, or a part of it, was paid back. @throws BusinessRuleViolation NOTHING_LEFT */
    public void refunded(Money part) {
        take(part);
        if (unallocated.isZero()) {
            status = TransactionStatus.REFUNDED;
        }
    }

    private void take(Money part) {
        if (status != TransactionStatus.OPEN || part.isMoreThan(unallocated)) {
            throw new BusinessRuleViolation(PaymentError.NOTHING_LEFT, unallocated);
        }
        unallocated = unallocated.minus(part);
    }

    /** What was said before does not hold. */
    public void freed(Money part) {
        unallocated = unallocated.plus(part);
        status = TransactionStatus.OPEN;
        reason = WorkReason.TAKEN_BACK;
    }

    /** The bank took it back. */
    public void returned() {
        unallocated = Money.ZERO;
        status = TransactionStatus.RETURNED;
        reason = null;
    }

    public BankFile file() {
        return file;
    }

    public int position() {
        return position;
    }

    public OptionalLong repeats() {
        return repeatsId == null ? OptionalLong.empty() : OptionalLong.of(repeatsId);
    }

    public boolean isIncoming() {
        return incoming;
    }

    public boolean isReversal() {
        return reversal;
    }

    /** Always above zero; {@link #isIncoming()} tells the direction. */
    public Money amount() {
        return amount;
    }

    /** As the account saw it: above zero in, below zero out. */
    public Money signedAmount() {
        return incoming ? amount : amount.negate();
    }

    public LocalDate valueOn() {
        return valueOn;
    }

    /** Ours, that it came to. */
    public String account() {
        return account;
    }

    /** As the bank gave it; "" for none. */
    public String kid() {
        return kid;
    }

    public String payerName() {
        return payerName;
    }

    public String payerAccount() {
        return payerAccount;
    }

    public String message() {
        return message;
    }

    public String bankReference() {
        return bankReference;
    }

    /** Of money out: our own id of the payment; "" for none. */
    public String endToEnd() {
        return endToEnd;
    }

    public TransactionStatus status() {
        return status;
    }

    public Optional<WorkReason> reason() {
        return Optional.ofNullable(reason);
    }

    public OptionalLong customer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    /** What its KID names. */
    public Optional<OpenItem> item() {
        return Optional.ofNullable(item);
    }

    public Optional<OpenItem> credit() {
        return Optional.ofNullable(credit);
    }

    /** What nobody has said yet what it is for. */
    public Money unallocated() {
        return unallocated;
    }

    public OptionalLong depositPayment() {
        return depositPaymentId == null ? OptionalLong.empty() : OptionalLong.of(depositPaymentId);
    }

    /** The transaction that this one took back. */
    public OptionalLong reverses() {
        return reversesId == null ? OptionalLong.empty() : OptionalLong.of(reversesId);
    }

    /** The day it stands in the books under. */
    public Optional<LocalDate> bookedOn() {
        return Optional.ofNullable(bookedOn);
    }

    /** Itself, with all that is read late read. */
    public BankTransaction whole() {
        file.name();
        item().ifPresent(OpenItem::remaining);
        credit().ifPresent(OpenItem::remaining);
        return this;
    }

    /** How the ledger names it. */
    public Subject subject() {
        return new Subject("BankTransaction", id());
    }

    @Override
    public String subjectType() {
        return "BankTransaction";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return bankReference.isEmpty() ? file.name() + " " + position : bankReference;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customer();
    }
}
