package no.front.ledger.control;

import java.util.List;
import no.front.kernel.Money;

/** Which tax of a voucher belongs to one of its lines. */
final class SaftTax {

    private SaftTax() {}

    /**
     * Of lines by the same code and of the same side (sale or purchase) each has its share by the rate, and the last one what
     * is left: together they bear what the voucher books as tax.
     */
    static Money of(SaftStore.Line line, List<SaftStore.Line> voucher) {
        Money tax = voucher.stream()
                .filter(other -> other.account().isTax() && isLike(line, other))
                .map(SaftStore.Line::amount)
                .collect(Money.summing());
        List<SaftStore.Line> taxed = voucher.stream()
                .filter(other -> !other.account().isTax() && isLike(line, other))
                .toList();
        if (taxed.getLast().id() != line.id()) {
            return share(line);
        }
        Money others = taxed.stream()
                .filter(other -> other.id() != line.id())
                .map(SaftTax::share)
                .collect(Money.summing());
        return tax.minus(others);
    }

    private static Money share(SaftStore.Line line) {
        return line.vat().orElseThrow().rate().on(line.amount());
    }

    private static boolean isLike(SaftStore.Line line, SaftStore.Line other) {
        return other.vat().equals(line.vat())
                && other.account().isPurchase() == line.account().isPurchase();
    }
}
