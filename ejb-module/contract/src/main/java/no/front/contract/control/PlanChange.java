package no.front.contract.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import no.front.contract.entity.FirstMonth;
import no.front.kernel.Money;

/**
 * What the rest of the current month costs when products change (CON-7). A new product: its monthly fee, whole or by the
 * days that are left, the day itself among them, as the product says. An upgrade: the same of the difference; 99 − 39 =
 * 60.00, or from 16 April 60 × 15/30 = 30.00. A downgrade: nothing, and nothing back. Rounded once, half up.
 *
 * <p>Fees are those of all pieces together, NOK excl. VAT.
 */
public final class PlanChange {

    private PlanChange() {}

    /** Of a product that was not there before, for the month of its first day. */
    public static Money firstMonth(Money fee, FirstMonth rule, LocalDate from) {
        if (rule == FirstMonth.WHOLE) {
            return fee;
        }
        int days = YearMonth.from(from).lengthOfMonth();
        int left = days - from.getDayOfMonth() + 1;
        return Money.of(fee.amount()
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP));
    }

    /**
     * Of moving from one plan to another, both at once effective on that day.
     *
     * @param rule of the new plan
     * @return 0.00 for a downgrade
     */
    public static Money charge(Money oldFee, Money newFee, FirstMonth rule, LocalDate on) {
        return isUpgrade(oldFee, newFee) ? firstMonth(newFee.minus(oldFee), rule, on) : Money.ZERO;
    }

    public static boolean isUpgrade(Money oldFee, Money newFee) {
        return newFee.isMoreThan(oldFee);
    }
}
