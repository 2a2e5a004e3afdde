package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.front.commission.entity.CommissionNote;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Wording;

/** Makes documents of commission notes and checks them. Takes its time: call it outside transactions. */
@ApplicationScoped
public class NotePress {

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Wording wording;

    /** The PDF of one that is not issued, marked so. */
    public byte[] draft(CommissionNote note) {
        return pdfDocuments.render(new NoteLetter(note, true, wording).letter());
    }
}
