package no.front.backoffice.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.front.billing.boundary.InvoiceExplanations;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.BillingMonth;
import no.front.traffic.boundary.UsageRow;
import no.front.web.SignedIn;

/** From a message back to the lines of invoices that it is on. */
@Named
@RequestScoped
public class MessageLines {

    @Inject
    InvoiceExplanations explanations;

    @Inject
    SignedIn user;

    private List<InvoiceLine> lines;

    /** Several where the month's pieces reach several tiers; none as long as it is not invoiced, or never will be. */
    public List<InvoiceLine> of(UsageRow message) {
        if (lines == null) {
            boolean shown = message.billable() && user.may("INVOICE_READ");
            lines = message.kind()
                    .price()
                    .filter(price -> shown)
                    .map(price -> explanations.of(
                            message.accountId(),
                            price,
                            BillingMonth.of(message.day()),
                            message.product(),
                            message.destination(),
                            message.position()))
                    .orElse(List.of());
        }
        return lines;
    }
}
