package no.front.commission.boundary;

import java.time.Instant;
import no.front.commission.entity.LineOutcome;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.Operator;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * A line of the reconciliation: our own traffic beside what Strex settled. Pieces are charged ones less those taken back;
 * money is commission, excluding VAT.
 *
 * @param resolution null while a difference waits
 * @param resolvedAt null where nobody had to
 */
public record SettlementLineRow(
        long id,
        long settlementId,
        long customerId,
        String customerName,
        long serviceId,
        String service,
        Operator operator,
        Money price,
        BillingMonth month,
        long own,
        long settled,
        long reversed,
        Money ownCommission,
        Money commission,
        LineOutcome outcome,
        LineResolution resolution,
        String reason,
        Instant resolvedAt,
        String resolvedBy) {

    public long difference() {
        return settled - own;
    }

    public Money commissionDifference() {
        return commission.minus(ownCommission);
    }

    public boolean isDifferent() {
        return outcome != LineOutcome.EQUAL;
    }

    public boolean isWaiting() {
        return resolution == null;
    }

    /** It waits, or is demanded of Strex. */
    public boolean isOpen() {
        return resolution == null || resolution == LineResolution.CLAIMED;
    }

    /** For pages. */
    public long getId() {
        return id;
    }
}
