package no.front.billing.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.control.ProposedInvoice.Left;
import no.front.kernel.BillingMonth;
import no.front.traffic.entity.OpenUsage;

/**
 * Which months' traffic goes out and which may wait (BIL-3). Traffic is invoiced when its month is over. Where the contract
 * gathers, it waits while its unbilled messages – not parts, all open months together – are not above the limit, but only if
 * the next scheduled run is still before the latest day that the law leaves: so many months after the end of the two-month
 * VAT period. At the end of the account all goes out, the running month too.
 *
 * <p>Example, runs on the 1st: April belongs to March–April and is invoiced by 31 May; on 1 May the next run, 1 June, is
 * after that, so it goes out. May may wait on 1 June, and goes out on 1 July with June's.
 */
public record Gathering(List<OpenUsage> due, List<Left> waiting) {

    /** Of the Act on VAT: two months, the first of them January and February. */
    private static final int PERIOD_MONTHS = 2;

    public static Gathering of(InvoiceFacts facts) {
        BillingMonth running = BillingMonth.of(facts.today());
        List<OpenUsage> due = new ArrayList<>();
        List<Left> waiting = new ArrayList<>();
        List<OpenUsage> over = new ArrayList<>();
        for (OpenUsage usage : facts.usage()) {
            if (usage.month().isBefore(running) || facts.isLast()) {
                over.add(usage);
            } else {
                waiting.add(left(usage, facts, Left.Why.MONTH_RUNS));
            }
        }
        long messages = over.stream().mapToLong(OpenUsage::unbilledMessages).sum();
        boolean little = facts.terms().gathersTraffic()
                && !facts.isLast()
                && messages <= facts.rules().gatherMessages();
        for (OpenUsage usage : over) {
            LocalDate latest = latestDay(usage.month(), facts.rules().latestMonths());
            if (little && facts.nextRun().isBefore(latest)) {
                waiting.add(left(usage, facts, Left.Why.GATHERED));
            } else {
                due.add(usage);
            }
        }
        return new Gathering(List.copyOf(due), List.copyOf(waiting));
    }

    private static Left left(OpenUsage usage, InvoiceFacts facts, Left.Why why) {
        return new Left(
                usage.month(),
                usage.unbilledMessages(),
                latestDay(usage.month(), facts.rules().latestMonths()),
                why);
    }

    /** By law a month's traffic is invoiced by then: March and April by 31 May. */
    public static LocalDate latestDay(BillingMonth month, int monthsAfterPeriod) {
        int intoPeriod = (month.month().getMonthValue() - 1) % PERIOD_MONTHS;
        BillingMonth end = month.plusMonths(PERIOD_MONTHS - 1L - intoPeriod);
        return end.plusMonths(monthsAfterPeriod).lastDay();
    }
}
