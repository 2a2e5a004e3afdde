package no.front.backoffice.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.front.backoffice.late.AgingChart;
import no.front.backoffice.traffic.TrafficChart;
import no.front.billing.boundary.AgingRow;
import no.front.billing.boundary.InvoiceRuns;
import no.front.billing.boundary.OverdueFilter;
import no.front.billing.boundary.Receivables;
import no.front.billing.boundary.RunRow;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.traffic.boundary.Traffic;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** The month's money on the start page of finance: the last run, traffic, what is overdue. */
@Named
@RequestScoped
public class MoneyBacking {

    @Inject
    InvoiceRuns runs;

    @Inject
    Receivables receivables;

    @Inject
    Traffic traffic;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Words words;

    private Optional<RunRow> run = Optional.empty();
    private Optional<AgingRow> owed = Optional.empty();

    @PostConstruct
    void load() {
        if (actor.may(Function.INVOICE_RUN)) {
            run = runs.latest();
            owed = Optional.of(receivables.total(new OverdueFilter("")))
                    .filter(total -> !total.total().isZero());
        }
    }

    /** The newest that made invoices; null for none. */
    public RunRow getRun() {
        return run.orElse(null);
    }

    /** Null for nothing. */
    public AgingRow getOwed() {
        return owed.orElse(null);
    }

    public Money getOverdue() {
        return owed.map(AgingRow::overdue).orElse(Money.ZERO);
    }

    public Bars getAging() {
        return AgingChart.of(getOwed(), words);
    }

    public Bars getTraffic() {
        BillingMonth month = BillingMonth.of(clock.today());
        return TrafficChart.of(month, traffic.days(month), words);
    }
}
