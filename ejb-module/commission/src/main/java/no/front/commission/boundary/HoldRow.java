package no.front.commission.boundary;

import java.time.LocalDate;
import no.front.commission.entity.CommissionHold;
import no.front.kernel.Money;

/**
 * A case in a list.
 *
 * @param withheld commission that it holds now, excluding VAT
 * @param overdue whether proof was to be here before today
 */
public record HoldRow(CommissionHold hold, Money withheld, boolean overdue) {

    /** Null where nothing was demanded. */
    public LocalDate proofDueOn() {
        return hold.proofDueOn().orElse(null);
    }
}
