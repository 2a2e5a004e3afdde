package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.VatSummary;
import no.front.contract.entity.Account;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;

/**
 * What an account's invoice of a day would be, beside its last one.
 *
 * @param account with contract and customer
 * @param nextRun the scheduled run after today
 * @param channel that it would go by
 * @param waiting traffic that is not on it, and why
 * @param problems why there can't be one
 * @param before the newest invoice before it
 */
public record InvoicePreview(
        Account account,
        LocalDate day,
        LocalDate nextRun,
        Verdict verdict,
        List<InvoiceLine.Content> lines,
        VatSummary sums,
        LocalDate dueOn,
        InvoiceDelivery channel,
        boolean last,
        List<WaitingTraffic> waiting,
        List<BusinessRuleViolation> problems,
        Optional<Invoice> before,
        InvoiceComparison comparison) {

    /** What would happen. */
    public enum Verdict {
        INVOICE,
        CREDIT,
        CARRIED,
        NOTHING,
        PARKED
    }

    /** @param latest by law it is invoiced by then @param monthRuns the month is not over; else it is gathered (BIL-3) */
    public record WaitingTraffic(BillingMonth month, long messages, LocalDate latest, boolean monthRuns) {}
}
