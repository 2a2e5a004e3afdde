package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.IssuedDocument;
import no.front.commission.control.NoteDispatching;
import no.front.commission.control.NoteLetters;
import no.front.commission.control.NoteMails;
import no.front.commission.control.NoteSendingStore;
import no.front.commission.control.NoteStore;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDispatch;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.commission.entity.NoteChange;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.Payout;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Subject;
import no.front.ledger.entity.Voucher;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Commission notes that were issued, their documents, and how they were sent (CPA-7). */
@Stateless
@Allowed(Function.COMMISSION_READ)
public class IssuedNotes {

    @Inject
    NoteStore store;

    @Inject
    NoteSendingStore sendings;

    @Inject
    NoteDispatching dispatching;

    @Inject
    Ledger ledger;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    /**
     * A note with all about it.
     *
     * @param documents PDF first
     * @param ways in their order
     * @param corrections what takes back of it, oldest first
     * @param vouchers what is booked of its payout, oldest first; none of a correction
     */
    public record View(
            CommissionNote note,
            List<CommissionNoteDocument> documents,
            List<DeliveryRow> ways,
            List<CommissionNote> corrections,
            List<Voucher> vouchers) {}

    /** Sorts: {@code issued}, {@code customer}, {@code total}. */
    public Page<NoteRow> page(NoteFilter filter, PageRequest request) {
        return Page.of(rows(store.page(filter, request)), store.count(filter), request);
    }

    /** Newest first. */
    public List<NoteRow> ofCustomer(long customerId) {
        return rows(store.ofCustomer(customerId));
    }

    private List<NoteRow> rows(List<CommissionNote> notes) {
        List<Long> ids = notes.stream().map(CommissionNote::id).toList();
        Map<Long, CommissionNoteDispatch> ways = sendings.lastWays(ids);
        Map<Long, List<CommissionNoteDocument>> documents = sendings.documents(ids);
        return notes.stream()
                .map(note -> NoteRow.of(note, ways.get(note.id()), documents.getOrDefault(note.id(), List.of())))
                .toList();
    }

    /** How many wait for somebody: a broken rule, a letter, trouble on the way. */
    public long waiting() {
        return sendings.waiting();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public View get(long id) {
        CommissionNote note = store.get(id).whole();
        Instant now = clock.now();
        List<CommissionNoteDocument> documents = sendings.documents(id);
        documents.forEach(IssuedDocument::documentId);
        return new View(
                note,
                documents,
                sendings.ways(id).stream().map(way -> row(way, now)).toList(),
                store.correctionsOf(id),
                vouchers(note));
    }

    /** A note is booked with its payout. */
    private List<Voucher> vouchers(CommissionNote note) {
        return note.payoutId().isPresent()
                ? ledger.about(new Subject(Payout.SUBJECT, note.payoutId().getAsLong()))
                : List.of();
    }

    private static DeliveryRow row(CommissionNoteDispatch way, Instant now) {
        CommissionNote note = way.note();
        return DeliveryRow.of(
                new DeliveryRow.Sent(
                        note.id(),
                        note.isCorrection() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE,
                        note.number(),
                        note.customer().id(),
                        note.seller().name(),
                        note.total()),
                way,
                now);
    }

    /** The note of a payout. */
    public Optional<Long> ofPayout(long payoutId) {
        return store.ofPayout(payoutId).map(CommissionNote::id);
    }

    /** Tries at once. @throws BusinessRuleViolation NOT_FOUND, DELIVERY_STATE */
    @Allowed(Function.PAYOUT_PREPARE)
    public void retry(long noteId) {
        CommissionNote note = store.locked(noteId);
        CommissionNoteDispatch way = last(noteId);
        changeLog.record(NoteChange.NOTE_RETRIED, note, way.retry(realClock.now()));
    }

    private CommissionNoteDispatch last(long noteId) {
        return sendings.lastLocked(noteId).orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** The letter is printed and on its way. @throws BusinessRuleViolation NOT_FOUND, DELIVERY_STATE */
    @Allowed(Function.PAYOUT_PREPARE)
    public void posted(long noteId) {
        CommissionNote note = store.locked(noteId);
        CommissionNoteDispatch way = last(noteId);
        if (way.channel() != InvoiceDelivery.POST) {
            throw new BusinessRuleViolation(NoteError.DELIVERY_STATE, way.state());
        }
        way.posted(NoteLetters.address(note.seller()), clock.now());
        changeLog.record(NoteChange.NOTE_POSTED, note);
    }

    /**
     * Sends it by that channel, again or instead of the way it is on.
     *
     * @param reason why, in the words of who does it
     * @throws BusinessRuleViolation NOT_FOUND, CHANNEL_MISSING, REASON_MISSING, TOO_LONG, NO_EHF_ADDRESS, NO_EMAIL, NO_DOCUMENT
     */
    @Allowed(Function.PAYOUT_PREPARE)
    public void send(long noteId, InvoiceDelivery channel, String reason) {
        CommissionNote note = store.locked(noteId);
        String why = reason(reason);
        check(note, channel);
        Optional<CommissionNoteDispatch> last = sendings.lastLocked(noteId);
        last.ifPresent(way -> way.replaced(clock.now()));
        int position = last.map(DocumentDispatch::position).orElse(0) + 1;
        dispatching.begin(
                note,
                new DocumentDispatch.Way(
                        channel,
                        DispatchCause.BY_HAND,
                        position,
                        why,
                        actor.get().name()));
        changeLog.record(
                NoteChange.NOTE_CHOSEN,
                note,
                why,
                Changes.none()
                        .field("channel", last.map(DocumentDispatch::channel).orElse(null), channel));
    }

    private static String reason(String text) {
        String why = text == null ? "" : text.strip();
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(NoteError.REASON_MISSING);
        }
        if (why.length() > DocumentDispatch.LONGEST_REASON) {
            throw new BusinessRuleViolation(NoteError.TOO_LONG, DocumentDispatch.LONGEST_REASON);
        }
        return why;
    }

    private void check(CommissionNote note, InvoiceDelivery channel) {
        if (channel == null) {
            throw new BusinessRuleViolation(NoteError.CHANNEL_MISSING);
        }
        if (channel == InvoiceDelivery.EHF && note.seller().organisationNumber().isEmpty()) {
            throw new BusinessRuleViolation(NoteError.NO_EHF_ADDRESS);
        }
        if (channel == InvoiceDelivery.EMAIL
                && NoteMails.emailOf(note.customer()).isEmpty()) {
            throw new BusinessRuleViolation(NoteError.NO_EMAIL);
        }
        DocumentForm form = channel == InvoiceDelivery.EHF ? DocumentForm.EHF : DocumentForm.PDF;
        if (sendings.document(note.id(), form).filter(IssuedDocument::isReady).isEmpty()) {
            throw new BusinessRuleViolation(NoteError.NO_DOCUMENT);
        }
    }
}
