package no.front.credit.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPaymentReversal;
import no.front.credit.entity.DepositPayout;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;

/** A deposit with all that happened to its money, oldest first. */
public record DepositView(
        Deposit deposit,
        List<DepositPayment> payments,
        List<DepositPaymentReversal> reversals,
        List<DepositPayout> payouts,
        List<Booked> bookings) {

    /** Why and when it was taken back; empty for one that stands. */
    public Optional<DepositPaymentReversal> reversalOf(DepositPayment payment) {
        return reversals.stream()
                .filter(reversal -> reversal.payment().id() == payment.id())
                .findFirst();
    }

    /** A voucher about it. */
    public record Booked(long voucherId, String label, LocalDate on, String text, Money total, Subject source) {}
}
