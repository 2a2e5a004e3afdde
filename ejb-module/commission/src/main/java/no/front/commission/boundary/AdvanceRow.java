package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** An advance in a list. @param remaining paid and not set off yet */
public record AdvanceRow(
        long id,
        long customerId,
        String customerName,
        BillingMonth month,
        AdvanceStatus status,
        Money amount,
        Money remaining,
        LocalDate paidOn) {

    public static AdvanceRow of(Advance advance) {
        return new AdvanceRow(
                advance.id(),
                advance.customer().id(),
                advance.customer().name(),
                advance.month(),
                advance.status(),
                advance.amount(),
                advance.remaining(),
                advance.paidOn().orElse(null));
    }

    /** What a payout took of it. */
    public record Use(long payoutId, LocalDate payoutOn, Money amount) {}
}
