package no.front.credit.boundary;

import java.time.Instant;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditOutcome;
import no.front.kernel.Money;

/**
 * A decision in a list.
 *
 * @param security null where none is asked
 */
public record CreditDecisionRow(
        long id,
        long orderId,
        String order,
        long customerId,
        String customer,
        CreditOutcome outcome,
        Money limit,
        Money security,
        String reason,
        Instant decidedAt,
        String decidedBy) {

    public static CreditDecisionRow of(CreditDecision decision) {
        return new CreditDecisionRow(
                decision.id(),
                decision.order().id(),
                decision.order().number(),
                decision.customer().id(),
                decision.customer().name(),
                decision.outcome(),
                decision.limit(),
                decision.securityAmount().orElse(null),
                decision.reason(),
                decision.decidedAt(),
                decision.decidedBy());
    }
}
