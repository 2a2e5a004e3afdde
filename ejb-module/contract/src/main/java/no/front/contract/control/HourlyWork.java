package no.front.contract.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ChargeUnit;
import no.front.contract.entity.ContractCharge.Rate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.UnitPrice;

/**
 * What work by the hour costs (BIL-12): begun steps count whole, by default quarters of an hour (S), at the hourly price of
 * the day. The amount is rounded once, half up.
 *
 * <p>Example: 67 minutes at 1 250.00 are five quarters, 1.25 hours, 1 562.50.
 */
public final class HourlyWork {

    /** A month of working days; more in one charge is a slip of the keyboard. */
    public static final int MOST_MINUTES = 160 * 60;

    private static final int MINUTES_OF_HOUR = 60;

    private HourlyWork() {}

    /**
     * @param step minutes that count whole once begun; so many of them make an hour, 15, 30 or 60
     * @throws BusinessRuleViolation MINUTES_OUT_OF_RANGE
     */
    public static Rate of(int minutes, int step, UnitPrice hour) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new BusinessRuleViolation(AdjustmentError.MINUTES_OUT_OF_RANGE, MOST_MINUTES);
        }
        int billed = (minutes + step - 1) / step * step;
        BigDecimal hours =
                BigDecimal.valueOf(billed).divide(BigDecimal.valueOf(MINUTES_OF_HOUR), 2, RoundingMode.UNNECESSARY);
        return new Rate(hours, ChargeUnit.HOUR, hour);
    }
}
