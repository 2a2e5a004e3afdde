package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * A month of the own commission, and how far its money has come (CPA-9).
 *
 * @param takenBack what recipients took back after it was settled, NOK excl. VAT, zero or below
 * @param settledOn when Strex settled last
 * @param dueOn the payout day of what is payable
 * @param payouts that have amounts of the month, oldest first
 */
public record OwnCommissionMonth(
        BillingMonth month,
        CommissionSums sums,
        Money takenBack,
        Optional<LocalDate> settledOn,
        Optional<LocalDate> dueOn,
        List<Payment> payouts) {

    /** How far the money has come: all before is done. */
    public enum Step {
        EARNED,
        SETTLED,
        APPROVED,
        PAID,
        /** Nothing is under way any more. */
        DONE
    }

    /**
     * An approved payout.
     *
     * @param toPay NOK including VAT, after advances and set-off
     * @param note id of its note, 0 for none
     */
    public record Payment(
            long note, String label, PayoutStatus status, LocalDate payoutOn, Optional<LocalDate> paidOn, Money toPay) {

        /** Ordered, or rejected by the bank and to be ordered anew. */
        public boolean isUnderWay() {
            return status == PayoutStatus.APPROVED || status == PayoutStatus.REJECTED;
        }
    }

    public OwnCommissionMonth {
        payouts = List.copyOf(payouts);
    }

    /** What is under way now. @param now the month that runs */
    public Step step(BillingMonth now) {
        if (!month.isBefore(now)) {
            return Step.EARNED;
        }
        if (sums.has(CommissionPart.PENDING) || sums.has(CommissionPart.DISPUTED)) {
            return Step.SETTLED;
        }
        if (sums.has(CommissionPart.PAYABLE) || sums.has(CommissionPart.CARRIED) || isWithheld()) {
            return Step.APPROVED;
        }
        return payouts.stream().anyMatch(Payment::isUnderWay) ? Step.PAID : Step.DONE;
    }

    /** All that is settled of it waits for a case. */
    public boolean isWithheld() {
        return payouts.isEmpty() && sums.has(CommissionPart.WITHHELD);
    }

    /** What Strex has settled of it, else what our own traffic shows; NOK excl. VAT. */
    public Money figure() {
        boolean whole = sums.has(CommissionPart.SETTLED) && !sums.has(CommissionPart.PENDING);
        return sums.of(whole ? CommissionPart.SETTLED : CommissionPart.EARNED);
    }

    /** Earned and on no note, NOK excl. VAT; what is withheld isn't counted. */
    public Money open() {
        return sums.of(CommissionPart.PENDING)
                .plus(sums.of(CommissionPart.DISPUTED))
                .plus(sums.of(CommissionPart.PAYABLE))
                .plus(sums.of(CommissionPart.CARRIED));
    }
}
