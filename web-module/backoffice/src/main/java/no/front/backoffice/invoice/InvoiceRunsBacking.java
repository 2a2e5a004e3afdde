package no.front.backoffice.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import no.front.billing.boundary.InvoiceRuns;
import no.front.billing.boundary.RunMonth;
import no.front.billing.boundary.RunRow;
import no.front.kernel.Page;
import no.front.web.ListQuery;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** The list of invoice runs, and the way to a new one: first a trial. */
@Named
@RequestScoped
public class InvoiceRunsBacking {

    @Inject
    InvoiceRuns runs;

    @Inject
    ListQuery query;

    @Inject
    Words words;

    @Inject
    Show show;

    private Page<RunRow> page;
    private String next;
    private String contract;
    private Bars chart;

    @PostConstruct
    void load() {
        page = runs.page(query.page("", true));
        next = show.date(runs.next());
        chart = drawn();
    }

    /** Tries what a run would do. */
    public String preview() {
        long run = runs.prepare(contract == null ? "" : contract, true);
        return "invoice-run?faces-redirect=true&id=" + run;
    }

    public Page<RunRow> getPage() {
        return page;
    }

    public String getLead() {
        return words.say("runs.next", next);
    }

    public String getEmptyText() {
        return words.say("runs.empty", next);
    }

    public boolean isCharted() {
        return !chart.isEmpty();
    }

    public Bars getChart() {
        return chart;
    }

    private Bars drawn() {
        Bars drawn = Bars.of(
                words.say("runs.chart"),
                words.say("runs.chart.month"),
                words.say("runs.chart.unit"),
                words.say("runs.chart.invoiced"));
        for (RunMonth month : runs.months()) {
            drawn = drawn.bar(
                    month.month().month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.language()),
                    month.net().amount());
        }
        return drawn;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
