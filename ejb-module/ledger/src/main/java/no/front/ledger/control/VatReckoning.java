package no.front.ledger.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.boundary.VatReport;
import no.front.ledger.entity.VatTerm;

/**
 * The report of value added tax of a term by tax code: what was sold and bought, and the tax on it, as booked (BIL-6, BIL-10). Since tax is
 * rounded once for each document, it may differ from the rate on the sum by half an øre for each; more than a krone is shown as
 * wrong. Example: 1 008.00 at 25 % with 252.00.
 */
public final class VatReckoning {

    private static final Money ROUNDING = Money.of(1);

    private record Key(VatCode code, boolean purchase) {}

    private VatReckoning() {}

    public static VatReport of(VatTerm term, List<ReportStore.Coded> coded) {
        Map<Key, Money> bases = new HashMap<>();
        Map<Key, Money> taxes = new HashMap<>();
        Money uncoded = Money.ZERO;
        for (ReportStore.Coded one : coded) {
            Money amount = one.amount().negate();
            if (one.vat().isEmpty()) {
                uncoded = uncoded.plus(amount);
            } else {
                (one.account().isTax() ? taxes : bases)
                        .merge(new Key(one.vat().get(), one.account().isPurchase()), amount, Money::plus);
            }
        }
        List<VatReport.Row> rows = new ArrayList<>();
        for (boolean purchase : new boolean[] {false, true}) {
            for (VatCode code : VatCode.values()) {
                Key key = new Key(code, purchase);
                if (bases.containsKey(key) || taxes.containsKey(key)) {
                    Money base = bases.getOrDefault(key, Money.ZERO);
                    Money tax = taxes.getOrDefault(key, Money.ZERO);
                    boolean fits = !code.rate().on(base).minus(tax).abs().isMoreThan(ROUNDING);
                    rows.add(new VatReport.Row(code, purchase, purchase ? base.negate() : base, tax, fits));
                }
            }
        }
        return new VatReport(term, rows, uncoded);
    }
}
