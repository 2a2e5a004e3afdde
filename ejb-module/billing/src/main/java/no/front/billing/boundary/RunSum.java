package no.front.billing.boundary;

import java.math.BigDecimal;
import no.front.billing.entity.LineKind;
import no.front.kernel.Money;

/**
 * What a run invoiced of one product, and what the one before it did.
 *
 * @param product code; "" for none
 * @param before NOK excl. VAT in the run before; 0.00 where there is none
 */
public record RunSum(LineKind kind, String product, long lines, BigDecimal quantity, Money net, Money before) {

    public Money change() {
        return net.minus(before);
    }
}
