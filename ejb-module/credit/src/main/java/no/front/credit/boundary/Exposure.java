package no.front.credit.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.front.kernel.Money;

/**
 * CRE-7: what a customer may cost Front if nothing more is paid, NOK incl. VAT: unbilled traffic + open invoices − deposit,
 * held against the credit limit. A share of the limit is crossed when the exposure reaches it; where there is no credit at
 * all any exposure crosses every share.
 *
 * <p>Example: unbilled 1 200.00, open 3 000.00, deposit 1 170.00 are 3 030.00, which of a limit of 5 000.00 is 60 %.
 *
 * @param limit null where nothing was decided yet
 */
public record Exposure(Money limit, ExposureShare share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Money total() {
        return share.overdue().plus(share.open()).plus(share.unbilled()).minus(share.deposit());
    }

    public Optional<Money> creditLimit() {
        return Optional.ofNullable(limit);
    }

    /** Whole percent of the limit, rounded down, 0 where the deposit covers all; empty without a limit above zero. */
    public Optional<Integer> percent() {
        if (limit == null || !limit.isPositive()) {
            return Optional.empty();
        }
        BigDecimal exposed = total().max(Money.ZERO).amount();
        return Optional.of(exposed.multiply(HUNDRED)
                .divide(limit.amount(), 0, RoundingMode.DOWN)
                .intValue());
    }

    /** Whether that share of the limit is reached. Nothing is where nobody has decided on a limit. */
    public boolean crosses(int percent) {
        return limit != null
                && total().isPositive()
                && total().amount().multiply(HUNDRED).compareTo(limit.amount().multiply(BigDecimal.valueOf(percent)))
                        >= 0;
    }
}
