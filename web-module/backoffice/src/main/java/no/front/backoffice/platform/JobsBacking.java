package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.JobRow;
import no.front.platform.boundary.Jobs;
import no.front.platform.boundary.ParkedItems;
import no.front.platform.boundary.ParkedRow;
import no.front.web.Words;

/** All jobs with their newest run, and what they parked. */
@Named
@RequestScoped
public class JobsBacking {

    @Inject
    Jobs jobs;

    @Inject
    ParkedItems parkedItems;

    @Inject
    Words words;

    private List<JobRow> rows;
    private Page<ParkedRow> parked;

    public List<JobRow> getRows() {
        if (rows == null) {
            rows = jobs.overview();
        }
        return rows;
    }

    /** The newest of what waits; each job's own page has all. */
    public Page<ParkedRow> getParked() {
        if (parked == null) {
            parked = parkedItems.waiting("", PageRequest.first());
        }
        return parked;
    }

    public String getLead() {
        return words.count("jobs.waiting", getParked().total());
    }
}
