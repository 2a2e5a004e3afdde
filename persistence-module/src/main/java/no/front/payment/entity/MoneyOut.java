package no.front.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;

/** Money that one member of staff prepares, another approves (ACC-9), and the bank pays, or somebody closes. */
@MappedSuperclass
public abstract class MoneyOut extends StoredEntity {

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

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected MoneyOut() {}

    protected MoneyOut(long preparedById, String preparedBy, Instant preparedAt) {
        this.preparedById = preparedById;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /** @throws BusinessRuleViolation staffOnly for a job, which has no eyes; fourEyes for who prepared it */
    protected final void requireOther(Actor by, ErrorCode staffOnly, ErrorCode fourEyes) {
        if (!by.isStaff()) {
            throw new BusinessRuleViolation(staffOnly);
        }
        if (by.id() == preparedById) {
            throw new BusinessRuleViolation(fourEyes);
        }
    }

    /** By somebody else, or for another account: nobody has approved that. */
    protected final void preparedAnew(Actor by, Instant at) {
        preparedAt = at;
        preparedById = by.id();
        preparedBy = by.name();
        approvedAt = null;
        approvedById = null;
        approvedBy = null;
    }

    protected final void approved(Actor by, Instant at) {
        approvedAt = at;
        approvedById = by.id();
        approvedBy = by.name();
    }

    protected final void paidAtBank(LocalDate on, String reference) {
        paidOn = on;
        bankReference = reference;
    }

    protected final void closed(Instant at, String by) {
        closedAt = at;
        closedBy = by;
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

    /** "" for nobody yet. */
    public String approvedBy() {
        return approvedBy == null ? "" : approvedBy;
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** "" while it isn't paid. */
    public String bankReference() {
        return bankReference == null ? "" : bankReference;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** "" for nobody yet. */
    public String closedBy() {
        return closedBy == null ? "" : closedBy;
    }
}
