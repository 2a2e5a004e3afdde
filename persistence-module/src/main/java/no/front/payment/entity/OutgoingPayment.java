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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.kernel.BankAccount;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.ledger.entity.Subject;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A payment that the bank is to make (CPA-7). Ordered by a component that has had it approved, it waits until its day, goes
 * into one file, and then only the bank's answers move it: accepted, rejected, or paid by the entry on our account. What is
 * rejected stays so; another attempt is another payment. One subject has at most one that is on its way or paid.
 */
@Entity
@Table(name = "outgoing_payment")
public class OutgoingPayment extends StoredEntity implements ChangeSubject {

    public static final int LONGEST_PAYEE = 140;
    public static final int LONGEST_MESSAGE = 140;
    private static final String PREFIX = "FRONT";
    private static final Pattern OURS = Pattern.compile(PREFIX + "([1-9][0-9]{0,17})");

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    private int attempt;
    private String purpose;

    @Column(name = "customer_id")
    private Long customerId;

    private String payee;
    private BankAccount account;
    private boolean follows;
    private Money amount;
    private Kid kid;
    private String message;

    @Column(name = "pay_on")
    private LocalDate payOn;

    @Enumerated(EnumType.STRING)
    private OutgoingStatus status;

    @Column(name = "prepared_by_id")
    private long preparedById;

    @Column(name = "approved_by_id")
    private long approvedById;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private PaymentFile file;

    private Integer position;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "reason_code")
    private String reasonCode = "";

    private String reason = "";

    protected OutgoingPayment() {}

    /**
     * What is to be paid, as it was approved.
     *
     * @param subject what it is for
     * @param purpose short key, e.g. {@code COMMISSION}
     * @param customer whose; null for nobody known
     * @param kid null for a message instead
     */
    public record Plan(
            Subject subject,
            String purpose,
            Long customer,
            String payee,
            BankAccount account,
            Money amount,
            Kid kid,
            String message,
            LocalDate on,
            long preparedById,
            long approvedById) {

        /** @throws BusinessRuleViolation AMOUNT_NOT_POSITIVE, ACCOUNT_MISSING, PAYEE_MISSING, TOO_LONG, DATE_MISSING, FOUR_EYES */
        public Plan {
            if (amount == null || !amount.isPositive()) {
                throw new BusinessRuleViolation(OutgoingError.AMOUNT_NOT_POSITIVE);
            }
            if (account == null) {
                throw new BusinessRuleViolation(OutgoingError.ACCOUNT_MISSING);
            }
            if (on == null) {
                throw new BusinessRuleViolation(OutgoingError.DATE_MISSING);
            }
            payee = payee == null ? "" : payee.strip();
            message = message == null ? "" : message.strip();
            if (payee.isEmpty()) {
                throw new BusinessRuleViolation(OutgoingError.PAYEE_MISSING);
            }
            if (payee.length() > LONGEST_PAYEE || message.length() > LONGEST_MESSAGE) {
                throw new BusinessRuleViolation(OutgoingError.TOO_LONG, LONGEST_PAYEE);
            }
            if (preparedById == approvedById) {
                throw new BusinessRuleViolation(OutgoingError.FOUR_EYES);
            }
        }
    }

    /**
     * @param attempt 1 for the first
     * @param follows goes to the customer's confirmed account, whichever that is when the file is made
     */
    public OutgoingPayment(Plan plan, int attempt, boolean follows, Instant at, String by) {
        this.subjectType = plan.subject().type();
        this.subjectId = plan.subject().id();
        this.attempt = attempt;
        this.purpose = plan.purpose();
        this.customerId = plan.customer();
        this.payee = plan.payee();
        this.account = plan.account();
        this.follows = follows;
        this.amount = plan.amount();
        this.kid = plan.kid();
        this.message = plan.message();
        this.payOn = plan.on();
        this.preparedById = plan.preparedById();
        this.approvedById = plan.approvedById();
        this.status = OutgoingStatus.ORDERED;
        this.orderedAt = at;
        this.orderedBy = by;
    }

    /** The customer's other account was confirmed. */
    public void goesTo(BankAccount other) {
        account = other;
    }

    /** @param place from 1 @throws BusinessRuleViolation STATUS */
    public void putIn(PaymentFile made, int place) {
        move(OutgoingStatus.IN_FILE);
        file = made;
        position = place;
    }

    /** @throws BusinessRuleViolation STATUS */
    public Changes accepted() {
        return move(OutgoingStatus.ACCEPTED);
    }

    /** @param code of the bank @param words of the bank; "" for none @throws BusinessRuleViolation STATUS */
    public Changes rejected(String code, String words, Instant at, String by) {
        Changes changes = move(OutgoingStatus.REJECTED);
        reasonCode = code;
        reason = words;
        close(at, by);
        return changes;
    }

    /** @param reference of the bank; null for none @throws BusinessRuleViolation STATUS */
    public Changes paid(LocalDate on, String reference, Instant at, String by) {
        Changes changes = move(OutgoingStatus.PAID);
        paidOn = on;
        bankReference = reference;
        close(at, by);
        return changes.field("paidOn", null, on).field("bankReference", null, reference);
    }

    /** @throws BusinessRuleViolation STATUS, once it is in a file */
    public Changes cancelled(String why, Instant at, String by) {
        Changes changes = move(OutgoingStatus.CANCELLED);
        reason = why;
        close(at, by);
        return changes;
    }

    private void close(Instant at, String by) {
        closedAt = at;
        closedBy = by;
    }

    private Changes move(OutgoingStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(OutgoingError.STATUS, status);
        }
        OutgoingStatus before = status;
        status = to;
        return Changes.none().field("status", before, to).field("amount", null, amount);
    }

    /** What the bank gives back with every answer; never used twice. */
    public String endToEnd() {
        return PREFIX + id();
    }

    /** The payment that an end-to-end id names, if it looks like one of ours. */
    public static OptionalLong idIn(String endToEnd) {
        Matcher ours = OURS.matcher(endToEnd);
        return ours.matches() ? OptionalLong.of(Long.parseLong(ours.group(1))) : OptionalLong.empty();
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public int attempt() {
        return attempt;
    }

    public String purpose() {
        return purpose;
    }

    public OptionalLong customer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    public String payee() {
        return payee;
    }

    public BankAccount account() {
        return account;
    }

    public boolean follows() {
        return follows;
    }

    public Money amount() {
        return amount;
    }

    public Optional<Kid> kid() {
        return Optional.ofNullable(kid);
    }

    public String message() {
        return message;
    }

    public LocalDate payOn() {
        return payOn;
    }

    public OutgoingStatus status() {
        return status;
    }

    public long preparedById() {
        return preparedById;
    }

    public long approvedById() {
        return approvedById;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Optional<PaymentFile> file() {
        return Optional.ofNullable(file);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** "" for none. */
    public String bankReference() {
        return bankReference == null ? "" : bankReference;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Of the bank, for a rejection; "" for none. */
    public String reasonCode() {
        return reasonCode;
    }

    public String reason() {
        return reason;
    }

    /** Itself, with all that is read late read. */
    public OutgoingPayment whole() {
        file().ifPresent(PaymentFile::messageId);
        return this;
    }

    @Override
    public String subjectType() {
        return "OutgoingPayment";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return payee;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customer();
    }
}
