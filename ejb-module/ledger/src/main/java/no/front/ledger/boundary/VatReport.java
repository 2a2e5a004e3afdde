package no.front.ledger.boundary;

import java.util.List;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.VatTerm;

/**
 * Value added tax of a term.
 *
 * @param uncoded what stands on the accounts of tax without a code; 0.00 when all is well
 */
public record VatReport(VatTerm term, List<Row> rows, Money uncoded) {

    /**
     * One code, of sales or of purchases.
     *
     * @param purchase true for what was bought, whose tax is deducted: below zero
     * @param base NOK excl. VAT
     * @param fits whether the tax is the rate on the base, up to rounding
     */
    public record Row(VatCode code, boolean purchase, Money base, Money tax, boolean fits) {

        /** The standard tax code of SAF-T. */
        public String standardCode() {
            return purchase ? code.purchaseCode().orElse("") : code.standardCode();
        }
    }

    /** Of what was sold. */
    public Money base() {
        return rows.stream().filter(row -> !row.purchase()).map(Row::base).collect(Money.summing());
    }

    /** What is to be paid: tax on sales less that on purchases. */
    public Money tax() {
        return rows.stream().map(Row::tax).collect(Money.summing()).plus(uncoded);
    }

    public boolean isSound() {
        return uncoded.isZero() && rows.stream().allMatch(Row::fits);
    }
}
