package no.front.commission.control;

import java.time.LocalDate;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.VoucherKind;

/**
 * The change of what a customer has earned in a month and Strex has not settled: pending, the first of the two phases of
 * commission (CPA-2). 1 320.00 more: debit what Strex will settle, credit pending commission.
 *
 * @param amount excluding VAT, below zero when less was earned; never zero
 * @param on the month's last day, or today, or the first open day after
 */
public record PremiumAccrual(long id, long customerId, BillingMonth month, Money amount, LocalDate on) {

    /** What its voucher is of. */
    public static final String TYPE = "PremiumAccrual";

    Booking booking() {
        Booking booking = Booking.of(
                        VoucherKind.COMMISSION_EARNED, on, "Opptjent provisjon " + month, new Subject(TYPE, id))
                .customer(customerId);
        return amount.isPositive()
                ? booking.debit(LedgerAccount.STREX_PENDING, amount).credit(LedgerAccount.COMMISSION_PENDING, amount)
                : booking.debit(LedgerAccount.COMMISSION_PENDING, amount.negate())
                        .credit(LedgerAccount.STREX_PENDING, amount.negate());
    }
}
