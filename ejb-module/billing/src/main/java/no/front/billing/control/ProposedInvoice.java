package no.front.billing.control;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.VatSummary;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * What {@link InvoiceGenerator} would invoice an account, and what it leaves: the very content of the invoice, if it is
 * issued.
 *
 * @param last all that is left of the account is on it
 * @param usage months whose usage is on it, and up to where
 * @param charges ids of those on it
 * @param waiting what is left, and why
 * @param problems why no invoice can be made; none else
 */
public record ProposedInvoice(
        long accountId,
        Outcome outcome,
        List<InvoiceLine.Content> lines,
        VatSummary sums,
        LocalDate issuedOn,
        LocalDate dueOn,
        boolean last,
        List<UsageOn> usage,
        List<Long> charges,
        List<Left> waiting,
        List<Problem> problems) {

    /** What is to be done with it. */
    public enum Outcome {
        /** Issue it: its total is above zero, or it is the last one and 0.00. */
        INVOICE,
        /** The last one, and the customer is to get money back: a credit note to an earlier invoice of the account. */
        CREDIT,
        /** What is given back is not less than what is owed: all of it waits for the next invoice. */
        CARRIED,
        /** There is nothing to invoice now. */
        NOTHING,
        /** It can't be worked out; nobody else waits for it. */
        PARKED
    }

    /** Usage of a month that is on the invoice. */
    public record UsageOn(BillingMonth month, long upToCut) {}

    /** Traffic of a month that is not on the invoice. @param latest by law it is invoiced by then */
    public record Left(BillingMonth month, long messages, LocalDate latest, Why why) {

        public enum Why {
            /** The month is not over. */
            MONTH_RUNS,
            /** Little traffic may be gathered (BIL-3). */
            GATHERED
        }
    }

    /** @param arguments of the sentence that belongs to the code */
    public record Problem(BillingError code, List<String> arguments) {

        public static Problem of(BillingError code, Object... arguments) {
            return new Problem(
                    code, List.of(arguments).stream().map(String::valueOf).toList());
        }
    }

    public ProposedInvoice {
        lines = List.copyOf(lines);
        usage = List.copyOf(usage);
        charges = List.copyOf(charges);
        waiting = List.copyOf(waiting);
        problems = List.copyOf(problems);
    }

    public boolean isIssued() {
        return outcome == Outcome.INVOICE || outcome == Outcome.CREDIT;
    }

    /** The newest position of intake on it; 0 where there is no usage on it. */
    public long usageCut() {
        return usage.stream().mapToLong(UsageOn::upToCut).max().orElse(0);
    }

    /** NOK excl. VAT. */
    public Money net() {
        return sums.net();
    }

    public Money vat() {
        return sums.vat();
    }

    /** NOK incl. VAT. */
    public Money total() {
        return sums.total();
    }
}
