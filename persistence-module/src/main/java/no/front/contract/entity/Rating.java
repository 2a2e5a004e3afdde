package no.front.contract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What pieces of one item cost in a calendar month (CON-3, BIL-1), a line for each tier reached. GRADUATED: each piece at
 * the price of its tier, 2 100 = 2 000 × 0.44 + 100 × 0.42 = 922.00. VOLUME: all at the price of the last one's tier,
 * 2 100 × 0.42 = 882.00. Rounded once for each line, by {@link UnitPrice#times}.
 *
 * <p>Where the list changes within a month, tiers go on counting: rate each part by its own price, with what the parts
 * before it have used up.
 */
public record Rating(List<Line> lines) {

    /** Pieces {@code from} to {@code to} of the month at one price. */
    public record Line(long from, long to, UnitPrice price) {
        public long quantity() {
            return to - from + 1;
        }

        public Money amount() {
            return price.times(quantity());
        }
    }

    /** A whole month. */
    public static Rating of(TierPrice price, long quantity) {
        return of(price, 0, quantity, quantity);
    }

    /**
     * A part of a month.
     *
     * @param before pieces of the month before these
     * @param quantity 0 or more
     * @param month pieces of the whole month, which decide the tier of VOLUME
     */
    public static Rating of(TierPrice price, long before, long quantity, long month) {
        List<Line> lines = new ArrayList<>();
        long last = before + quantity;
        long from = before + 1;
        while (from <= last) {
            boolean volume = price.model() == TierModel.VOLUME;
            OptionalLong end = volume ? OptionalLong.empty() : price.endOfTierOf(from);
            long to = Math.min(last, end.orElse(last));
            lines.add(new Line(from, to, price.of(volume ? month : from)));
            from = to + 1;
        }
        return new Rating(List.copyOf(lines));
    }

    public Money total() {
        return lines.stream().map(Line::amount).collect(Money.summing());
    }

    public long quantity() {
        return lines.stream().mapToLong(Line::quantity).sum();
    }
}
