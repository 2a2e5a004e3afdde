package no.front.credit.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.kernel.Money;

/**
 * CRE-5: at the end a deposit is set off against what the customer still owes, what was due first foremost; the rest is paid
 * back. Where more is owed than held, the last claim is settled in part and nothing is left to pay back.
 *
 * <p>Example: 1 000.00 are held, 600.00 are owed since March and 500.00 since April: March is settled wholly, April by
 * 400.00; 100.00 of it stay owed.
 *
 * @param setOffs in the order they are settled
 * @param rest goes back to the customer
 */
public record FinalSettlement(List<SetOff> setOffs, Money rest) {

    /** @param dueOn null for none, which comes last */
    public record Claim(long itemId, String label, Money remaining, LocalDate dueOn) {}

    /** @param amount what is settled of the claim */
    public record SetOff(Claim claim, Money amount) {}

    public static FinalSettlement of(Money held, List<Claim> claims) {
        List<Claim> byDueDate = claims.stream()
                .filter(claim -> claim.remaining().isPositive())
                .sorted(Comparator.comparing(Claim::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::itemId))
                .toList();
        List<SetOff> setOffs = new ArrayList<>();
        Money left = held;
        for (Claim claim : byDueDate) {
            Money amount = claim.remaining().min(left);
            if (amount.isPositive()) {
                setOffs.add(new SetOff(claim, amount));
                left = left.minus(amount);
            }
        }
        return new FinalSettlement(List.copyOf(setOffs), left);
    }

    public Money setOff() {
        return setOffs.stream().map(SetOff::amount).collect(Money.summing());
    }
}
