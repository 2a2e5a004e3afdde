package no.front.backoffice.traffic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.kernel.BillingMonth;
import no.front.traffic.boundary.TrafficDay;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** A month of traffic by day as a picture; days without any are days too. */
public final class TrafficChart {

    private TrafficChart() {}

    public static Bars of(BillingMonth month, List<TrafficDay> days, Words words) {
        Map<LocalDate, TrafficDay> byDay =
                days.stream().collect(Collectors.toMap(TrafficDay::day, Function.identity()));
        Bars bars = Bars.of(
                words.say("traffic.byDay"),
                words.say("traffic.day"),
                words.say("traffic.pieces"),
                words.say("traffic.national"),
                words.say("traffic.abroad"),
                words.say("traffic.lookups"));
        for (LocalDate day = month.firstDay(); !day.isAfter(month.lastDay()); day = day.plusDays(1)) {
            TrafficDay found = byDay.getOrDefault(day, new TrafficDay(day, 0, 0, 0, 0));
            bars = bars.bar(
                    day.getDayOfMonth() + ".",
                    BigDecimal.valueOf(found.national()),
                    BigDecimal.valueOf(found.abroad()),
                    BigDecimal.valueOf(found.lookups()));
        }
        return bars;
    }
}
