package no.front.backoffice.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.backoffice.platform.Dates;
import no.front.ledger.boundary.LedgerReports;
import no.front.ledger.boundary.PeriodBalance;
import no.front.web.ListQuery;
import no.front.web.Show;

/** The accounts over some days: {@code ?from=&on=}. */
@Named
@RequestScoped
public class LedgerBacking {

    @Inject
    LedgerReports reports;

    @Inject
    ListQuery query;

    @Inject
    Dates dates;

    @Inject
    Show show;

    private PeriodBalance balance;

    @PostConstruct
    void load() {
        balance = balance(reports, query, dates);
    }

    static PeriodBalance balance(LedgerReports reports, ListQuery query, Dates dates) {
        return reports.balance(
                dates.typed(query.text("from")).orElse(null),
                dates.typed(query.text("on")).orElse(null));
    }

    public PeriodBalance getBalance() {
        return balance;
    }

    /** As the page of an account reads it. */
    public String getFrom() {
        return show.date(balance.from());
    }

    public String getTo() {
        return show.date(balance.to());
    }
}
