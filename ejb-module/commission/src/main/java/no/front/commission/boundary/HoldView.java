package no.front.commission.boundary;

import java.util.List;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldEvent;

/**
 * A case as its page shows it.
 *
 * @param service label of the one it is about; "" for all
 * @param number masked, of the one it is about; "" for all
 * @param events newest first
 */
public record HoldView(
        CommissionHold hold, String service, String number, HoldSums sums, List<HoldEvent> events, boolean overdue) {}
