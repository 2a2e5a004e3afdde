package no.front.commission.control;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.AmountCause;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItemKind;

/**
 * What a customer's payout is made from.
 *
 * @param contractEnded all contracts of its premium services are over
 * @param lastSettled nothing more will come: Strex has settled all, nothing is held or disputed, or due later
 * @param setOffAgreed its contract lets overdue claims be set off (CPA-8)
 * @param least less than this is carried forward, excluding VAT (CPA-4)
 */
public record PayoutFacts(
        long customerId,
        boolean vatRegistered,
        boolean contractEnded,
        boolean lastSettled,
        boolean setOffAgreed,
        Money least,
        List<Due> dues,
        List<AdvanceLeft> advances,
        List<Claim> claims) {

    /**
     * A monthly amount of commission, payable or carried.
     *
     * @param service as people know it
     * @param amount excluding VAT
     * @param withheld what a hold has taken out of it
     */
    public record Due(
            long amountId,
            long serviceId,
            String service,
            BillingMonth month,
            AmountCause cause,
            boolean carried,
            LocalDate dueOn,
            Money amount,
            Money withheld) {}

    /** An advance that was paid and is not set off. */
    public record AdvanceLeft(long advanceId, BillingMonth month, String reason, LocalDate paidOn, Money remaining) {}

    /** What the customer owes. @param stopped disputed, held or under a plan */
    public record Claim(
            long itemId, OpenItemKind kind, String label, LocalDate dueOn, Money remaining, boolean stopped) {}
}
