package no.front.contract.boundary;

import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Product;
import no.front.kernel.UnitPrice;

/**
 * A price that is another from a day on, NOK excl. VAT.
 *
 * @param product null for what is not of one
 * @param from first piece of the month that it is for; 1 where there are no tiers
 * @param to last piece of the tier; null for no end
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record PriceChange(PriceItem item, Product product, long from, Long to, UnitPrice before, UnitPrice after) {

    public boolean rises() {
        return after != null && (before == null || after.compareTo(before) > 0);
    }

    public boolean isTiered() {
        return from > 1 || to != null;
    }
}
