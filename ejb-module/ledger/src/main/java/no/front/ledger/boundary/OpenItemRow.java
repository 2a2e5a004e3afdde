package no.front.ledger.boundary;

import java.time.LocalDate;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.ledger.entity.Subject;

/**
 * A line of the list of open items.
 *
 * @param kid null for none
 * @param amount above zero owed to us, below zero owed to the customer
 * @param dueOn null for none
 * @param closedOn null while something remains
 */
public record OpenItemRow(
        long id,
        OpenItemKind kind,
        String label,
        Kid kid,
        long customerId,
        String text,
        Money amount,
        Money remaining,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate closedOn,
        boolean overdue,
        Subject subject) {

    static OpenItemRow of(OpenItem item, LocalDate today) {
        LocalDate due = item.dueOn().orElse(null);
        return new OpenItemRow(
                item.id(),
                item.kind(),
                item.label(),
                item.kid().orElse(null),
                item.customerId(),
                item.text(),
                item.amount(),
                item.remaining(),
                item.openedOn(),
                due,
                item.closedOn().orElse(null),
                item.isOpen() && due != null && today.isAfter(due),
                item.subject());
    }
}
