package no.front.payment.boundary;

import java.time.LocalDate;
import no.front.kernel.Money;
import no.front.payment.entity.PaymentAllocation;

/**
 * A payment of an open item.
 *
 * @param live false for one that was taken back
 */
public record PaymentOfItem(
        long paymentId, LocalDate valueOn, String payer, Money amount, long voucherId, boolean live) {

    static PaymentOfItem of(PaymentAllocation allocation) {
        return new PaymentOfItem(
                allocation.transaction().id(),
                allocation.transaction().valueOn(),
                allocation.transaction().payerName(),
                allocation.amount(),
                allocation.voucherId(),
                allocation.isLive());
    }
}
