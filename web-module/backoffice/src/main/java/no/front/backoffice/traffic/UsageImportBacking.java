package no.front.backoffice.traffic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.kernel.Page;
import no.front.traffic.boundary.UsageImportRow;
import no.front.traffic.boundary.UsageImports;
import no.front.traffic.boundary.UsageRefusalRow;
import no.front.web.ListQuery;

/** A file or request of usage and its refused lines: {@code ?key=f4711}. */
@Named
@RequestScoped
public class UsageImportBacking {

    @Inject
    UsageImports imports;

    @Inject
    ListQuery query;

    private UsageImportRow row;
    private Page<UsageRefusalRow> refusals;

    @PostConstruct
    void load() {
        row = imports.get(query.text("key"));
        refusals = imports.refusals(query.text("key"), query.page("", false));
    }

    public UsageImportRow getRow() {
        return row;
    }

    public Page<UsageRefusalRow> getRefusals() {
        return refusals;
    }
}
