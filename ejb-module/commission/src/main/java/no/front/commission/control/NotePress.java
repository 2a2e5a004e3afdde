package no.front.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.boundary.EhfValidation;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Finding;
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

    @Inject
    EhfValidation rules;

    /**
     * What was made of a note.
     *
     * @param name of the file
     * @param ruleSet what it was checked by, "" for none
     * @param findings a fatal one means that it may not be sent
     */
    public record Made(String name, byte[] content, String ruleSet, List<Finding> findings) {

        /** Without the content. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param note with all that it refers to read */
    public Made make(CommissionNote note, DocumentForm form) {
        NoteLetter letter = new NoteLetter(note, false, wording);
        String name = NoteLetter.fileName(note, wording, form.extension());
        if (form == DocumentForm.PDF) {
            return new Made(name, pdfDocuments.render(letter.letter()), "", List.of());
        }
        byte[] xml = new NoteEhf(note, letter).xml();
        List<Finding> findings = new ArrayList<>(NoteChecks.of(note));
        findings.addAll(rules.checkSelfBilled(xml));
        return new Made(name, xml, EhfValidation.RULE_SET, List.copyOf(findings));
    }

    /** The PDF of one that is not issued, marked so. */
    public byte[] draft(CommissionNote note) {
        return pdfDocuments.render(new NoteLetter(note, true, wording).letter());
    }
}
