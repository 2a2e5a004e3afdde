package no.front.commission.control;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.VoucherKind;

/**
 * What payouts and advances do in the books.
 *
 * <table>
 *   <caption>Bookings</caption>
 *   <tr><td>note</td><td>settled commission, input VAT debit; the payout's open item credit</td></tr>
 *   <tr><td>set off</td><td>the open item debit; advances, the claims credit</td></tr>
 *   <tr><td>paid</td><td>the open item, or advances, debit; bank credit</td></tr>
 *   <tr><td>asked back</td><td>the demand debit; settled commission, input VAT, advances credit</td></tr>
 * </table>
 */
final class PayoutBooks {

    private PayoutBooks() {}

    /** What is set off of a claim. */
    record SetOff(OpenItem claim, Money part) {}

    static Booking note(Payout payout, OpenItem item, LocalDate on, String text) {
        Payout.Sums sums = payout.sums();
        Booking booking = booking(VoucherKind.COMMISSION_NOTE, payout, on, text);
        booking = sums.vat().isPositive()
                ? booking.debit(LedgerAccount.COMMISSION_SETTLED, sums.base(), VatCode.STANDARD)
                        .debit(LedgerAccount.INPUT_VAT, sums.vat(), VatCode.STANDARD)
                : booking.debit(LedgerAccount.COMMISSION_SETTLED, sums.base());
        return booking.credit(item, sums.total());
    }

    static Booking setOff(Payout payout, OpenItem item, List<SetOff> claims, LocalDate on, String text) {
        Payout.Sums sums = payout.sums();
        Booking booking = booking(VoucherKind.SET_OFF, payout, on, text)
                .debit(item, sums.advances().plus(sums.setOff()));
        if (sums.advances().isPositive()) {
            booking = booking.credit(LedgerAccount.COMMISSION_ADVANCES, sums.advances());
        }
        for (SetOff claim : claims) {
            booking = booking.credit(claim.claim(), claim.part());
        }
        return booking;
    }

    static Booking paid(Payout payout, OpenItem item, LocalDate on, String text) {
        return booking(VoucherKind.PAYOUT, payout, on, text)
                .debit(item, payout.sums().toPay())
                .credit(LedgerAccount.BANK, payout.sums().toPay());
    }

    static Booking demand(Payout payout, OpenItem item, LocalDate on, String text) {
        Payout.Sums sums = payout.sums();
        Booking booking = booking(VoucherKind.COMMISSION_DEBT, payout, on, text).debit(item, sums.demanded());
        if (sums.advances().isPositive()) {
            booking = booking.credit(LedgerAccount.COMMISSION_ADVANCES, sums.advances());
        }
        if (sums.base().isZero()) {
            return booking;
        }
        return sums.vat().isNegative()
                ? booking.credit(LedgerAccount.COMMISSION_SETTLED, sums.base().negate(), VatCode.STANDARD)
                        .credit(LedgerAccount.INPUT_VAT, sums.vat().negate(), VatCode.STANDARD)
                : booking.credit(LedgerAccount.COMMISSION_SETTLED, sums.base().negate());
    }

    static Booking paid(Advance advance, LocalDate on, String text) {
        return Booking.of(VoucherKind.PAYOUT, on, text, advance.subject())
                .customer(advance.customer().id())
                .debit(LedgerAccount.COMMISSION_ADVANCES, advance.amount())
                .credit(LedgerAccount.BANK, advance.amount());
    }

    private static Booking booking(VoucherKind kind, Payout payout, LocalDate on, String text) {
        return Booking.of(kind, on, text, payout.subject())
                .customer(payout.customer().id());
    }
}
