package no.front.billing.boundary;

import java.util.List;
import no.front.traffic.boundary.UsageTotal;
import no.front.traffic.entity.UsageCount;

/**
 * Why a line of an own invoice has its amount.
 *
 * @param days what was used of it, day by day, in all the month; none where it is no usage
 * @param kept what is left of the single messages; null where it is no usage
 */
public record OwnInvoiceLine(LineExplanation why, List<UsageCount> days, UsageTotal kept) {

    public OwnInvoiceLine {
        days = List.copyOf(days);
    }

    /** Whether what is kept adds up to what was invoiced. */
    public boolean isWhole() {
        return kept != null && kept.pieces() == why.piecesOfSameUsage();
    }
}
