package no.front.commission.boundary;

import java.util.EnumMap;
import java.util.Map;
import no.front.kernel.Money;

/**
 * The commission of a month, or of one customer in it, in its parts. What is settled is withheld, forfeited, disputed,
 * payable, carried or noted. A month's notes are those whose newest month it is.
 *
 * @param billed messages that recipients paid for, those taken back included
 */
public record CommissionSums(long billed, Map<CommissionPart, Money> amounts) {

    public static final CommissionSums NONE = new CommissionSums(0, Map.of());

    public CommissionSums {
        amounts = Map.copyOf(amounts);
    }

    /** 0.00 for none. */
    public Money of(CommissionPart part) {
        return amounts.getOrDefault(part, Money.ZERO);
    }

    public boolean has(CommissionPart part) {
        return !of(part).isZero();
    }

    public CommissionSums plus(CommissionSums other) {
        Map<CommissionPart, Money> sums = new EnumMap<>(CommissionPart.class);
        sums.putAll(amounts);
        other.amounts.forEach((part, amount) -> sums.merge(part, amount, Money::plus));
        return new CommissionSums(billed + other.billed, sums);
    }

    /** How much more Strex settled than our own traffic shows; 0.00 where it settled less. */
    public Money more() {
        return of(CommissionPart.DIFFERENCE).max(Money.ZERO);
    }

    /** How much less Strex settled than our own traffic shows; 0.00 where it settled more. */
    public Money less() {
        return of(CommissionPart.DIFFERENCE).negate().max(Money.ZERO);
    }
}
