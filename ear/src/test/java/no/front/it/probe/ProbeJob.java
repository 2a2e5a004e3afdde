package no.front.it.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.ParkedItemRetry;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;

/** A daily job that notes what it was given, and fails on one of its three items as long as it is told to. */
@ApplicationScoped
public class ProbeJob implements DailyJob, ParkedItemRetry {

    public static final String NAME = "probe";

    /** The item in the middle, the one that fails. */
    public static final long ILL = 2;

    /**
     * One run.
     *
     * @param day what the job was given as today
     * @param clock what the business clock said meanwhile
     */
    public record Run(LocalDate day, LocalDate clock, Actor actor) {}

    public static final List<Run> RUNS = new CopyOnWriteArrayList<>();

    private static volatile boolean failing;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    public static void failFromNow(boolean fail) {
        failing = fail;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String job() {
        return NAME;
    }

    @Override
    public void run(LocalDate today, JobProgress progress) {
        progress.expect(3);
        for (long i = 1; i <= 3; i++) {
            long item = i;
            progress.item(new Item(item), () -> work(item));
        }
        RUNS.add(new Run(today, clock.today(), currentActor.get()));
    }

    @Override
    public void retry(ParkedItem item) {
        work(item.subjectId());
    }

    private static void work(long item) {
        if (failing && item == ILL) {
            throw new BusinessRuleViolation(PlatformError.TEXT_MISSING);
        }
    }

    /** @param subjectId 1 to 3 */
    public record Item(long subjectId) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Probe";
        }

        @Override
        public String subjectLabel() {
            return "probe " + subjectId;
        }
    }
}
