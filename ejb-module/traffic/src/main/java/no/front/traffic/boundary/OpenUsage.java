package no.front.traffic.boundary;

import java.util.List;
import no.front.kernel.BillingMonth;

/**
 * The usage of one account in one month, of which some is not on any invoice yet.
 *
 * @param afterCut usage that came in up to this position is billed
 * @param upToCut the newest position that is counted here
 * @param unbilledMessages messages and look-ups, not parts (BIL-3)
 * @param days the whole month so far, the billed part too, since tiers count per month; by day, kind, product, destination
 */
public record OpenUsage(
        long accountId,
        BillingMonth month,
        long afterCut,
        long upToCut,
        long unbilledMessages,
        List<UsageCount> days) {}
