package no.front.billing.boundary;

import java.math.BigDecimal;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.Money;

/**
 * What is left of a line after the credit notes that took from it.
 *
 * @param quantity pieces, with the line's sign
 * @param net NOK excl. VAT, with the line's sign
 */
public record CreditLeft(InvoiceLine line, BigDecimal quantity, Money net) {

    public boolean isNothing() {
        return net.isZero() && quantity.signum() == 0;
    }
}
