package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * When a group of customers is reminded, in days after due, what it costs them, and whether delivery stops by itself
 * (BIL-9). Dated and never changed: another decision is another row.
 */
@Entity
@Table(name = "reminder_policy")
public class ReminderPolicy extends StoredEntity {

    private static final int MOST_DAYS = 365;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_group")
    private CollectionGroup group;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "free_days")
    private int freeDays;

    @Column(name = "fee_days")
    private int feeDays;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "termination_days")
    private int terminationDays;

    @Enumerated(EnumType.STRING)
    private LateCosts costs;

    private boolean suspends;
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ReminderPolicy() {}

    /** Days after due of each step. @param suspends delivery stops with the collection notice, without anybody asked */
    public record Content(
            int freeDays, int feeDays, int noticeDays, int terminationDays, LateCosts costs, boolean suspends) {}

    /** @throws BusinessRuleViolation DAY_MISSING, DAYS_NOT_GROWING, FIGURE_OUT_OF_RANGE, TEXT_MISSING, TOO_LONG */
    public ReminderPolicy(
            CollectionGroup group, LocalDate validFrom, Content content, String reason, Instant now, String by) {
        if (validFrom == null) {
            throw new BusinessRuleViolation(ReminderError.DAY_MISSING);
        }
        if (content.freeDays() < 1 || content.terminationDays() > MOST_DAYS) {
            throw new BusinessRuleViolation(ReminderError.FIGURE_OUT_OF_RANGE, 1, MOST_DAYS);
        }
        if (content.freeDays() >= content.feeDays()
                || content.feeDays() >= content.noticeDays()
                || content.noticeDays() >= content.terminationDays()) {
            throw new BusinessRuleViolation(ReminderError.DAYS_NOT_GROWING);
        }
        this.group = group;
        this.validFrom = validFrom;
        this.freeDays = content.freeDays();
        this.feeDays = content.feeDays();
        this.noticeDays = content.noticeDays();
        this.terminationDays = content.terminationDays();
        this.costs = content.costs();
        // a sole trader is a natural person: somebody decides (BIL-9, PRV-15)
        this.suspends = content.suspends() && group.maySuspendByItself();
        this.reason = CollectionText.required(reason);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Days after due. */
    public int days(ReminderStepKind step) {
        return switch (step) {
            case FREE_REMINDER -> freeDays;
            case FEE_REMINDER -> feeDays;
            case COLLECTION_NOTICE -> noticeDays;
            case TERMINATION_PROPOSAL -> terminationDays;
            case EXTRA_REMINDER -> 1;
        };
    }

    public Content content() {
        return new Content(freeDays, feeDays, noticeDays, terminationDays, costs, suspends);
    }

    public CollectionGroup group() {
        return group;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LateCosts costs() {
        return costs;
    }

    public boolean suspends() {
        return suspends;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
