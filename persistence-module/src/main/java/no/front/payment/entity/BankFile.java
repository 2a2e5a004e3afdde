package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * A file in which the bank tells of money (BIL-8). It is taken in wholly or not at all, and once: by who sent it and what the
 * sender calls it, and by its content. Its original is kept as a document. Written once, never changed.
 */
@Entity
@Table(name = "bank_file")
public class BankFile extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private BankFileFormat format;

    private String sender;
    private String reference;
    private String sha256;
    private String name;

    @Column(name = "document_id")
    private long documentId;

    private int transactions;
    private int repeated;

    @Column(name = "money_in")
    private Money moneyIn;

    @Column(name = "money_out")
    private Money moneyOut;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    protected BankFile() {}

    /**
     * What it says of itself.
     *
     * @param reference what the sender calls it
     */
    public record Head(BankFileFormat format, String sender, String reference, String sha256, String name) {}

    /** @param repeated how many of its transactions stand in earlier files too */
    public BankFile(
            Head head, long documentId, int transactions, int repeated, Money in, Money out, Instant at, String by) {
        this.format = head.format();
        this.sender = head.sender();
        this.reference = head.reference();
        this.sha256 = head.sha256();
        this.name = head.name();
        this.documentId = documentId;
        this.transactions = transactions;
        this.repeated = repeated;
        this.moneyIn = in;
        this.moneyOut = out;
        this.receivedAt = at;
        this.receivedBy = by;
    }

    public BankFileFormat format() {
        return format;
    }

    public String sender() {
        return sender;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public long documentId() {
        return documentId;
    }

    public int transactions() {
        return transactions;
    }

    public int repeated() {
        return repeated;
    }

    public Money moneyIn() {
        return moneyIn;
    }

    public Money moneyOut() {
        return moneyOut;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }

    @Override
    public String subjectType() {
        return "BankFile";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }
}
