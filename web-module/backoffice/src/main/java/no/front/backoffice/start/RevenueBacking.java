package no.front.backoffice.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.boundary.LedgerReports;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** What was sold month by month, on the start page of those who keep the books. */
@Named
@RequestScoped
public class RevenueBacking {

    private static final int MONTHS = 12;

    @Inject
    LedgerReports reports;

    @Inject
    CurrentActor actor;

    @Inject
    Words words;

    private Bars chart;

    @PostConstruct
    void load() {
        chart = Bars.of(
                words.say("start.revenue.label"),
                words.say("start.revenue.month"),
                words.say("start.revenue.unit"),
                words.say("start.revenue"));
        if (!actor.may(Function.LEDGER_READ)) {
            return;
        }
        Locale language = words.language();
        for (Map.Entry<BillingMonth, Money> month : reports.revenue(MONTHS).entrySet()) {
            chart = chart.bar(
                    month.getKey().month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language),
                    month.getValue().amount());
        }
    }

    public boolean isShown() {
        return !chart.isEmpty();
    }

    public Bars getChart() {
        return chart;
    }
}
