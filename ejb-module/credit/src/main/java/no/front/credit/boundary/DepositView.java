package no.front.credit.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPayout;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;

/** A deposit with all that happened to its money, oldest first. */
public record DepositView(
        Deposit deposit, List<DepositPayment> payments, List<DepositPayout> payouts, List<Booked> bookings) {

    /** A voucher about it. */
    public record Booked(long voucherId, String label, LocalDate on, String text, Money total, Subject source) {}
}
