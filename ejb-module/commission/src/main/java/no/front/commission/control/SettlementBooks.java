package no.front.commission.control;

import no.front.commission.entity.GrossSplit;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;

/**
 * What a settlement does in the books (BIL-10). What recipients paid is our sale, what operators and Strex take and what the
 * customer gets are its cost. What was pending of it is counted and booked anew by {@link Earnings}.
 *
 * <table>
 *   <caption>Of 3 000.00 including VAT: 600.00, 600.00, 120.00, 360.00, 1 320.00</caption>
 *   <tr><td>debit</td><td>Strex 2 100.00, operators 600.00, Strex' fee 120.00, input VAT 180.00, commission 1 320.00</td></tr>
 *   <tr><td>credit</td><td>sales 2 400.00, output VAT 600.00, commission settled 1 320.00</td></tr>
 * </table>
 */
final class SettlementBooks {

    private SettlementBooks() {}

    /** What Strex owes by it: gross less what operators and Strex take with VAT. */
    static Money receivable(GrossSplit sum, VatCode vat) {
        return sum.gross().minus(taken(sum)).minus(vat.rate().on(taken(sum)));
    }

    private static Money taken(GrossSplit sum) {
        return sum.operator().plus(sum.strex());
    }

    static Booking settled(Booking begun, GrossSplit sum, VatCode vat) {
        boolean taxed = vat.isCharged();
        Booking booking = entry(begun, LedgerAccount.STREX_RECEIVABLE, receivable(sum, vat), null);
        booking = entry(booking, LedgerAccount.OPERATOR_SHARES, sum.operator(), vat);
        booking = entry(booking, LedgerAccount.STREX_FEES, sum.strex(), vat);
        booking = entry(booking, LedgerAccount.INPUT_VAT, vat.rate().on(taken(sum)), vat);
        booking = entry(booking, LedgerAccount.COMMISSION_COST, sum.commission(), null);
        booking = entry(
                booking,
                taxed ? LedgerAccount.PREMIUM_SALES : LedgerAccount.PREMIUM_SALES_EXEMPT,
                sum.net().negate(),
                vat);
        booking = entry(booking, LedgerAccount.OUTPUT_VAT, sum.vat().negate(), vat);
        return entry(booking, LedgerAccount.COMMISSION_SETTLED, sum.commission().negate(), null);
    }

    /** @param amount debit above zero, credit below; nothing for zero */
    static Booking entry(Booking booking, LedgerAccount account, Money amount, VatCode vat) {
        if (amount.isZero()) {
            return booking;
        }
        return amount.isNegative()
                ? booking.credit(account, amount.negate(), vat)
                : booking.debit(account, amount, vat);
    }

    static GrossSplit sum(GrossSplit one, GrossSplit other) {
        return new GrossSplit(
                one.gross().plus(other.gross()),
                one.vat().plus(other.vat()),
                one.operator().plus(other.operator()),
                one.strex().plus(other.strex()),
                one.own().plus(other.own()),
                one.commission().plus(other.commission()));
    }
}
