package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.credit.boundary.Exposures;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** CRE-7: holds every customer's exposure against its limit once a day and warns of what has crossed. */
@ApplicationScoped
public class ExposureWatch implements DailyJob {

    private static final int BATCH = 500;

    @Inject
    Exposures exposures;

    @Override
    public String name() {
        return "exposure-watch";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<Long> customers = exposures.limited();
        progress.expect(customers.size());
        for (int from = 0; from < customers.size(); from += BATCH) {
            List<Long> batch = customers.subList(from, Math.min(from + BATCH, customers.size()));
            progress.step("crossed", () -> exposures.watch(batch));
        }
    }
}
