package no.front.payment.boundary;

import java.util.List;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.Refund;

/**
 * A payment with what it was for, oldest first.
 *
 * @param shares what of it others than customers paid, e.g. Strex a settlement
 * @param free what is left and not spoken for by a refund
 * @param depositId the deposit that it went to; 0 for none
 * @param other the transaction that it repeats, takes back, or was taken back by; 0 for none
 */
public record PaymentView(
        BankTransaction payment,
        List<PaymentAllocation> allocations,
        List<ExpectedMoney.Share> shares,
        List<Refund> refunds,
        List<Booked> bookings,
        Money free,
        long depositId,
        long other) {

    /** A voucher about it. */
    public record Booked(
            long voucherId, String label, java.time.LocalDate on, String text, Money total, Subject source) {}
}
