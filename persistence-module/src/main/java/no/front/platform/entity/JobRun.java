package no.front.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.StoredEntity;

/**
 * One run of a job for one business day. It starts on the node that holds the job's claim, tells how far it has come, and
 * ends DONE, FAILED or STOPPED. When its node dies, another takes the same run over and begins it anew; what is done
 * already is found done, because each item has a transaction of its own.
 */
@Entity
@Table(name = "job_run")
public class JobRun extends StoredEntity {

    private static final int LONGEST = 2000;

    private String job;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private String node;
    private int attempts;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private long total;
    private long done;
    private long parked;
    private String counts;
    private String failure;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    protected JobRun() {}

    /** @param startedBy name of who asked for it; "" when its time had come */
    public JobRun(String job, LocalDate businessDate, String node, String startedBy, Instant now) {
        this.job = job;
        this.businessDate = businessDate;
        this.startedBy = startedBy;
        this.counts = "";
        begin(node, now);
    }

    /** Begins it (again) on this node: first start, repeat after a failure, or take-over from a dead node. */
    public void begin(String node, Instant now) {
        this.node = node;
        this.status = JobStatus.RUNNING;
        this.attempts++;
        this.startedAt = now;
        this.heartbeatAt = now;
        this.endedAt = null;
        this.total = 0;
        this.done = 0;
        this.parked = 0;
        this.counts = "";
        this.failure = "";
        this.stopRequested = false;
    }

    /** @param total items expected, 0 when unknown */
    public void progressed(long total, long done, long parked, String counts, Instant now) {
        this.total = total;
        this.done = done;
        this.parked = parked;
        this.counts = cut(counts);
        this.heartbeatAt = now;
    }

    public void requestStop() {
        if (status == JobStatus.RUNNING) {
            stopRequested = true;
        }
    }

    /** @param failure what went wrong, with the reference that the log has it under; "" unless FAILED */
    public void end(JobStatus status, String failure, Instant now) {
        this.status = status;
        this.failure = cut(failure);
        this.heartbeatAt = now;
        this.endedAt = now;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    public String job() {
        return job;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public JobStatus status() {
        return status;
    }

    public String node() {
        return node;
    }

    public int attempts() {
        return attempts;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant heartbeatAt() {
        return heartbeatAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    public long parked() {
        return parked;
    }

    /** What it counted, as {@code deleted=12, kept=3}. */
    public String counts() {
        return counts;
    }

    public String failure() {
        return failure;
    }

    public boolean stopRequested() {
        return stopRequested;
    }
}
