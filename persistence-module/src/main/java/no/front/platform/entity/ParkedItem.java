package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.front.kernel.StoredEntity;

/**
 * Something that a job could not do. It is set aside with its reason instead of stopping the others, staff see it, mend the
 * cause and retry; the next run of the job tries it anyway. One row for each subject of a job, however often it fails.
 */
@Entity
@Table(name = "parked_item")
public class ParkedItem extends StoredEntity implements ChangeSubject {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    private String job;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "reason_key")
    private String reasonKey;

    @Column(name = "reason_arguments")
    private String reasonArguments;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private ParkedStatus status;

    @Column(name = "first_parked_at")
    private Instant firstParkedAt;

    @Column(name = "last_parked_at")
    private Instant lastParkedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected ParkedItem() {}

    public ParkedItem(String job, ChangeSubject subject, Instant now) {
        this.job = job;
        this.subjectType = subject.subjectType();
        this.subjectId = subject.subjectId();
        this.subjectLabel = subject.subjectLabel();
        this.customerId = subject.subjectCustomer().isPresent()
                ? subject.subjectCustomer().getAsLong()
                : null;
        this.firstParkedAt = now;
        this.status = ParkedStatus.PARKED;
        this.reasonKey = "";
        this.reasonArguments = "";
    }

    /** Failed (again). A resolved one that fails anew starts counting from one. */
    public void park(String reasonKey, List<?> arguments, Instant now) {
        if (status == ParkedStatus.RESOLVED) {
            attempts = 0;
            firstParkedAt = now;
            resolvedAt = null;
        }
        this.status = ParkedStatus.PARKED;
        this.reasonKey = reasonKey;
        String joined = arguments.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        this.reasonArguments = joined.substring(0, Math.min(LONGEST, joined.length()));
        this.attempts++;
        this.lastParkedAt = now;
    }

    public void resolve(Instant now) {
        status = ParkedStatus.RESOLVED;
        resolvedAt = now;
    }

    public String job() {
        return job;
    }

    /** Kind of what failed, e.g. {@code Customer}; with {@link #subjectId()} it names the thing itself. */
    @Override
    public String subjectType() {
        return subjectType;
    }

    @Override
    public long subjectId() {
        return subjectId;
    }

    @Override
    public String subjectLabel() {
        return subjectLabel;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }

    /** Key of the sentence that says why. */
    public String reasonKey() {
        return reasonKey;
    }

    public List<String> reasonArguments() {
        return reasonArguments.isEmpty() ? List.of() : Arrays.asList(reasonArguments.split(SEPARATOR, -1));
    }

    public int attempts() {
        return attempts;
    }

    public ParkedStatus status() {
        return status;
    }

    public Instant firstParkedAt() {
        return firstParkedAt;
    }

    public Instant lastParkedAt() {
        return lastParkedAt;
    }
}
