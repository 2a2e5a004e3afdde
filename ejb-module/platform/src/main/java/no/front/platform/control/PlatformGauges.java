package no.front.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.OutboxStatus;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What an operator watches: does mail go out, do jobs go through. Asked for when the metrics are read. */
@ApplicationScoped
public class PlatformGauges {

    @Inject
    OutboxStore outbox;

    @Inject
    JobSearchStore jobs;

    @Inject
    OwnTransaction transaction;

    @Inject
    RealClock clock;

    /** Gauges exist from the bean's first use on; so it is used at once. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        clock.now();
    }

    @Gauge(
            name = "outbox_oldest_unsent_seconds",
            absolute = true,
            unit = "seconds",
            description = "Age of the oldest mail or SMS that is still to be sent")
    public long oldestUnsent() {
        return transaction.call(() -> outbox.oldestUnsent()
                .map(written -> Duration.between(written, clock.now()).toSeconds())
                .orElse(0L));
    }

    @Gauge(
            name = "outbox_waiting",
            absolute = true,
            unit = "none",
            description = "Messages waiting for their first try")
    public long waiting() {
        return transaction.call(() -> outbox.count(OutboxStatus.WAITING));
    }

    @Gauge(name = "outbox_failed", absolute = true, unit = "none", description = "Messages that will be tried again")
    public long failed() {
        return transaction.call(() -> outbox.count(OutboxStatus.FAILED));
    }

    @Gauge(name = "outbox_given_up", absolute = true, unit = "none", description = "Messages given up")
    public long givenUp() {
        return transaction.call(() -> outbox.count(OutboxStatus.GIVEN_UP));
    }

    @Gauge(name = "job_failed_runs", absolute = true, unit = "none", description = "Runs of jobs that failed")
    public long failedRuns() {
        return transaction.call(jobs::failedRuns);
    }

    @Gauge(
            name = "job_parked_items",
            absolute = true,
            unit = "none",
            description = "Parked items that wait for somebody")
    public long parkedItems() {
        return transaction.call(() ->
                jobs.parkedByJob().values().stream().mapToLong(Long::longValue).sum());
    }
}
