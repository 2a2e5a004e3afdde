package no.front.backoffice.commission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.front.commission.boundary.CommissionForecastRow;
import no.front.commission.boundary.CommissionMonthRow;
import no.front.commission.boundary.CommissionMonths;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.PayoutCalendar;
import no.front.kernel.Money;
import no.front.web.Show;
import no.front.web.Words;
import no.front.web.chart.Bars;

/** Commission month by month, and what will be due when. */
@Named
@RequestScoped
public class CommissionBacking {

    private static final int MONTHS = 24;
    private static final int IN_CHART = 12;

    @Inject
    CommissionMonths months;

    @Inject
    PayoutCalendar calendar;

    @Inject
    Words words;

    @Inject
    Show show;

    private List<CommissionMonthRow> rows;
    private List<CommissionForecastRow> forecast;

    @PostConstruct
    void load() {
        rows = months.months(MONTHS);
        forecast = months.forecast();
    }

    public List<CommissionMonthRow> getRows() {
        return rows;
    }

    public List<CommissionForecastRow> getForecast() {
        return forecast;
    }

    /** Not settled yet, of all months shown. */
    public Money getPending() {
        return sum(CommissionPart.PENDING);
    }

    public Money getWithheld() {
        return sum(CommissionPart.WITHHELD);
    }

    public Money getDisputed() {
        return sum(CommissionPart.DISPUTED);
    }

    /** Settled, and due on the next payout day. */
    public Money getDueNext() {
        LocalDate next = getNextDay();
        return forecast.stream()
                .filter(row -> row.day().equals(next))
                .map(CommissionForecastRow::settled)
                .collect(Money.summing());
    }

    public LocalDate getNextDay() {
        return calendar.nextPayoutDay();
    }

    private Money sum(CommissionPart part) {
        return rows.stream().map(row -> row.sums().of(part)).collect(Money.summing());
    }

    /** Where each month's commission is: not settled, settled and not paid, held, on notes. */
    public Bars getChart() {
        Bars bars = Bars.of(
                words.say("commission.chart"),
                words.say("commission.month"),
                words.say("unit.kroner"),
                words.of(CommissionPart.NOTED),
                words.say("commission.chart.open"),
                words.of(CommissionPart.PENDING),
                words.of(CommissionPart.WITHHELD));
        for (CommissionMonthRow row : rows.stream()
                .limit(IN_CHART)
                .sorted(Comparator.comparing(CommissionMonthRow::month))
                .toList()) {
            Money open = row.sums()
                    .of(CommissionPart.DISPUTED)
                    .plus(row.sums().of(CommissionPart.PAYABLE))
                    .plus(row.sums().of(CommissionPart.CARRIED));
            bars = bars.bar(
                    show.month(row.month().month()),
                    row.sums().of(CommissionPart.NOTED).amount(),
                    open.amount(),
                    row.sums().of(CommissionPart.PENDING).amount(),
                    row.sums().of(CommissionPart.WITHHELD).amount());
        }
        return bars;
    }

    /** What falls due, by payout day. */
    public Bars getForecastChart() {
        Bars bars = Bars.of(
                words.say("commission.forecast"),
                words.say("commission.payoutDay"),
                words.say("unit.kroner"),
                words.say("commission.forecast.settled"),
                words.say("commission.forecast.expected"));
        for (CommissionForecastRow row : forecast) {
            bars = bars.bar(
                    show.date(row.day()), row.settled().amount(), row.expected().amount());
        }
        return bars;
    }
}
