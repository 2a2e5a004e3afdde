package no.front.contract.entity;

import java.time.LocalDate;
import java.util.Collection;
import no.front.kernel.DateRange;

/**
 * The days for which a product's monthly fee does not run, since its delivery was stopped (CON-15, CON-13). The fee runs on
 * if the customer's breach caused it, otherwise not (S); a day with several stops is free when one of them was not the
 * customer's breach. The day of the stop counts, the day of resuming does not: stopped on 10 April for force majeure and
 * resumed on 20 April, 10 of April's 30 days are free; stopped for non-payment, none is.
 */
public final class SuspensionFee {

    private SuspensionFee() {}

    /** One stop of the product's delivery. @param to first day it no longer holds, null while it does */
    public record Stop(LocalDate from, LocalDate to, boolean feeRunsOn) {

        public static Stop of(Suspension suspension) {
            return new Stop(suspension.from(), suspension.resumedOn().orElse(null), suspension.feeRunsOn());
        }

        private boolean frees(LocalDate day) {
            return !feeRunsOn && !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** @param period with an end, e.g. a month */
    public static int freeDays(DateRange period, Collection<Stop> stops) {
        return (int) period.firstDay()
                .datesUntil(period.end().orElseThrow())
                .filter(day -> stops.stream().anyMatch(stop -> stop.frees(day)))
                .count();
    }
}
