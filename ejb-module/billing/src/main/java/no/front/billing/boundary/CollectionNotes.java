package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.control.CollectionNoteStore;
import no.front.billing.control.CollectionNoting;
import no.front.billing.control.LateInterestNoting;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.entity.Function;

/** Notes of fees and interest (BIL-9). */
@Stateless
@Allowed(Function.REMINDER_READ)
public class CollectionNotes {

    @Inject
    CollectionNoteStore store;

    @Inject
    CollectionNoting noting;

    @Inject
    LateInterestNoting interest;

    @Inject
    BusinessClock clock;

    /** A note and what took it back. @param credit null for none */
    public record View(CollectionNote note, CollectionNote credit) {}

    /** Sorts: {@code issued}, {@code customer}, {@code amount}. */
    public Page<CollectionNoteRow> page(CollectionNoteFilter filter, PageRequest request) {
        return store.page(filter, clock.today(), request);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public View get(long id) {
        CollectionNote note = store.get(id).whole();
        return new View(note, store.creditOf(note).map(CollectionNote::whole).orElse(null));
    }

    /** As vouchers and open items call it. @throws BusinessRuleViolation NOT_FOUND */
    public long idOf(CollectionNoteKind kind, long number) {
        return store.find(kind, number)
                .map(CollectionNote::id)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
    }

    /** Newest first. */
    public List<CollectionNoteRow> ofCustomer(long customerId) {
        return store.ofCustomer(customerId).stream()
                .map(note -> CollectionNoteRow.of(note, clock.today()))
                .toList();
    }

    /** Takes it back whole. @throws BusinessRuleViolation NOT_FOUND, NOTE_CREDITED, TEXT_MISSING, TOO_LONG */
    @Allowed(Function.REMINDER_EDIT)
    public long credit(long id, String reason) {
        return noting.credit(id, reason).id();
    }

    /**
     * Notes a customer's interest until today, also of what is still open.
     *
     * @return the note's id
     * @throws BusinessRuleViolation NOT_FOUND, NO_INTEREST when there is none or too little, RATE_MISSING
     */
    @Allowed(Function.REMINDER_EDIT)
    public long noteInterest(long customerId) {
        return interest.note(customerId, clock.today(), clock.today(), true)
                .map(CollectionNote::id)
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NO_INTEREST));
    }
}
