package no.front.traffic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** Makes room for the usage of the months to come, long before it is needed. */
@ApplicationScoped
public class UsagePartitions implements DailyJob {

    private static final int MONTHS_AHEAD = 3;
    private static final int FIRST = 10;

    @Inject
    UsageRollUpStore store;

    @Override
    public String name() {
        return "usage-partitions";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        progress.count("partitions", store.partitionsUpTo(today.plusMonths(MONTHS_AHEAD)));
    }
}
