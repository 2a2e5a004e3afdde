package no.front.backoffice.premium;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.boundary.PremiumImportRow;
import no.front.commission.boundary.PremiumImports;
import no.front.kernel.Page;
import no.front.web.ListQuery;

/** A file or request of premium transactions and its refused lines: {@code ?key=f4711}. */
@Named
@RequestScoped
public class PremiumImportBacking {

    @Inject
    PremiumImports imports;

    @Inject
    ListQuery query;

    private PremiumImportRow row;
    private Page<PremiumAnswer.Refusal> refusals;

    @PostConstruct
    void load() {
        row = imports.get(query.text("key"));
        refusals = imports.refusals(query.text("key"), query.page("", false));
    }

    public PremiumImportRow getRow() {
        return row;
    }

    public Page<PremiumAnswer.Refusal> getRefusals() {
        return refusals;
    }
}
