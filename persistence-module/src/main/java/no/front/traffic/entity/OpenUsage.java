package no.front.traffic.entity;

import java.util.List;
import no.front.kernel.BillingMonth;

/**
 * A month of an account in which usage came in that no invoice has seen yet. Its days are the whole month so far, billed or
 * not: tiers count per month (BIL-1), and billing subtracts what it has invoiced.
 *
 * @param afterCut position of intake up to which usage was seen by an invoice; 0 for none
 * @param upToCut position of the newest intake that touched the month
 * @param unbilledMessages messages, not parts, that no invoice has seen (BIL-3)
 */
public record OpenUsage(
        long accountId, BillingMonth month, long afterCut, long upToCut, long unbilledMessages, List<UsageCount> days) {

    public OpenUsage {
        days = List.copyOf(days);
    }
}
