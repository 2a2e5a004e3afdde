package no.front.commission.boundary;

import java.time.Instant;
import no.front.commission.entity.LineOutcome;
import no.front.kernel.Money;

/**
 * A single transaction that Strex and we tell differently.
 *
 * @param id ours; 0 where we have none
 * @param ownPrice null where we have none
 * @param strexPrice null where Strex has none
 * @param billedAt null where nobody has told
 */
public record SettlementDifferenceRow(
        long id, String transactionId, LineOutcome kind, Money ownPrice, Money strexPrice, Instant billedAt) {}
