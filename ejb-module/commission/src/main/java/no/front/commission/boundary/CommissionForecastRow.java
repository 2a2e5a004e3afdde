package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * What will be due on a payout day, if nothing is carried, held or set off. NOK excluding VAT.
 *
 * @param settled received from Strex
 * @param expected earned and pending, if Strex settles it in the month after
 */
public record CommissionForecastRow(LocalDate day, Money settled, Money expected) {

    public Money sum() {
        return settled.plus(expected);
    }
}
