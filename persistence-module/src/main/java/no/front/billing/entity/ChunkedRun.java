package no.front.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;

/**
 * What the job works through in chunks, each in a transaction of its own. It can be stopped between two chunks and taken up
 * again; killed, it goes on by itself with what is left.
 */
@MappedSuperclass
public abstract class ChunkedRun extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.PREPARED;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private int attempts;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stopped_by")
    private String stoppedBy = "";

    @Column(name = "open_scope")
    private String openScope;

    protected ChunkedRun() {}

    /** @param scope what {@link #scope} says */
    protected ChunkedRun(String scope, Instant now, String by) {
        this.openScope = scope;
        this.preparedAt = now;
        this.preparedBy = by;
    }

    /** Two of the same scope are never open at once. */
    protected abstract String scope();

    /** How it refuses what can't be done where it stands, with the status. */
    protected abstract ErrorCode notAsItStands();

    /** The job takes it, for the first time or again. @return whether for the first time */
    protected final boolean taken(Instant now) {
        if (status != RunStatus.RUNNING) {
            move(RunStatus.RUNNING);
        }
        boolean first = begunAt == null;
        begunAt = first ? now : begunAt;
        attempts++;
        return first;
    }

    /** All had their turn. */
    public void end(Instant now) {
        move(RunStatus.DONE);
        stopRequested = false;
        endedAt = now;
    }

    /** It stops after the chunk at hand; one that has not begun, at once. @throws BusinessRuleViolation RUN_STATUS */
    public Changes requestStop(String by, Instant now) {
        if (!status.isOpen() || stopRequested) {
            throw new BusinessRuleViolation(notAsItStands(), status);
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
            throw new BusinessRuleViolation(notAsItStands(), status);
        }
        status = to;
        openScope = to.isOpen() ? scope() : null;
    }

    public RunStatus status() {
        return status;
    }

    public boolean stopRequested() {
        return stopRequested;
    }

    /** How often the job took it: more than once when it was killed or stopped. */
    public int attempts() {
        return attempts;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who stopped it; "" for nobody. */
    public String stoppedBy() {
        return stoppedBy;
    }

    @Override
    public long subjectId() {
        return id();
    }
}
