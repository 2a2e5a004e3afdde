package no.front.backoffice.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.front.credit.boundary.Exposure;
import no.front.credit.boundary.ExposureShare;
import no.front.kernel.Money;

/**
 * The exposure as a bar: overdue, open and unbilled one after the other, what the deposit covers hatched at their end, with
 * ticks at the share that warns, today and the limit. All in percent of a scale that ends a tenth beyond the larger of both.
 */
public final class ExposureBar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROOM = new BigDecimal("1.1");

    /** A part of the bar. @param colour of the chart; "" for the hatched one */
    public record Part(String colour, BigDecimal width) {
        public String getColour() {
            return colour;
        }

        public BigDecimal getWidth() {
            return width;
        }

        public boolean isHatched() {
            return colour.isEmpty();
        }
    }

    private final Exposure exposure;
    private final BigDecimal scale;

    ExposureBar(Exposure exposure) {
        this.exposure = exposure;
        BigDecimal longest =
                exposure.creditLimit().orElse(Money.ZERO).max(gross()).amount();
        scale = longest.signum() == 0 ? BigDecimal.ONE : longest.multiply(ROOM);
    }

    private Money gross() {
        ExposureShare share = exposure.share();
        return share.overdue().plus(share.open()).plus(share.unbilled());
    }

    public List<Part> getParts() {
        ExposureShare share = exposure.share();
        Money covered = share.deposit().min(gross());
        Money bare = gross().minus(covered);
        List<Part> parts = new ArrayList<>();
        Money overdue = share.overdue().min(bare);
        Money open = share.open().min(bare.minus(overdue));
        Money unbilled = share.unbilled().min(bare.minus(overdue).minus(open));
        add(parts, "4", overdue);
        add(parts, "1", open);
        add(parts, "3", unbilled);
        add(parts, "", covered);
        return parts;
    }

    private void add(List<Part> parts, String colour, Money amount) {
        if (amount.isPositive()) {
            parts.add(new Part(colour, percent(amount)));
        }
    }

    public BigDecimal getToday() {
        return percent(exposure.total().max(Money.ZERO));
    }

    public BigDecimal getLimit() {
        return percent(exposure.creditLimit().orElse(Money.ZERO));
    }

    /** @param warnPercent share of the limit from which staff are warned */
    public BigDecimal warn(int warnPercent) {
        return getLimit().multiply(BigDecimal.valueOf(warnPercent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal percent(Money amount) {
        return amount.amount().multiply(HUNDRED).divide(scale, 2, RoundingMode.HALF_UP);
    }
}
