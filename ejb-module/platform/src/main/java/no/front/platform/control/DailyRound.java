package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;

/** All daily jobs, in their order; missed days first. */
@Dependent
public class DailyRound {

    private static final Comparator<DailyJob> ORDER =
            Comparator.comparingInt(DailyJob::order).thenComparing(DailyJob::name);

    @Inject
    @Any
    Instance<DailyJob> jobs;

    @Inject
    JobRunner runner;

    @Inject
    JobStore store;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    private record Due(LocalDate day, DailyJob job) {}

    /** All there are, in their order. */
    public List<DailyJob> jobs() {
        return jobs.stream().sorted(ORDER).toList();
    }

    public Optional<DailyJob> find(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Runs what is due by now, oldest day first; a day that waits after a failure holds back that job's later days. */
    public void runDue(LocalDate today, LocalTime time) {
        jobs().stream()
                .flatMap(job -> due(job, today, time).stream().map(day -> new Due(day, job)))
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::job, ORDER))
                .forEach(due -> {
                    if (transaction.call(() ->
                                    DueDays.mayBegin(store.latest(due.job().name(), due.day()), clock.now()))
                            && settledUpTo(due)) {
                        runner.run(due.job(), due.day(), "", false);
                    }
                });
    }

    /** Runs every job for that day, whatever the hour. @return false when another node is at one of them */
    public boolean runDay(LocalDate day, String startedBy) {
        boolean free = true;
        for (DailyJob job : jobs()) {
            free &= runner.run(job, day, startedBy, false) != JobRunner.Outcome.BUSY;
        }
        return free;
    }

    private List<LocalDate> due(DailyJob job, LocalDate today, LocalTime time) {
        return DueDays.of(transaction.call(() -> store.lastSettled(job.name())), today, time, job.earliest());
    }

    private boolean settledUpTo(Due due) {
        Optional<LocalDate> settled =
                transaction.call(() -> store.lastSettled(due.job().name()));
        return settled.map(day -> !day.plusDays(1).isBefore(due.day())).orElse(true);
    }
}
