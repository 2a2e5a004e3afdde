package no.front.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * A file of organisations and contacts on its way in.
 *
 * <p>Its life: uploaded and read row by row into a waiting room; previewed with what is wrong, new, unchanged and
 * different; somebody chooses whether existing ones are updated, and confirms; the good rows are written batch by batch,
 * each batch with its progress in one transaction, so a killed import goes on where it stood; done. Or cancelled before, or
 * failed when the reading came to no end. Some time after the end its lines, which name people, are deleted.
 * Key is the organisation number, for contacts the number and the e-mail address; the same file twice changes nothing.
 */
@Entity
@Table(name = "customer_import")
public class CustomerImport extends StoredEntity implements ChangeSubject {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_charset")
    private String charset;

    private String header;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Embedded
    private StaffMember uploadedBy;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.READING;

    @Column(name = "update_existing")
    private boolean updateExisting;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "new_count")
    private int fresh;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "different_count")
    private int different;

    @Column(name = "bad_count")
    private int bad;

    @Column(name = "written_to")
    private int writtenTo;

    @Column(name = "last_line")
    private int lastLine;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private ImportEnd endCause;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "lines_deleted_at")
    private Instant linesDeletedAt;

    protected CustomerImport() {}

    /**
     * @param header the first line of the file, repeated in the file of bad lines
     * @param now of the business
     * @param realNow on the wall; from here on the reading must come on, or it counts as interrupted
     */
    public CustomerImport(
            String fileName, String charset, String header, StaffMember by, Instant now, Instant realNow) {
        this.fileName = fileName;
        this.charset = charset;
        this.header = header;
        this.uploadedBy = by;
        this.uploadedAt = now;
        this.readAt = realNow;
    }

    /** All rows are in the waiting room and compared with what we have. @param lastLine number of the last line */
    public void ready(Counts counts, int lastLine) {
        move(ImportStatus.READY);
        this.lastLine = lastLine;
        count(counts);
    }

    /** Compared anew, as what we have may have changed since. */
    public final void count(Counts counts) {
        rows = counts.rows();
        fresh = counts.fresh();
        unchanged = counts.unchanged();
        different = counts.different();
        bad = counts.bad();
    }

    /** @throws BusinessRuleViolation IMPORT_NOT_OPEN */
    public void confirm(boolean update, Instant now) {
        move(ImportStatus.WRITING);
        updateExisting = update;
        confirmedAt = now;
    }

    /** Ends it before anything is written. @throws BusinessRuleViolation IMPORT_NOT_OPEN */
    public void end(ImportEnd cause, Instant now) {
        move(
                switch (cause) {
                    case CANCELLED, UNDECIDED -> ImportStatus.CANCELLED;
                    case REFUSED, INTERRUPTED -> ImportStatus.FAILED;
                });
        endCause = cause;
        endedAt = now;
    }

    /** Its lines are gone; what is left are the counts. */
    public void deletedLines(Instant now) {
        linesDeletedAt = now;
    }

    /** All rows up to this line are dealt with. */
    public void wroteTo(int line, Instant now) {
        writtenTo = line;
        if (line >= lastLine) {
            move(ImportStatus.DONE);
            endedAt = now;
        }
    }

    private void move(ImportStatus to) {
        if (!status.mayBecome(to)) {
            throw new BusinessRuleViolation(CustomerError.IMPORT_NOT_OPEN, status);
        }
        status = to;
    }

    /** Rows by what is to be done with them; {@code rows} is their sum. */
    public record Counts(int fresh, int unchanged, int different, int bad) {
        public int rows() {
            return fresh + unchanged + different + bad;
        }
    }

    public Counts counts() {
        return new Counts(fresh, unchanged, different, bad);
    }

    /** Share of the lines that are dealt with, 0 to 100. */
    public int percentDone() {
        if (status == ImportStatus.DONE) {
            return 100;
        }
        return lastLine == 0 ? 0 : (int) (100L * writtenTo / lastLine);
    }

    public String fileName() {
        return fileName;
    }

    public String charset() {
        return charset;
    }

    public String header() {
        return header;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public StaffMember uploadedBy() {
        return uploadedBy;
    }

    public ImportStatus status() {
        return status;
    }

    public boolean updatesExisting() {
        return updateExisting;
    }

    public int rows() {
        return rows;
    }

    /** Number of the last line that is dealt with; 0 before the first. */
    public int writtenTo() {
        return writtenTo;
    }

    public int lastLine() {
        return lastLine;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Empty unless it ended before anything was written. */
    public Optional<ImportEnd> endCause() {
        return Optional.ofNullable(endCause);
    }

    /** When its lines were deleted; empty as long as they are kept. */
    public Optional<Instant> linesDeletedAt() {
        return Optional.ofNullable(linesDeletedAt);
    }

    @Override
    public String subjectType() {
        return "CustomerImport";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return fileName;
    }
}
