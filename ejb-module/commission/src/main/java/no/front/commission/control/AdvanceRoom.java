package no.front.commission.control;

import no.front.kernel.Money;
import no.front.kernel.VatCode;

/**
 * How much may be paid ahead (CPA-5). An advance is cash, so it is compared with what the customer's notes would pay in cash, the
 * tax on them included. Example: 20 000.00 earned by a payee that is registered for VAT is 25 000.00 in cash; with 5 000.00 paid
 * ahead, 20 000.00 more are earned. Of one that is not registered it would be 15 000.00.
 *
 * @param earned and on no note, excluding VAT; below zero where more was taken back
 * @param vatCode of the payee's notes
 * @param ahead paid ahead and not set off, or promised; in cash
 */
public record AdvanceRoom(Money earned, VatCode vatCode, Money ahead) {

    /** In cash; below zero where more is paid ahead than earned. */
    public Money left() {
        return earned.plus(vatCode.rate().on(earned)).minus(ahead);
    }
}
