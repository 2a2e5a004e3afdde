package no.front.backoffice.credit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.credit.boundary.DepositFilter;
import no.front.credit.boundary.DepositRow;
import no.front.credit.boundary.Deposits;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Words;

/** The list of deposits: {@code ?q=&state=}. */
@Named
@RequestScoped
public class DepositsBacking {

    @Inject
    Deposits deposits;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    private Page<DepositRow> page;

    @PostConstruct
    void load() {
        page = deposits.page(filter(query), query.page("due", true));
    }

    static DepositFilter filter(ListQuery query) {
        return new DepositFilter(query.text("q"), query.choice("state", DepositFilter.State.class));
    }

    public Page<DepositRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.count("deposits.found", page.total());
    }

    public DepositFilter.State[] getStates() {
        return DepositFilter.State.values();
    }
}
