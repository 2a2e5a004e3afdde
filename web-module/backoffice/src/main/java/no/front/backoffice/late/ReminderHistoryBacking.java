package no.front.backoffice.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.billing.boundary.ReminderHistory;
import no.front.billing.boundary.ReminderProposal;
import no.front.billing.boundary.Reminders;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Function;

/** What was done about a claim, and what a customer's state is: parts of other pages, for those who may read it. */
@Named
@RequestScoped
public class ReminderHistoryBacking {

    @Inject
    Reminders reminders;

    @Inject
    CurrentActor currentActor;

    private final Map<Long, ReminderHistory> histories = new HashMap<>();
    private final Map<Long, ReminderProposal> states = new HashMap<>();

    /** @param itemId of an invoice's open item; null or 0 for none */
    public ReminderHistory of(Long itemId) {
        if (itemId == null || itemId == 0 || !currentActor.may(Function.REMINDER_READ)) {
            return new ReminderHistory(List.of(), List.of(), List.of());
        }
        return histories.computeIfAbsent(itemId, reminders::historyOf);
    }

    /** Null when nothing is overdue, or the reader may not see it. */
    public ReminderProposal stateOf(Long customerId) {
        if (customerId == null || !currentActor.may(Function.REMINDER_READ)) {
            return null;
        }
        if (!states.containsKey(customerId)) {
            states.put(customerId, reminders.stateOf(customerId).orElse(null));
        }
        return states.get(customerId);
    }
}
