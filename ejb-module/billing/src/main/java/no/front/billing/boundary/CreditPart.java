package no.front.billing.boundary;

import java.math.BigDecimal;
import no.front.kernel.Money;

/**
 * What is to be credited of a line.
 *
 * @param quantity pieces, above zero; null for none
 * @param amount NOK excl. VAT, above zero; null for none. Both null: all that is left
 */
public record CreditPart(long lineId, BigDecimal quantity, Money amount) {

    public static CreditPart all(long lineId) {
        return new CreditPart(lineId, null, null);
    }
}
