package no.front.payment.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BankAccount;
import no.front.kernel.Money;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * A file of payments for the bank (CPA-7), pain.001. Made once from what was due, kept as it is, and handed out again only as
 * the same bytes under the same message id, so that the bank recognises a repeat. Its first leaving of the house is noted;
 * each further one is a copy, with its reason.
 */
@Entity
@Table(name = "payment_file")
public class PaymentFile extends StoredEntity implements ChangeSubject {

    private static final int LONGEST_TROUBLE = 500;

    @Column(name = "message_id")
    private String messageId;

    private String sha256;
    private int payments;
    private Money total;

    @Column(name = "debtor_account")
    private BankAccount debtorAccount;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    private String answer;

    @Column(name = "folder_trouble")
    private String folderTrouble;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected PaymentFile() {}

    /** Not written yet: it takes its name from its id. */
    public PaymentFile(BankAccount debtorAccount, Instant at, String by) {
        this.debtorAccount = debtorAccount;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Its name, once it has an id. */
    public String named() {
        messageId = "FRONT-" + id();
        return messageId;
    }

    /** What stands in it, for ever. */
    public void written(byte[] bytes, String fingerprint, int count, Money sum) {
        content = bytes.clone();
        sha256 = fingerprint;
        payments = count;
        total = sum;
    }

    /** Leaves the house for the first time. */
    public void taken(Instant at, String by) {
        folderTrouble = null;
        takenAt = at;
        takenBy = by;
    }

    /** It could not be put into the folder for the bank. */
    public void notPut(String why) {
        folderTrouble = why.substring(0, Math.min(why.length(), LONGEST_TROUBLE));
    }

    /** @param code of the bank, for the file as a whole */
    public Changes answered(String code) {
        Changes changes = Changes.none().field("answer", answer, code);
        answer = code;
        return changes;
    }

    public String messageId() {
        return messageId;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public int payments() {
        return payments;
    }

    public Money total() {
        return total;
    }

    public BankAccount debtorAccount() {
        return debtorAccount;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public String takenBy() {
        return takenBy == null ? "" : takenBy;
    }

    /** The bank's code; "" while there is none. */
    public String answer() {
        return answer == null ? "" : answer;
    }

    /** Why it could not be put into the folder for the bank; "" for nothing. */
    public String folderTrouble() {
        return folderTrouble == null ? "" : folderTrouble;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Reads the content before anything is changed: what is read late would undo it. */
    public PaymentFile load() {
        content();
        return this;
    }

    /** As it is called outside. */
    public String fileName() {
        return messageId + ".xml";
    }

    /** As its n-th copy is called, so that nobody takes it for the file itself; the bytes are the same. */
    public String copyName(int n) {
        return messageId + "-copy-" + n + ".xml";
    }

    @Override
    public String subjectType() {
        return "PaymentFile";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return messageId;
    }
}
