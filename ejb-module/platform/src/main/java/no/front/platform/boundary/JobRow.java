package no.front.platform.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;

/**
 * A job as the overview shows it.
 *
 * @param daily whether it runs once a business day; others run every few seconds or minutes and show failures only
 * @param last its newest run
 * @param parked items that wait for somebody
 */
public record JobRow(String name, boolean daily, Optional<Run> last, long parked) {

    /**
     * One run.
     *
     * @param total items expected, 0 when unknown
     * @param failure key of the sentence and its arguments, separated by |; "" unless it failed
     */
    public record Run(
            long id,
            String job,
            LocalDate businessDate,
            JobStatus status,
            String node,
            int attempts,
            String startedBy,
            Instant startedAt,
            Optional<Instant> endedAt,
            long total,
            long done,
            long parked,
            String counts,
            String failure,
            boolean stopRequested) {

        static Run of(JobRun run) {
            return new Run(
                    run.id(),
                    run.job(),
                    run.businessDate(),
                    run.status(),
                    run.node(),
                    run.attempts(),
                    run.startedBy(),
                    run.startedAt(),
                    run.endedAt(),
                    run.total(),
                    run.done(),
                    run.parked(),
                    run.counts(),
                    run.failure(),
                    run.stopRequested());
        }

        /** 0 to 100; 0 while the total is unknown. */
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
        }
    }
}
