package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.Oslo;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.PlatformChange;

/**
 * Deletes sign-in and reading lines of the change log when they are older than 12 months (ACC-8), by the database account
 * that alone may. Example: on 22.11.2026 lines of 21.11.2025 go, those of 22.11.2025 stay.
 */
@Dependent
public class ChangeRetention implements DailyJob {

    static final String NAME = "change-retention";
    private static final int MONTHS = 12;
    private static final int BATCH = 1000;

    @Inject
    EraserStore eraser;

    @Inject
    ChangeLog changeLog;

    /** Lines written before this moment go. */
    public static Instant limit(LocalDate today) {
        return Oslo.startOf(today.minusMonths(MONTHS));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        long total = 0;
        int deleted;
        do {
            progress.checkpoint();
            deleted = eraser.deleteExpired(limit(today), BATCH);
            progress.count("deleted", deleted);
            total += deleted;
        } while (deleted == BATCH);
        if (total > 0) {
            log(progress, total);
        }
    }

    private void log(JobProgress progress, long total) {
        progress.step("logged", () -> {
            changeLog.record(
                    PlatformChange.CHANGE_LOG_EXPIRED,
                    new Subject(),
                    Changes.none().field("deleted", null, total));
            return 1;
        });
    }

    private record Subject() implements ChangeSubject {
        @Override
        public String subjectType() {
            return "ChangeLog";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return "";
        }
    }
}
