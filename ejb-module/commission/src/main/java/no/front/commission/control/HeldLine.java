package no.front.commission.control;

import no.front.commission.entity.Shares;
import no.front.kernel.Money;
import no.front.kernel.VatCode;

/**
 * Transactions of one settlement line that have one fate in a case: held, or forfeited.
 *
 * @param gross what their recipients paid, including VAT
 */
record HeldLine(long settlementLineId, long transactions, Money gross, Shares shares, VatCode vat) {

    /** The customer's part of it (CPA-1), excluding VAT. */
    Money commission() {
        return shares.of(gross, vat).commission();
    }
}
