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
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * What the bank said of a payment or a file of payments (CPA-7), as it came, and what that did. What names nothing of ours, or
 * does not fit, waits until somebody has seen to it.
 */
@Entity
@Table(name = "bank_answer")
public class BankAnswer extends StoredEntity implements ChangeSubject {

    /** Where it was said: in a status report (pain.002) or as an entry on our account (camt.054). */
    public enum Source {
        REPORT,
        ENTRY
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bank_file_id")
    private BankFile bankFile;

    @Enumerated(EnumType.STRING)
    private Source kind;

    private String names;

    @Column(name = "status_code")
    private String statusCode;

    @Column(name = "reason_code")
    private String reasonCode;

    private String text;
    private Money amount;

    @Column(name = "value_on")
    private LocalDate valueOn;

    @Column(name = "payment_file_id")
    private Long paymentFileId;

    @Column(name = "payment_id")
    private Long paymentId;

    @Enumerated(EnumType.STRING)
    private BankAnswerOutcome outcome;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private String seenBy;

    protected BankAnswer() {}

    /**
     * What was said.
     *
     * @param names message id of the file or end-to-end id of the payment, as the bank wrote it
     * @param status code of the bank; "" of an entry
     * @param reason code of the bank; "" for none
     * @param text words of the bank, or its reference of an entry
     * @param amount null where none was said
     * @param valueOn null where none was said
     */
    public record Said(
            Source kind, String names, String status, String reason, String text, Money amount, LocalDate valueOn) {}

    public BankAnswer(BankFile file, Said said, BankAnswerOutcome outcome, Instant at) {
        this.bankFile = file;
        this.kind = said.kind();
        this.names = said.names();
        this.statusCode = said.status();
        this.reasonCode = said.reason();
        this.text = said.text();
        this.amount = said.amount();
        this.valueOn = said.valueOn();
        this.outcome = outcome;
        this.readAt = at;
    }

    public BankAnswer about(OutgoingPayment payment) {
        paymentId = payment.id();
        paymentFileId = payment.file().map(PaymentFile::id).orElse(null);
        return this;
    }

    public BankAnswer about(PaymentFile file) {
        paymentFileId = file.id();
        return this;
    }

    /** Somebody has looked. */
    public void seen(Instant at, String by) {
        seenAt = at;
        seenBy = by;
    }

    public BankFile bankFile() {
        return bankFile;
    }

    public Source kind() {
        return kind;
    }

    public String names() {
        return names;
    }

    public String statusCode() {
        return statusCode;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public String text() {
        return text;
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    public Optional<LocalDate> valueOn() {
        return Optional.ofNullable(valueOn);
    }

    public OptionalLong payment() {
        return paymentId == null ? OptionalLong.empty() : OptionalLong.of(paymentId);
    }

    public BankAnswerOutcome outcome() {
        return outcome;
    }

    public Instant readAt() {
        return readAt;
    }

    public boolean waits() {
        return outcome.needsSomebody() && seenAt == null;
    }

    @Override
    public String subjectType() {
        return "BankAnswer";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return names;
    }
}
