package no.front.contract.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceIndexValue;
import no.front.contract.entity.PriceList;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What an adjustment by the index would do (CON-10); nothing of it is stored.
 *
 * @param list whose prices are adjusted
 * @param from the day the new prices would hold from
 * @param earliest the first day that the notice allows (CON-11)
 * @param percent how much the index has risen, two decimals
 * @param changes false where the index stands still or falls without agreement
 * @param fell whether the index is lower than it was
 * @param agreed prices of customers, fixed ones too
 * @param feesBefore what the monthly fees of all running products come to by the list, a month
 */
public record IndexPreview(
        PriceIndexValue base,
        PriceIndexValue index,
        PriceList list,
        LocalDate from,
        LocalDate earliest,
        BigDecimal percent,
        boolean changes,
        boolean fell,
        List<PriceChange> prices,
        List<Agreed> agreed,
        Money feesBefore,
        Money feesAfter) {

    /** A price agreed with a customer; where it is fixed, after is before. */
    public record Agreed(CustomerPrice agreement, UnitPrice before, UnitPrice after) {

        public boolean isFixed() {
            return agreement.isFixed();
        }
    }

    /** How much more, or less, all monthly fees come to. */
    public Money effect() {
        return feesAfter.minus(feesBefore);
    }
}
