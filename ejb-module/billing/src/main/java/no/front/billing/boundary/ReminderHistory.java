package no.front.billing.boundary;

import java.util.List;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.ReminderStep;
import no.front.billing.entity.ReminderStop;

/**
 * What was done about one claim.
 *
 * @param steps oldest first
 * @param stops newest first, also those of all that the customer owes
 * @param notes of fees and interest on it, oldest first
 */
public record ReminderHistory(List<ReminderStep> steps, List<ReminderStop> stops, List<CollectionNote> notes) {

    public boolean isEmpty() {
        return steps.isEmpty() && stops.isEmpty() && notes.isEmpty();
    }
}
