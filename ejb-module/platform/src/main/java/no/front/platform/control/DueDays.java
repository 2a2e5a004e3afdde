package no.front.platform.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;

/**
 * For which business days a daily job is due: every day after the last settled one, in order, today only from the job's
 * hour on. A job that has never run begins today. Example: last settled on the 3rd, today the 6th at 00:30, hour 01:00 →
 * the 4th and the 5th.
 */
final class DueDays {

    /** A failed run waits so long, times its attempts, before it is begun again. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private DueDays() {}

    static List<LocalDate> of(Optional<LocalDate> lastSettled, LocalDate today, LocalTime time, LocalTime earliest) {
        LocalDate first = lastSettled.map(day -> day.plusDays(1)).orElse(today);
        LocalDate end = time.isBefore(earliest) ? today : today.plusDays(1);
        return first.isBefore(end) ? first.datesUntil(end).toList() : List.of();
    }

    /** Whether the day's last run, if it failed, has waited long enough. */
    static boolean mayBegin(Optional<JobRun> last, Instant now) {
        return last.filter(run -> run.status() == JobStatus.FAILED)
                .flatMap(run -> run.endedAt().map(ended -> ended.plus(PATIENCE.multipliedBy(run.attempts()))))
                .map(next -> !now.isBefore(next))
                .orElse(true);
    }
}
