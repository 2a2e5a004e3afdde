package no.front.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.RealClock;

/** Removes drafts of orders when their time is over by the wall's clock, and counts of floods after a day (PRV-12). */
@ApplicationScoped
public class OrderingCleaning implements DailyJob {

    private static final Duration COUNTERS = Duration.ofDays(1);

    @Inject
    OrderDraftStore drafts;

    @Inject
    RealClock clock;

    @Override
    public String name() {
        return "ordering-cleaning";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        Instant now = clock.now();
        progress.step("drafts", () -> drafts.deleteExpired(now));
        progress.step("counters", () -> drafts.deleteCountersBefore(now.minus(COUNTERS)));
    }
}
