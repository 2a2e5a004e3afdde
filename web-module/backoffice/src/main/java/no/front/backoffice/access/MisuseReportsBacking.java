package no.front.backoffice.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.access.boundary.MisuseReports;
import no.front.access.boundary.MisuseRow;
import no.front.access.entity.MisuseState;

/** What customers' users have reported of lost passwords and suspected misuse, those that wait first (ACC-11). */
@Named
@RequestScoped
public class MisuseReportsBacking {

    @Inject
    MisuseReports reports;

    private List<MisuseRow> all;

    @PostConstruct
    void load() {
        all = reports.openFirst();
    }

    public List<MisuseRow> getAll() {
        return all;
    }

    public long getOpen() {
        return all.stream().filter(one -> one.state() != MisuseState.CLOSED).count();
    }
}
