package no.front.commission.boundary;

import java.time.Instant;
import java.util.List;
import no.front.commission.entity.Billed;
import no.front.commission.entity.GrossSplit;

/**
 * A premium transaction with all that is known of it.
 *
 * @param split how its own price is shared; lines are split as a whole, so that the sum may differ by an øre
 */
public record PremiumLife(PremiumRow row, GrossSplit split, List<Told> told) {

    /** A delivery report. */
    public record Told(String status, String detail, Billed billed, Instant at) {}
}
