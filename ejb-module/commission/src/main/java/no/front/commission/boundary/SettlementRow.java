package no.front.commission.boundary;

import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.Money;

/**
 * A line of the list of settlements.
 *
 * @param paidOn null until Strex has paid
 * @param remaining of what Strex owes by it, what has neither come nor was accepted as not coming
 * @param commission of all customers, excluding VAT
 * @param waiting lines with a difference that waits
 * @param claimed lines whose difference is demanded of Strex
 */
public record SettlementRow(
        long id,
        String label,
        LocalDate settledOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate paidOn,
        Money gross,
        Money receivable,
        Money remaining,
        Money commission,
        long waiting,
        long claimed,
        Instant importedAt,
        String importedBy) {

    public boolean isPaid() {
        return paidOn != null;
    }
}
