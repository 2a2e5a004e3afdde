package no.front.backoffice.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.AdvanceRow;
import no.front.commission.boundary.Advances;
import no.front.commission.entity.AdvanceStatus;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** Advances, by {@code ?status=}. */
@Named
@RequestScoped
public class AdvancesBacking {

    @Inject
    Advances advances;

    @Inject
    ListQuery query;

    private Page<AdvanceRow> page;

    public Page<AdvanceRow> getPage() {
        if (page == null) {
            page = advances.page(query.choice("status", AdvanceStatus.class), 0, query.page("id", true));
        }
        return page;
    }

    public AdvanceStatus[] getStatuses() {
        return AdvanceStatus.values();
    }
}
