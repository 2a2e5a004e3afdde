package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.Optional;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.Money;

/** A payout in a list. */
public record PayoutRow(
        long id,
        long customerId,
        String customerName,
        LocalDate payoutOn,
        PayoutStatus status,
        Money base,
        Money total,
        Money toPay,
        Optional<LocalDate> paidOn) {

    public static PayoutRow of(Payout payout) {
        return new PayoutRow(
                payout.id(),
                payout.customer().id(),
                payout.customer().name(),
                payout.payoutOn(),
                payout.status(),
                payout.sums().base(),
                payout.sums().total(),
                payout.sums().toPay(),
                payout.paidOn());
    }
}
