package no.front.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/** The price of one of several pieces that cost an amount together, where it comes out even: 78.00 for 2 are 39.00 each. */
final class PerPiece {

    private PerPiece() {}

    /** @param amount not negative. @return empty where quantity × price would be another amount */
    static Optional<UnitPrice> of(Money amount, long quantity) {
        if (quantity <= 0) {
            return Optional.empty();
        }
        UnitPrice price = UnitPrice.of(
                amount.amount().divide(BigDecimal.valueOf(quantity), UnitPrice.MOST_DECIMALS, RoundingMode.HALF_UP));
        boolean even = price.amount().multiply(BigDecimal.valueOf(quantity)).compareTo(amount.amount()) == 0;
        return even ? Optional.of(price) : Optional.empty();
    }
}
