package no.front.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.customer.boundary.CommunicationErasure;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/** CUS-5: deletes entries of the communication log whose time is over, in batches, and tells how many they were. */
@ApplicationScoped
public class CommunicationExpiry implements DailyJob {

    static final int BATCH = 1_000;

    @Inject
    CommunicationErasure erasure;

    @Override
    public String name() {
        return "communication-expiry";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        long expected = erasure.expected(today);
        progress.expect(expected);
        long deleted = 0;
        for (long batch = BATCH; batch == BATCH; deleted += batch) {
            batch = progress.step("deleted", () -> erasure.deleteBatch(today, BATCH));
        }
        long all = deleted;
        if (all > 0) {
            progress.step("logged", () -> erasure.log(today, all));
        }
    }
}
