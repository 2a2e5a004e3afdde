package no.front.platform.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.control.DailyRound;
import no.front.platform.control.JobSearchStore;
import no.front.platform.control.JobStore;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;
import no.front.platform.entity.PlatformChange;

/** The jobs, their runs and how far they are; starts and stops them by hand. */
@Stateless
public class Jobs {

    @Inject
    DailyRound round;

    @Inject
    @Any
    Instance<IntervalJob> intervalJobs;

    @Inject
    JobStore store;

    @Inject
    JobSearchStore search;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor currentActor;

    @Inject
    ChangeLog changeLog;

    @Inject
    JobWork work;

    /** All jobs with their newest run, daily ones first, in the order of the day. */
    @Allowed(Function.JOB_READ)
    public List<JobRow> overview() {
        Map<String, Long> parked = search.parkedByJob();
        List<JobRow> rows = new ArrayList<>();
        round.jobs().forEach(job -> rows.add(row(job.name(), true, parked)));
        intervalJobs.forEach(job -> rows.add(row(job.name(), false, parked)));
        return rows;
    }

    /** @param job its name; "" for all. Newest first. */
    @Allowed(Function.JOB_READ)
    public Page<JobRow.Run> runs(String job, PageRequest request) {
        Page<JobRun> found = search.runs(job, request);
        return new Page<>(found.rows().stream().map(JobRow.Run::of).toList(), found.total(), found.capped(), request);
    }

    /**
     * Runs a job now, for today, in the background; also when today is done already.
     *
     * @throws BusinessRuleViolation NOT_FOUND, JOB_RUNNING
     */
    @Allowed(Function.JOB_RUN)
    public void runNow(String job) {
        start(job, clock.today());
    }

    /**
     * Runs again what failed or was stopped, for the day it was meant for.
     *
     * @throws BusinessRuleViolation NOT_FOUND, JOB_RUNNING
     */
    @Allowed(Function.JOB_RUN)
    public void repeat(long run) {
        JobRun found = store.find(run).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        start(found.job(), found.businessDate());
    }

    /**
     * Asks a run to stop after the item at hand.
     *
     * @throws BusinessRuleViolation NOT_FOUND, JOB_NOT_RUNNING
     */
    @Allowed(Function.JOB_RUN)
    public void stop(long run) {
        JobRun found = store.lock(run).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        if (found.status() != JobStatus.RUNNING) {
            throw new BusinessRuleViolation(PlatformError.JOB_NOT_RUNNING);
        }
        found.requestStop();
        changeLog.record(PlatformChange.JOB_STOPPED, new Subject(found.job(), found.id()), dayOf(found.businessDate()));
    }

    private void start(String name, LocalDate day) {
        DailyJob job = round.find(name).orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
        if (search.isHeld(job.name())) {
            throw new BusinessRuleViolation(PlatformError.JOB_RUNNING, job.name());
        }
        changeLog.record(PlatformChange.JOB_STARTED, new Subject(name, 0), dayOf(day));
        work.run(name, day, currentActor.get().name());
    }

    private JobRow row(String name, boolean daily, Map<String, Long> parked) {
        return new JobRow(name, daily, search.newest(name).map(JobRow.Run::of), parked.getOrDefault(name, 0L));
    }

    private static Changes dayOf(LocalDate day) {
        return Changes.none().field("businessDate", null, day);
    }

    private record Subject(String job, long run) implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Job";
        }

        @Override
        public long subjectId() {
            return run;
        }

        @Override
        public String subjectLabel() {
            return job;
        }
    }
}
