package no.front.backoffice.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.front.commission.boundary.CommissionForecastRow;
import no.front.commission.boundary.CommissionMonths;
import no.front.commission.boundary.PayoutCalendar;
import no.front.kernel.Money;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** What of commission falls due next, on the start page of finance. */
@Named
@RequestScoped
public class CommissionStartBacking {

    @Inject
    CommissionMonths months;

    @Inject
    PayoutCalendar calendar;

    @Inject
    CurrentActor actor;

    private List<CommissionForecastRow> forecast = List.of();

    @PostConstruct
    void load() {
        if (actor.may(Function.PAYOUT_PREPARE)) {
            forecast = months.forecast();
        }
    }

    /** Where there is any commission, to those who pay it. */
    public boolean isShown() {
        return !forecast.isEmpty();
    }

    public LocalDate getDay() {
        return calendar.nextPayoutDay();
    }

    /** Settled, and due that day. NOK excl. VAT. */
    public Money getDue() {
        LocalDate day = getDay();
        return forecast.stream()
                .filter(row -> row.day().equals(day))
                .map(CommissionForecastRow::settled)
                .collect(Money.summing());
    }

    /** Earned and not settled. NOK excl. VAT. */
    public Money getPending() {
        return forecast.stream().map(CommissionForecastRow::expected).collect(Money.summing());
    }
}
