package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.StoredDocument;

/**
 * Letters gathered for printing (BIL-5): all that waited when somebody asked for them, one file to print. Somebody marks it as
 * posted when the letters are in the box; until then, and afterwards, the file can be opened and printed again.
 */
@Entity
@Table(name = "post_batch")
public class PostBatch extends StoredEntity implements ChangeSubject {

    private int letters;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy = "";

    protected PostBatch() {}

    public PostBatch(int letters, Instant now, String by) {
        this.letters = letters;
        this.madeAt = now;
        this.madeBy = by;
    }

    /** Its letters in one file; what is kept once is not made again. */
    public void keep(StoredDocument file) {
        if (document == null) {
            document = file;
        }
    }

    /** @throws BusinessRuleViolation BATCH_POSTED, BATCH_UNPRINTED */
    public void posted(Instant now, String by) {
        if (postedAt != null) {
            throw new BusinessRuleViolation(DeliveryError.BATCH_POSTED, postedBy);
        }
        if (document == null) {
            throw new BusinessRuleViolation(DeliveryError.BATCH_UNPRINTED);
        }
        postedAt = now;
        postedBy = by;
    }

    public int letters() {
        return letters;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    /** The file to print; empty when making it was broken off. */
    public OptionalLong documentId() {
        return document == null ? OptionalLong.empty() : OptionalLong.of(document.id());
    }

    public boolean isPosted() {
        return postedAt != null;
    }

    public Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    public String postedBy() {
        return postedBy;
    }

    @Override
    public String subjectType() {
        return "PostBatch";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return Long.toString(id());
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.empty();
    }
}
