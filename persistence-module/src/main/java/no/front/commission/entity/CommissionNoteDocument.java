package no.front.commission.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.IssuedDocument;

/** A commission note as PDF or EHF (CPA-7). */
@Entity
@Table(name = "commission_note_document")
public class CommissionNoteDocument extends IssuedDocument {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private CommissionNote note;

    protected CommissionNoteDocument() {}

    /** To be made. @param until for so long whoever asked for it has time; by the time on the wall */
    public CommissionNoteDocument(CommissionNote note, DocumentForm form, Instant now, Instant until) {
        super(form, now, until);
        this.note = note;
    }

    public CommissionNote note() {
        return note;
    }

    @Override
    public String label() {
        return note.label();
    }
}
