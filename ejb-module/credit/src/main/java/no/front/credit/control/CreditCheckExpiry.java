package no.front.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.front.credit.boundary.CreditErasure;
import no.front.platform.boundary.ChangeValues;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/**
 * CRE-6: deletes the data of credit checks whose time is over: first the values in the change log, then the check and what
 * of its decisions only it explains. Broken off between the two it finds the check again the next day.
 */
@ApplicationScoped
public class CreditCheckExpiry implements DailyJob {

    private static final int BATCH = 200;

    @Inject
    CreditErasure erasure;

    @Inject
    ChangeValues changeValues;

    @Override
    public String name() {
        return "credit-check-expiry";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        List<Long> over = erasure.over(today);
        progress.expect(over.size());
        long deleted = 0;
        long values = 0;
        for (int from = 0; from < over.size(); from += BATCH) {
            List<Long> checks = over.subList(from, Math.min(from + BATCH, over.size()));
            List<Long> decisions = erasure.decisionsOf(checks);
            progress.checkpoint();
            values += erased(checks);
            deleted += progress.step("deleted", () -> erasure.delete(checks, decisions));
        }
        if (deleted > 0) {
            long checks = deleted;
            long erased = values;
            progress.step("logged", () -> erasure.log(today, checks, erased));
        }
    }

    private long erased(List<Long> checks) {
        return checks.stream()
                .mapToLong(id -> changeValues.erase(new CreditErasure.Subject("CreditCheck", id, "")))
                .sum();
    }
}
