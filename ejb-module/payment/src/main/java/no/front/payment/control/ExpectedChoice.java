package no.front.payment.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.front.kernel.Money;
import no.front.payment.boundary.ExpectedMoney.Expected;

/**
 * What of the expected money a payment is that names some of it. All that it names, if the sum is right, with what we owe taken
 * off where only so it is right; of several the one whose amount it is; the only one whatever the amount, so that the
 * difference stands where somebody decides about it. Anything else is left to a person. Without clock and database.
 *
 * <p>Example: 2 060.10 name a settlement of 2 100.00, and a correction of −39.90 is open: both are paid.
 */
final class ExpectedChoice {

    /** A part of the payment. */
    record Part(Expected expected, Money amount) {}

    private ExpectedChoice() {}

    /** @param open all that is expected @return what we owe first, so that never more than the payment is given away */
    static List<Part> of(Money amount, List<Expected> named, List<Expected> open) {
        if (named.isEmpty()) {
            return List.of();
        }
        if (sum(named).equals(amount)) {
            return whole(named);
        }
        List<Expected> withOwed = new ArrayList<>(named);
        open.stream()
                .filter(one -> one.remaining().isNegative() && !named.contains(one))
                .forEach(withOwed::add);
        if (sum(withOwed).equals(amount)) {
            return whole(withOwed);
        }
        List<Expected> exact =
                named.stream().filter(one -> one.remaining().equals(amount)).toList();
        if (exact.size() == 1) {
            return whole(exact);
        }
        return named.size() == 1 && named.getFirst().remaining().isPositive()
                ? List.of(new Part(named.getFirst(), amount))
                : List.of();
    }

    private static Money sum(List<Expected> all) {
        return all.stream().map(Expected::remaining).collect(Money.summing());
    }

    private static List<Part> whole(List<Expected> all) {
        return all.stream()
                .sorted(Comparator.comparing(Expected::remaining))
                .map(one -> new Part(one, one.remaining()))
                .toList();
    }
}
