package no.front.contract.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Tier;
import no.front.kernel.UnitPrice;

/**
 * Prices by the consumer price index (CON-10): new = old × index now / index at the last adjustment, both of one table,
 * rounded half up to the list's decimals and nowhere before. A falling index changes nothing unless that is agreed. The
 * reminder fee is the law's, not the index's (S).
 *
 * <p>Example: 100.0 → 103.4 makes 499.00 to 515.97 and 0.3900 to 0.4033; 100.0 → 99.2 makes 499.00 to 495.01 only if agreed.
 *
 * @param base index at the last adjustment
 * @param now index now
 * @param fallAgreed whether prices fall too
 */
public record IndexAdjustment(BigDecimal base, BigDecimal now, boolean fallAgreed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether any price changes at all, rounding aside. */
    public boolean changes() {
        int direction = now.compareTo(base);
        return direction > 0 || direction < 0 && fallAgreed;
    }

    public boolean falls() {
        return now.compareTo(base) < 0;
    }

    /** How much the index has risen, in percent with two decimals; for people, never to reckon with. */
    public BigDecimal percent() {
        return now.subtract(base).multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    /** @param decimals of the list for such prices */
    public UnitPrice of(UnitPrice old, int decimals) {
        return changes() ? UnitPrice.of(old.amount().multiply(now).divide(base, decimals, RoundingMode.HALF_UP)) : old;
    }

    public static boolean follows(PriceKind kind) {
        return kind != PriceKind.REMINDER;
    }

    /** Every price of the list, tier by tier. */
    public Map<PriceItem, List<Tier>> of(PriceList list) {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        list.prices().forEach((item, tiers) -> prices.put(item, of(item, tiers, list)));
        return prices;
    }

    private List<Tier> of(PriceItem item, List<Tier> tiers, PriceList list) {
        int decimals = list.decimalsOf(item.kind());
        return follows(item.kind())
                ? tiers.stream()
                        .map(tier -> new Tier(tier.above(), of(tier.price(), decimals)))
                        .toList()
                : tiers;
    }
}
