package no.front.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.front.customer.boundary.ImportErasure;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;

/**
 * Deletes the lines of imports some days after the import ended, bad ones included, as they hold personal data; what was
 * written of them lives on as organisations and contacts. Previews that nobody decides on end by themselves first.
 *
 * <p>Example: of an import done on 22 October 2026 the lines are kept 30 days, to 21 November, and go in the night after.
 */
@ApplicationScoped
public class ImportExpiry implements DailyJob {

    static final int BATCH = 2_000;

    @Inject
    ImportErasure erasure;

    @Override
    public String name() {
        return "import-expiry";
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        progress.step("cancelled", () -> erasure.cancelUndecided(today));
        for (long id : erasure.due(today)) {
            long lines = erasure.lines(id);
            for (long batch = BATCH; batch == BATCH; ) {
                batch = progress.step("deleted", () -> erasure.deleteBatch(id, BATCH));
            }
            progress.step("imports", () -> {
                erasure.deleted(id, lines);
                return 1;
            });
        }
    }
}
