package no.front.billing.boundary;

import java.util.List;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.VatSummary;
import no.front.kernel.Money;

/**
 * What a credit note would do.
 *
 * @param owedBefore what the customer owes by the invoice now
 * @param owedAfter … and then
 * @param back what becomes the customer's credit, since it was paid already
 */
public record CreditEffect(
        List<InvoiceLine.Content> lines, VatSummary vat, Money owedBefore, Money owedAfter, Money back) {

    public CreditEffect {
        lines = List.copyOf(lines);
    }
}
