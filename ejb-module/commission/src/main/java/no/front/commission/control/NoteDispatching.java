package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.front.billing.boundary.Dispatching;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.DispatchTrouble;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.IssuedDocument;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDispatch;
import no.front.commission.entity.NoteChange;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.entity.Changes;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.StoredDocument;

/**
 * Sends commission notes (CPA-7) as invoices are sent (BIL-5): as EHF to who takes self-billed documents, which is a kind of its
 * own in the directory of receivers, else by e-mail with the PDF, else as a letter. Each way begins once all documents are
 * made and fit the rules; one that does not parks the note until somebody looks at it.
 */
@Dependent
public class NoteDispatching extends Dispatching<CommissionNoteDispatch> {

    @Inject
    NoteSendingStore store;

    @Inject
    NoteStore notes;

    @Inject
    NoteMails mails;

    @Inject
    ChangeLog changeLog;

    @Inject
    CurrentActor actor;

    /** Begins the first way of a note, once; asks the directory before. Never in a transaction. */
    public void begin(long noteId) {
        CommissionNote note = transaction.call(() -> notes.get(noteId).whole());
        boolean ehf = note.seller()
                .organisationNumber()
                .map(number -> mayTake(number, NoteEhf.type(note)))
                .orElse(false);
        transaction.run(() -> {
            CommissionNote locked = notes.locked(noteId);
            if (store.lastLocked(noteId).isEmpty()) {
                InvoiceDelivery channel = ehf ? InvoiceDelivery.EHF : withoutEhf(locked);
                begin(locked, new DocumentDispatch.Way(channel, DispatchCause.FIRST, 1, "", by()));
            }
        });
    }

    /** The next way of a note. */
    public CommissionNoteDispatch begin(CommissionNote note, DocumentDispatch.Way way) {
        return store.add(
                new CommissionNoteDispatch(note, way, UUID.randomUUID().toString(), clock.now(), realClock.now()));
    }

    /** Who has agreed on paper gets paper. */
    private static InvoiceDelivery withoutEhf(CommissionNote note) {
        boolean paper = note.customer().invoiceDelivery() == InvoiceDelivery.POST;
        return !paper && NoteMails.emailOf(note.customer()).isPresent() ? InvoiceDelivery.EMAIL : InvoiceDelivery.POST;
    }

    /** Claims of one node. @param mark of who did it */
    public record Claim(String mark, List<Long> ids) {}

    /** What is due. @param patience after which a claim counts as a dead node's */
    public Claim claim(int most, Duration patience) {
        String mark = UUID.randomUUID().toString();
        return transaction.call(() -> new Claim(mark, store.claim(mark, most, patience, realClock.now())));
    }

    @Override
    protected Optional<CommissionNoteDispatch> claimed(long id, String claim) {
        return store.claimed(id, claim);
    }

    @Override
    protected Optional<OrganisationNumber> receiver(CommissionNoteDispatch dispatch) {
        return dispatch.note().seller().organisationNumber();
    }

    @Override
    protected EhfType type(CommissionNoteDispatch dispatch) {
        return NoteEhf.type(dispatch.note());
    }

    @Override
    protected Optional<StoredDocument> ready(CommissionNoteDispatch dispatch, DocumentForm form) {
        return store.document(dispatch.note().id(), form)
                .filter(IssuedDocument::isReady)
                .flatMap(IssuedDocument::document);
    }

    @Override
    protected Optional<OutboxMessage> message(long id) {
        return store.message(id);
    }

    @Override
    protected void mail(CommissionNoteDispatch dispatch) {
        Optional<EmailAddress> address = NoteMails.emailOf(dispatch.note().customer());
        if (address.isEmpty()) {
            end(dispatch, DispatchTrouble.NO_ADDRESS, "");
            return;
        }
        document(dispatch, DocumentForm.PDF).ifPresent(pdf -> {
            dispatch.inOutbox(mails.send(dispatch.note(), pdf, address.get()));
            dispatch.sent(address.get().toString(), clock.now(), question(0).orElse(null));
        });
    }

    @Override
    protected void fallBack(CommissionNoteDispatch ended) {
        CommissionNote note = ended.note();
        boolean mailTried = store.ways(note.id()).stream().anyMatch(way -> way.channel() == InvoiceDelivery.EMAIL);
        InvoiceDelivery next =
                ended.channel() == InvoiceDelivery.EHF && !mailTried ? withoutEhf(note) : InvoiceDelivery.POST;
        begin(note, new DocumentDispatch.Way(next, DispatchCause.FALLBACK, ended.position() + 1, "", by()));
        changeLog.record(
                NoteChange.NOTE_FELL_BACK,
                note,
                Changes.none()
                        .field("channel", ended.channel(), next)
                        .field("trouble", null, ended.trouble().orElse(null)));
    }

    private String by() {
        return actor.get().name();
    }
}
