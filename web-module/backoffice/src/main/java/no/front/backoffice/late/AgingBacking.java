package no.front.backoffice.late;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.front.billing.boundary.AgingRow;
import no.front.billing.boundary.OverdueFilter;
import no.front.billing.boundary.Receivables;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** What customers owe by age: {@code ?q=}. */
@Named
@RequestScoped
public class AgingBacking {

    @Inject
    Receivables receivables;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private Page<AgingRow> page;
    private AgingRow total;

    @PostConstruct
    void load() {
        OverdueFilter filter = new OverdueFilter(query.text("q"));
        page = receivables.page(filter, query.page("total", true));
        total = receivables.total(filter);
    }

    public Page<AgingRow> getPage() {
        return page;
    }

    public AgingRow getTotal() {
        return total;
    }

    public String getLead() {
        return total.total().isZero()
                ? words.say("aging.lead.none")
                : words.say("aging.lead", show.amount(total.total()), show.amount(total.overdue()));
    }

    public Bars getBars() {
        return AgingChart.of(total, words);
    }
}
