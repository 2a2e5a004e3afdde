package no.front.commission.control;

import java.time.LocalDate;
import no.front.kernel.BillingMonth;
import no.front.kernel.WorkingDays;

/** When commission is paid (CPA-2): in the month after Strex' settlement was received. */
public final class PayoutDay {

    private PayoutDay() {}

    /**
     * January, received on 20 February 2026: 16 March, since the 15th is a Sunday.
     *
     * @param receivedOn value date of Strex' payment, else the settlement's date
     * @param dayOfMonth 1 to 28
     */
    public static LocalDate of(LocalDate receivedOn, int dayOfMonth) {
        return in(BillingMonth.of(receivedOn).next(), dayOfMonth);
    }

    /** That day of the month, or the next working day. */
    public static LocalDate in(BillingMonth month, int dayOfMonth) {
        return WorkingDays.onOrAfter(month.month().atDay(dayOfMonth));
    }

    /** The last payout day until that day. */
    public static LocalDate onOrBefore(LocalDate day, int dayOfMonth) {
        LocalDate thisMonth = in(BillingMonth.of(day), dayOfMonth);
        return thisMonth.isAfter(day) ? in(BillingMonth.of(day).plusMonths(-1), dayOfMonth) : thisMonth;
    }

    /** The first payout day on or after that day. */
    public static LocalDate onOrAfter(LocalDate day, int dayOfMonth) {
        LocalDate thisMonth = in(BillingMonth.of(day), dayOfMonth);
        return thisMonth.isBefore(day) ? in(BillingMonth.of(day).next(), dayOfMonth) : thisMonth;
    }
}
