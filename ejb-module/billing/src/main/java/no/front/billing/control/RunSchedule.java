package no.front.billing.control;

import java.time.LocalDate;
import java.util.Optional;
import no.front.kernel.BillingMonth;

/**
 * When the month's run is due (BIL-2): on its day of the month, and when that was missed, on the next day that comes. The
 * first one ever waits for its day: a house that begins on the 22nd invoices on the 1st. Example, day 1: nobody worked from
 * 30 March to 2 April; the run of April is prepared on 3 April.
 *
 * @param day of the month, 1 to 28
 */
public record RunSchedule(int day) {

    /** @param last the newest month that has its run; null for none */
    public Optional<BillingMonth> due(LocalDate today, BillingMonth last) {
        BillingMonth month = BillingMonth.of(today);
        boolean late = last != null && today.getDayOfMonth() > day;
        boolean open = last == null || last.isBefore(month);
        return open && (today.getDayOfMonth() == day || late) ? Optional.of(month) : Optional.empty();
    }

    /** The first run after that day. */
    public LocalDate next(LocalDate after) {
        LocalDate thisMonth = after.withDayOfMonth(day);
        return thisMonth.isAfter(after) ? thisMonth : thisMonth.plusMonths(1);
    }
}
