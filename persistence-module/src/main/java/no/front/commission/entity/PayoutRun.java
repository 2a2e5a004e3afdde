package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.billing.entity.ChunkedRun;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.platform.entity.Actor;

/**
 * One round of payouts (CPA-2). Somebody prepares it for a payout day; the job proposes a payout for each customer who has
 * commission due by then, in chunks, each in a transaction of its own; killed, it goes on with those that are left. Somebody
 * else approves the payouts, one by one or all that are left: that too the job works through, each by itself.
 */
@Entity
@Table(name = "payout_run")
public class PayoutRun extends ChunkedRun {

    private static final String OPEN = "OPEN";

    @Column(name = "payout_on")
    private LocalDate payoutOn;

    @Column(name = "prepared_by_id")
    private long preparedById;

    private boolean approving;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by_id")
    private Long approvedById;

    @Column(name = "approved_by")
    private String approvedBy;

    protected PayoutRun() {}

    /** @throws BusinessRuleViolation STAFF_ONLY */
    public PayoutRun(LocalDate payoutOn, Actor by, Instant now) {
        super(OPEN, now, by.name());
        this.payoutOn = payoutOn;
        this.preparedById = FourEyes.staff(by);
    }

    /** The job takes it, for the first time or again. */
    public void begin(Instant now) {
        taken(now);
    }

    /**
     * All that is proposed by now is approved, each payout by itself.
     *
     * @throws BusinessRuleViolation RUN_STATUS while it runs, or while an approval is under way; FOUR_EYES, STAFF_ONLY
     */
    public void approveAll(Actor by, Instant now) {
        if (status().isOpen() || approving) {
            throw new BusinessRuleViolation(PayoutError.RUN_STATUS, status());
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

    public long preparedById() {
        return preparedById;
    }

    @Override
    protected String scope() {
        return OPEN;
    }

    @Override
    protected ErrorCode notAsItStands() {
        return PayoutError.RUN_STATUS;
    }

    @Override
    public String subjectType() {
        return "PayoutRun";
    }

    @Override
    public String subjectLabel() {
        return payoutOn.toString();
    }
}
