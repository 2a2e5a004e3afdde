package no.front.platform.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.JobRun;

/** Progress of the run under way on this node. Each item proves anew, in its own transaction, that the claim is still ours. */
class RunProgress implements JobProgress {

    private static final Logger LOG = Logger.getLogger(RunProgress.class.getName());
    private static final Duration SHOWN_EVERY = Duration.ofSeconds(1);

    private final String job;
    private final long run;
    private final long token;
    private final JobStore store;
    private final ParkedStore parkedStore;
    private final OwnTransaction transaction;
    private final RealClock clock;
    private final Set<String> parkedBefore;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long total;
    private long done;
    private long parked;
    private Instant shownAt = Instant.EPOCH;

    RunProgress(
            String job,
            long run,
            long token,
            JobStore store,
            ParkedStore parkedStore,
            OwnTransaction transaction,
            RealClock clock) {
        this.job = job;
        this.run = run;
        this.token = token;
        this.store = store;
        this.parkedStore = parkedStore;
        this.transaction = transaction;
        this.clock = clock;
        this.parkedBefore = transaction.call(() -> parkedStore.parkedBy(job));
    }

    @Override
    public void expect(long items) {
        total = items;
        show();
    }

    @Override
    public boolean item(ChangeSubject subject, Runnable work) {
        showNowAndThen();
        boolean succeeded = attempted(subject, work);
        done++;
        if (!succeeded) {
            parked++;
        }
        return succeeded;
    }

    @Override
    public boolean together(long items, Runnable work) {
        showNowAndThen();
        try {
            transaction.run(() -> {
                hold();
                work.run();
            });
        } catch (RuntimeException failure) {
            if (Causes.unwrapped(failure) instanceof JobInterruption interruption) {
                throw interruption;
            }
            LOG.log(Level.INFO, failure, () -> job + ": " + items + " items are done one by one");
            return false;
        }
        done += items;
        return true;
    }

    private boolean attempted(ChangeSubject subject, Runnable work) {
        try {
            transaction.run(() -> {
                hold();
                work.run();
                if (parkedBefore.contains(ParkedStore.key(subject))) {
                    parkedStore.resolve(job, subject, clock.now());
                }
            });
            return true;
        } catch (RuntimeException failure) {
            if (Causes.unwrapped(failure) instanceof JobInterruption interruption) {
                throw interruption;
            }
            Causes why = Causes.of(failure, job + " " + subject.subjectType() + " " + subject.subjectId());
            transaction.run(() -> {
                hold();
                parkedStore.park(job, subject, why.key(), why.arguments(), clock.now());
            });
            return false;
        }
    }

    @Override
    public long step(String count, LongSupplier work) {
        showNowAndThen();
        long result = transaction.call(() -> {
            hold();
            return work.getAsLong();
        });
        count(count, result);
        return result;
    }

    @Override
    public void count(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    @Override
    public void checkpoint() {
        transaction.run(this::hold);
        showNowAndThen();
    }

    private void hold() {
        if (!store.beat(job, token)) {
            throw new JobInterruption(JobInterruption.Why.LOST);
        }
    }

    private void showNowAndThen() {
        if (!clock.now().isBefore(shownAt.plus(SHOWN_EVERY))) {
            show();
        }
    }

    private void show() {
        shownAt = clock.now();
        boolean stop = transaction.call(() -> {
            hold();
            JobRun shown = store.lock(run).orElseThrow();
            report(shown);
            return shown.stopRequested();
        });
        if (stop) {
            throw new JobInterruption(JobInterruption.Why.STOPPED);
        }
    }

    void report(JobRun shown) {
        String counted = counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(", "));
        shown.progressed(total, done, parked, counted, clock.now());
    }
}
