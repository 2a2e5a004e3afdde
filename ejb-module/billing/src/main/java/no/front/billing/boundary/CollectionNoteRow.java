package no.front.billing.boundary;

import java.time.LocalDate;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;

/**
 * A line of the list of notes.
 *
 * @param kid null for credits
 * @param remaining of what the customer owes by it
 */
public record CollectionNoteRow(
        long id,
        CollectionNoteKind kind,
        String label,
        long customerId,
        String customerName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Kid kid,
        Money amount,
        Money remaining,
        boolean overdue) {

    /** For stores. */
    public static CollectionNoteRow of(CollectionNote note, LocalDate today) {
        Money remaining = note.openItem().map(OpenItem::remaining).orElse(Money.ZERO);
        LocalDate due = note.dueOn().orElse(null);
        return new CollectionNoteRow(
                note.id(),
                note.kind(),
                note.label(),
                note.customer().id(),
                note.customer().name(),
                note.issuedOn(),
                due,
                note.kid().orElse(null),
                note.amount(),
                remaining,
                remaining.isPositive() && due != null && today.isAfter(due));
    }
}
