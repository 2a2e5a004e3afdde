package no.front.backoffice.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.JobRow;
import no.front.platform.boundary.Jobs;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.boundary.ParkedRow;
import no.front.platform.boundary.PlatformError;
import no.front.platform.entity.JobStatus;
import no.front.web.ListQuery;
import no.front.web.Toasts;

/** One job: its runs, how far the present one is, what it parked; run, stop and retry by hand. */
@Named
@RequestScoped
public class JobBacking {

    @Inject
    Jobs jobs;

    @Inject
    ParkedItems parkedItems;

    @Inject
    ListQuery query;

    @Inject
    Toasts toasts;

    private JobRow job;
    private Page<JobRow.Run> runs;
    private Page<ParkedRow> parked;

    @PostConstruct
    void load() {
        String name = query.text("name");
        job = jobs.overview().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(PlatformError.NOT_FOUND));
    }

    public String run() {
        jobs.runNow(job.name());
        toasts.done("jobs.started");
        return here();
    }

    public String repeat() {
        jobs.repeat(newest());
        toasts.done("jobs.started");
        return here();
    }

    public String stop() {
        jobs.stop(newest());
        toasts.done("jobs.stopping");
        return here();
    }

    public JobRow getJob() {
        return job;
    }

    public JobRow.Run getLast() {
        return job.last().orElse(null);
    }

    public boolean isRunning() {
        return last().filter(run -> run.status() == JobStatus.RUNNING).isPresent();
    }

    /** The newest run broke off: its day can be run again. */
    public boolean isBroken() {
        return job.daily()
                && last().filter(run -> run.status() == JobStatus.FAILED || run.status() == JobStatus.STOPPED)
                        .isPresent();
    }

    public Page<JobRow.Run> getRuns() {
        if (runs == null) {
            runs = jobs.runs(job.name(), query.page("", true));
        }
        return runs;
    }

    public Page<ParkedRow> getParked() {
        if (parked == null) {
            parked = parkedItems.waiting(job.name(), new PageRequest(1, 100, "", true));
        }
        return parked;
    }

    private long newest() {
        return last().orElseThrow(() -> new BusinessRuleViolation(PlatformError.JOB_NOT_RUNNING))
                .id();
    }

    private Optional<JobRow.Run> last() {
        return job.last();
    }

    private String here() {
        return "job?faces-redirect=true&name=" + job.name();
    }
}
