package no.front.backoffice.late;

import no.front.billing.boundary.AgingBucket;
import no.front.billing.boundary.AgingRow;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** What is owed by age, as a picture. */
public final class AgingChart {

    private AgingChart() {}

    public static Bars of(AgingRow total, Words words) {
        Bars bars = Bars.of(
                words.say("aging.chart"),
                words.say("aging.age"),
                words.say("runs.chart.unit"),
                words.say("aging.owed"));
        for (AgingBucket bucket : AgingBucket.values()) {
            bars = bars.bar(words.of(bucket), total.amount(bucket).amount());
        }
        return bars;
    }
}
