package no.front.ledger.boundary;

import java.util.List;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.VatTerm;

/**
 * Value added tax of a term.
 *
 * @param uncoded what stands on the account of output tax without a code; 0.00 when all is well
 */
public record VatReport(VatTerm term, List<Row> rows, Money uncoded) {

    /** @param base NOK excl. VAT @param fits whether the tax is the rate on the base, up to rounding */
    public record Row(VatCode code, Money base, Money tax, boolean fits) {}

    public Money base() {
        return rows.stream().map(Row::base).collect(Money.summing());
    }

    /** What is to be paid, as far as sales decide it. */
    public Money tax() {
        return rows.stream().map(Row::tax).collect(Money.summing()).plus(uncoded);
    }

    public boolean isSound() {
        return uncoded.isZero() && rows.stream().allMatch(Row::fits);
    }
}
