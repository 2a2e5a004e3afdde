package no.front.traffic.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BillingMonth;

/**
 * Which single messages and look-ups are wanted: those of an account in a month, and of these those of an invoice line, or of
 * a day. What is null is not asked for.
 *
 * @param kind of what is paid for; null for all there is, paid for or not
 * @param destination country by two letters, "" for those without one
 * @param afterCut what came in after this position of intake …
 * @param upToCut … up to this one
 */
public record UsageQuestion(
        long accountId,
        BillingMonth month,
        PriceKind kind,
        String product,
        String destination,
        Long afterCut,
        Long upToCut,
        LocalDate fromDay,
        LocalDate toDay)
        implements Serializable {

    /** All of an account in a month. */
    public static UsageQuestion of(long accountId, BillingMonth month) {
        return new UsageQuestion(accountId, month, null, null, null, null, null, null, null);
    }

    /** What an invoice line is made of. */
    public static UsageQuestion ofLine(
            long accountId,
            BillingMonth month,
            PriceKind kind,
            String product,
            String destination,
            long afterCut,
            long upToCut) {
        return new UsageQuestion(accountId, month, kind, product, destination, afterCut, upToCut, null, null);
    }

    /** Of these only those of some days: a line's price may have held for a part of the month only. */
    public UsageQuestion between(LocalDate first, LocalDate last) {
        return new UsageQuestion(accountId, month, kind, product, destination, afterCut, upToCut, first, last);
    }

    /** The first day to look at. */
    public LocalDate firstDay() {
        return fromDay == null || fromDay.isBefore(month.firstDay()) ? month.firstDay() : fromDay;
    }

    public LocalDate lastDay() {
        return toDay == null || toDay.isAfter(month.lastDay()) ? month.lastDay() : toDay;
    }
}
