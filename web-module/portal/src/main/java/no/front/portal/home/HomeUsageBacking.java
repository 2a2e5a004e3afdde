package no.front.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.front.billing.boundary.OwnCost;
import no.front.billing.boundary.OwnCosts;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.CustomerFunction;
import no.front.traffic.boundary.OwnUsage;
import no.front.traffic.boundary.OwnUsageMonth;
import no.front.web.Words;
import no.front.web.chart.Lines;

/** Usage of this month on the start page; amounts for who may see invoices. */
@Named
@RequestScoped
public class HomeUsageBacking {

    @Inject
    OwnUsage usage;

    @Inject
    OwnCosts costs;

    @Inject
    CurrentActor actor;

    @Inject
    Words words;

    private OwnUsageMonth month;
    private OwnCost cost;

    @PostConstruct
    void load() {
        boolean amounts = actor.may(CustomerFunction.INVOICES_READ);
        if (amounts || actor.may(CustomerFunction.TRAFFIC_READ)) {
            month = usage.month();
        }
        if (amounts) {
            cost = costs.now();
        }
    }

    public boolean isShown() {
        return month != null;
    }

    public OwnUsageMonth getMonth() {
        return month;
    }

    /** Null for who may not see amounts. */
    public OwnCost getCost() {
        return cost;
    }

    /** The invoices of the next run; null where there are none, and for who may not see them. */
    public OwnCost.Next getNext() {
        return cost == null ? null : cost.next().orElse(null);
    }

    /** What the picture shows, in words, and the picture. */
    public Lines getChart() {
        LocalDate today = month.today();
        List<String> days = IntStream.rangeClosed(1, month.month().lastDay().getDayOfMonth())
                .mapToObj(day -> day + ".")
                .toList();
        String label = words.count("homeUsage.chart", month.messages(), month.month(), today)
                + month.expected()
                        .map(all -> " " + words.count("homeUsage.chart.expected", all))
                        .orElse("")
                + (month.before().isEmpty()
                        ? ""
                        : " "
                                + words.count(
                                        "homeUsage.chart.before",
                                        month.before().getLast(),
                                        month.month().previous()));
        return new Lines(
                label,
                words.say("homeUsage.day"),
                words.say("homeUsage.unit"),
                days,
                exact(month.soFar()),
                exact(month.ahead()),
                exact(month.before()),
                List.of(
                        words.say("homeUsage.soFar"),
                        words.say("homeUsage.ahead"),
                        words.say("homeUsage.before", month.month().previous())));
    }

    private static List<BigDecimal> exact(List<Long> values) {
        return values.stream().map(BigDecimal::valueOf).toList();
    }
}
