package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.front.billing.boundary.LetterSource;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.IssuedDocument;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDispatch;

/** Commission notes that go by post, printed with invoices (CPA-7, BIL-5). */
@ApplicationScoped
public class NoteLetters implements LetterSource {

    @Inject
    NoteSendingStore store;

    @Override
    public long waiting() {
        return store.letters();
    }

    @Override
    public List<Letter> waitingLocked(int most) {
        return store.lettersLocked(most).stream().map(this::letter).toList();
    }

    @Override
    public List<Letter> ofBatch(long batchId) {
        return store.lettersOf(batchId).stream().map(this::letter).toList();
    }

    private Letter letter(CommissionNoteDispatch way) {
        CommissionNote note = way.note();
        return new Letter(
                way,
                note.subject(),
                note.label(),
                note.customer(),
                address(note.seller()),
                store.document(note.id(), DocumentForm.PDF)
                        .flatMap(IssuedDocument::document)
                        .orElseThrow());
    }

    /** On one line. */
    public static String address(InvoiceParty seller) {
        return String.join(", ", seller.address()) + ", " + seller.postcode() + " " + seller.city();
    }
}
