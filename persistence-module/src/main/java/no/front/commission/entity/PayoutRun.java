package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.billing.entity.RunStatus;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * One round of payouts (CPA-2). Somebody prepares it for a payout day; the job proposes a payout for each customer who has
 * commission due by then, in chunks, each in a transaction of its own; killed, it goes on with those that are left. Somebody
 * else approves the payouts, one by one or all that are left: that too the job works through, each by itself.
 */
@Entity
@Table(name = "payout_run")
public class PayoutRun extends StoredEntity implements ChangeSubject {

    private static final String OPEN = "OPEN";

    @Column(name = "payout_on")
    private LocalDate payoutOn;

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.PREPARED;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private int attempts;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by_id")
    private long preparedById;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stopped_by")
    private String stoppedBy = "";

    private boolean approving;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by_id")
    private Long approvedById;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "open_scope")
    private String openScope = OPEN;

    protected PayoutRun() {}

    /** @throws BusinessRuleViolation STAFF_ONLY */
    public PayoutRun(LocalDate payoutOn, Actor by, Instant now) {
        this.payoutOn = payoutOn;
        this.preparedAt = now;
        this.preparedById = FourEyes.staff(by);
        this.preparedBy = by.name();
    }

    /** The job takes it, for the first time or again. */
    public void begin(Instant now) {
        if (status != RunStatus.RUNNING) {
            move(RunStatus.RUNNING);
        }
        begunAt = begunAt == null ? now : begunAt;
        attempts++;
    }

    /** Every customer had its turn. */
    public void end(Instant now) {
        move(RunStatus.DONE);
        stopRequested = false;
        endedAt = now;
    }

    /** It stops after the chunk at hand; one that has not begun, at once. @throws BusinessRuleViolation RUN_STATUS */
    public Changes requestStop(String by, Instant now) {
        if (!status.isOpen() || stopRequested) {
            throw new BusinessRuleViolation(PayoutError.RUN_STATUS, status);
        }
        stopRequested = true;
        stoppedBy = by;
        if (status == RunStatus.PREPARED) {
            stop(now);
        }
        return Changes.none().field("stop", null, "true");
    }

    public void stop(Instant now) {
        move(RunStatus.STOPPED);
        stopRequested = false;
        endedAt = now;
    }

    /** What is left of it, and what was parked, is taken up again. @throws BusinessRuleViolation RUN_STATUS */
    public Changes takeUp() {
        RunStatus before = status;
        move(RunStatus.PREPARED);
        stoppedBy = "";
        endedAt = null;
        return Changes.none().field("status", before, status);
    }

    private void move(RunStatus to) {
        if (!status.canBecome(to)) {
            throw new BusinessRuleViolation(PayoutError.RUN_STATUS, status);
        }
        status = to;
        openScope = to.isOpen() ? OPEN : null;
    }

    /**
     * All that is proposed by now is approved, each payout by itself.
     *
     * @throws BusinessRuleViolation RUN_STATUS while it runs, or while an approval is under way; FOUR_EYES, STAFF_ONLY
     */
    public void approveAll(Actor by, Instant now) {
        if (status.isOpen() || approving) {
            throw new BusinessRuleViolation(PayoutError.RUN_STATUS, status);
        }
        FourEyes.require(by, preparedById);
        approving = true;
        approvedAt = now;
        approvedById = by.id();
        approvedBy = by.name();
    }

    /** Each had its turn. */
    public void approvedAll() {
        approving = false;
    }

    /** Who said that all of it is approved; empty for nobody yet. */
    public Optional<Approval> approval() {
        return approvedById == null
                ? Optional.empty()
                : Optional.of(new Approval(approvedById, approvedBy, approvedAt));
    }

    /** Who approves, and when it was said. */
    public record Approval(long id, String name, Instant at) {}

    public boolean isApproving() {
        return approving;
    }

    /** What is due until then is on it; it is paid then, or later. */
    public LocalDate payoutOn() {
        return payoutOn;
    }

    public RunStatus status() {
        return status;
    }

    public boolean stopRequested() {
        return stopRequested;
    }

    public int attempts() {
        return attempts;
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

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who stopped it; "" for nobody. */
    public String stoppedBy() {
        return stoppedBy;
    }

    @Override
    public String subjectType() {
        return "PayoutRun";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return payoutOn.toString();
    }
}
