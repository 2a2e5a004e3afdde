package no.front.billing.control;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.contract.entity.Account;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BankAccount;
import no.front.kernel.Language;

/**
 * An invoice that has no number yet.
 *
 * @param runId null for one made by hand
 * @param last all that is left of the account is on it
 * @param usageCut position of intake up to which usage was seen; 0 where none was asked for
 */
public record InvoiceDraft(
        Account account,
        Long runId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Language language,
        InvoiceDelivery channel,
        String reference,
        boolean last,
        InvoiceParty seller,
        BankAccount sellerAccount,
        InvoiceParty buyer,
        long usageCut,
        List<InvoiceLine.Content> lines) {

    public InvoiceDraft {
        lines = List.copyOf(lines);
    }
}
