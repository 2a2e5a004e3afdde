package no.front.commission.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.IssuedDocument;
import no.front.commission.control.NoteSendingStore;
import no.front.commission.control.NoteStore;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.commission.entity.NoteError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.Reading;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.StoredDocument;

/** Commission notes of the organisation that the user is signed in to, and their files (CPA-7, CPA-9). */
@Stateless
@Reading
@ForCustomers(CustomerFunction.COMMISSION_READ)
public class OwnNotes {

    @Inject
    NoteStore store;

    @Inject
    NoteSendingStore sendings;

    @Inject
    CurrentActor actor;

    /** Newest first. */
    public List<OwnNote> all() {
        List<CommissionNote> notes = store.ofCustomer(own());
        Map<Long, List<CommissionNoteDocument>> documents =
                sendings.documents(notes.stream().map(CommissionNote::id).toList());
        return notes.stream()
                .map(note -> row(note, documents.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private static OwnNote row(CommissionNote note, List<CommissionNoteDocument> documents) {
        return new OwnNote(
                note.id(),
                note.kind(),
                note.label(),
                note.issuedOn(),
                note.paidOn(),
                note.net(),
                note.vat(),
                note.total(),
                note.toPay(),
                isReady(documents, DocumentForm.PDF),
                isReady(documents, DocumentForm.EHF));
    }

    private static boolean isReady(List<CommissionNoteDocument> documents, DocumentForm form) {
        return documents.stream().anyMatch(one -> one.form() == form && one.isReady());
    }

    /** Its file. @throws BusinessRuleViolation NOT_FOUND, also for another organisation's, and while it is not made */
    public DocumentFile file(long noteId, DocumentForm form) {
        if (store.get(noteId).customer().id() != own()) {
            throw new BusinessRuleViolation(NoteError.NOT_FOUND);
        }
        StoredDocument document = sendings.document(noteId, form)
                .filter(IssuedDocument::isReady)
                .flatMap(IssuedDocument::document)
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
        return new DocumentFile(document.name(), document.mediaType(), document.content());
    }

    private long own() {
        return actor.get().organisationId();
    }
}
