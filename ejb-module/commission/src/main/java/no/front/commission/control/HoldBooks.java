package no.front.commission.control;

import java.time.LocalDate;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldEvent;
import no.front.kernel.Money;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;

/**
 * What held commission does in the books (CPA-6), excluding VAT. A sum below zero, by the øre that rounding may move, has its
 * sides exchanged.
 *
 * <table>
 *   <caption>Bookings</caption>
 *   <tr><td>held</td><td>2411 debit, 2413 credit</td></tr>
 *   <tr><td>released</td><td>2413 debit, 2411 credit</td></tr>
 *   <tr><td>forfeited</td><td>2413 debit, 3950 credit</td></tr>
 *   <tr><td>reversed while held</td><td>2413 debit, 2411 credit: it makes good what the reversal takes</td></tr>
 *   <tr><td>reversed when forfeited</td><td>3950 debit, 2411 credit</td></tr>
 * </table>
 */
public final class HoldBooks {

    private HoldBooks() {}

    /** @param text of the voucher, in the language of the books */
    public static Booking held(HoldEvent event, LocalDate on, String text) {
        return move(
                event, on, text, event.amount(), LedgerAccount.COMMISSION_SETTLED, LedgerAccount.COMMISSION_WITHHELD);
    }

    public static Booking released(HoldEvent event, LocalDate on, String text) {
        return move(
                event, on, text, event.amount(), LedgerAccount.COMMISSION_WITHHELD, LedgerAccount.COMMISSION_SETTLED);
    }

    public static Booking forfeited(HoldEvent event, LocalDate on, String text) {
        return move(
                event, on, text, event.amount(), LedgerAccount.COMMISSION_WITHHELD, LedgerAccount.COMMISSION_FORFEITED);
    }

    /** @param held of what was reversed, what was held @param forfeited what was forfeited */
    public static Booking reversed(HoldEvent event, Money held, Money forfeited, LocalDate on, String text) {
        Booking booking = booking(event, on, text);
        booking = side(booking, LedgerAccount.COMMISSION_WITHHELD, held);
        booking = side(booking, LedgerAccount.COMMISSION_FORFEITED, forfeited);
        return side(
                booking, LedgerAccount.COMMISSION_SETTLED, held.plus(forfeited).negate());
    }

    private static Booking move(
            HoldEvent event, LocalDate on, String text, Money sum, LedgerAccount from, LedgerAccount to) {
        return side(side(booking(event, on, text), from, sum), to, sum.negate());
    }

    /** @param sum debit above zero, credit below */
    private static Booking side(Booking booking, LedgerAccount account, Money sum) {
        return sum.isZero()
                ? booking
                : sum.isPositive() ? booking.debit(account, sum) : booking.credit(account, sum.negate());
    }

    private static Booking booking(HoldEvent event, LocalDate on, String text) {
        CommissionHold hold = event.hold();
        return Booking.of(VoucherKind.COMMISSION_HOLD, on, text, event.source())
                .about(new Subject(hold.subjectType(), hold.id()))
                .customer(hold.customer().id());
    }
}
