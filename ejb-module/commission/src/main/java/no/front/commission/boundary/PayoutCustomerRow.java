package no.front.commission.boundary;

import java.util.List;
import java.util.Optional;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.Money;

/**
 * What became of a customer in a payout run.
 *
 * @param status of its payout; empty for none
 * @param reasonKey why it is parked; "" where it isn't
 */
public record PayoutCustomerRow(
        long customerId,
        String customerName,
        PayoutOutcome outcome,
        Money base,
        Money toPay,
        Long payoutId,
        Optional<PayoutStatus> status,
        String reasonKey,
        List<String> reasonArguments) {}
