package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.boundary.RunAs;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;

/**
 * Runs one job on this node, unless another node is at it. The claim is renewed with every item; a node that has not been
 * heard of for {@link #LEASE} is taken for dead, its run is taken over and begun anew.
 */
@Dependent
public class JobRunner {

    /** After so long a silence a holder counts as dead. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    JobStore store;

    @Inject
    ParkedStore parkedStore;

    @Inject
    OwnTransaction transaction;

    @Inject
    RunAs runAs;

    @Inject
    RealClock clock;

    @Inject
    NodeName node;

    /** What became of a request to run. */
    public enum Outcome {
        /** It ran, to whatever end. */
        RAN,
        /** The day was done before. */
        DONE_BEFORE,
        /** Another node holds the claim. */
        BUSY
    }

    /**
     * Runs the job for that business day.
     *
     * @param startedBy name of who asked for it; "" when its time had come
     * @param again whether to run it even if that day is done
     */
    public Outcome run(DailyJob job, LocalDate day, String startedBy, boolean again) {
        OptionalLong claim = transaction.call(() -> store.claim(job.name(), node.value(), LEASE, Duration.ZERO));
        if (claim.isEmpty()) {
            return Outcome.BUSY;
        }
        long token = claim.getAsLong();
        try {
            Optional<Long> run = transaction.call(() -> begin(job.name(), day, startedBy, again));
            run.ifPresent(id -> runClaimed(job, day, id, token));
            return run.isPresent() ? Outcome.RAN : Outcome.DONE_BEFORE;
        } finally {
            transaction.run(() -> store.release(job.name(), token));
        }
    }

    /** Runs it if its pause is over. A failure is shown as a run of that day; success leaves no trace. */
    public Outcome run(IntervalJob job, LocalDate today) {
        OptionalLong claim = transaction.call(() -> store.claim(job.name(), node.value(), LEASE, job.interval()));
        if (claim.isEmpty()) {
            return Outcome.BUSY;
        }
        try {
            runAs.job(job.name(), job::run);
        } catch (RuntimeException failure) {
            Causes why = Causes.of(failure, job.name());
            transaction.run(() -> {
                JobRun run = store.latest(job.name(), today).orElse(null);
                if (run == null) {
                    run = store.add(new JobRun(job.name(), today, node.value(), "", clock.now()));
                } else {
                    run.begin(node.value(), clock.now());
                }
                run.end(JobStatus.FAILED, why.text(), clock.now());
            });
        } finally {
            transaction.run(() -> store.release(job.name(), claim.getAsLong()));
        }
        return Outcome.RAN;
    }

    /** A run left behind by a dead node or failed before is begun anew; empty when the day is done already. */
    private Optional<Long> begin(String job, LocalDate day, String startedBy, boolean again) {
        store.left(job).stream()
                .filter(left -> !left.businessDate().equals(day))
                .forEach(left -> left.end(JobStatus.FAILED, "job.nodeLost|" + left.node(), clock.now()));
        Optional<JobRun> before = store.latest(job, day);
        JobStatus status = before.map(JobRun::status).orElse(JobStatus.FAILED);
        if (!again && (status == JobStatus.DONE || status == JobStatus.STOPPED)) {
            return Optional.empty();
        }
        boolean goesOn = status == JobStatus.RUNNING || status == JobStatus.FAILED;
        JobRun run = before.filter(found -> goesOn)
                .map(found -> {
                    found.begin(node.value(), clock.now());
                    return found;
                })
                .orElseGet(() -> store.add(new JobRun(job, day, node.value(), startedBy, clock.now())));
        return Optional.of(run.id());
    }

    private void runClaimed(DailyJob job, LocalDate day, long run, long token) {
        RunProgress progress = new RunProgress(job.name(), run, token, store, parkedStore, transaction, clock);
        JobStatus status = JobStatus.DONE;
        String failure = "";
        try {
            runAs.job(job.name(), () -> job.run(day, progress));
        } catch (RuntimeException thrown) {
            if (Causes.unwrapped(thrown) instanceof JobInterruption interruption) {
                if (interruption.why() == JobInterruption.Why.LOST) {
                    return;
                }
                status = JobStatus.STOPPED;
            } else {
                status = JobStatus.FAILED;
                failure = Causes.of(thrown, job.name()).text();
            }
        }
        end(job.name(), run, token, progress, status, failure);
    }

    private void end(String job, long run, long token, RunProgress progress, JobStatus status, String failure) {
        transaction.run(() -> {
            if (store.beat(job, token)) {
                JobRun ended = store.lock(run).orElseThrow();
                progress.report(ended);
                ended.end(status, failure, clock.now());
            }
        });
    }
}
