package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.commission.entity.HoldStatus;

/**
 * A demand of proof as the customer sees it.
 *
 * @param dueOn last day to answer
 * @param numbers masked, the first 200; "" for each that is deleted
 */
public record OwnDemand(
        long id, String label, HoldStatus status, String reason, LocalDate dueOn, List<String> numbers) {}
