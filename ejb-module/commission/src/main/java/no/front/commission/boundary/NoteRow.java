package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.DocumentState;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.CommissionNoteDispatch;
import no.front.commission.entity.CommissionNoteDocument;
import no.front.commission.entity.NoteKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;

/**
 * A line of the list of commission notes.
 *
 * @param channel how it is sent; null while it is not
 * @param parked a document breaks a rule
 * @param pdf id of the PDF; null while it is not made
 */
public record NoteRow(
        long id,
        NoteKind kind,
        String label,
        long customerId,
        String customerName,
        LocalDate issuedOn,
        LocalDate paidOn,
        Money net,
        Money vat,
        Money total,
        Money toPay,
        InvoiceDelivery channel,
        DispatchState state,
        boolean parked,
        Long pdf) {

    /** For boundaries. @param way the last one, null for none */
    static NoteRow of(CommissionNote note, CommissionNoteDispatch way, List<CommissionNoteDocument> documents) {
        return new NoteRow(
                note.id(),
                note.kind(),
                note.label(),
                note.customer().id(),
                note.seller().name(),
                note.issuedOn(),
                note.paidOn(),
                note.net(),
                note.vat(),
                note.total(),
                note.toPay(),
                way == null ? null : way.channel(),
                way == null ? null : way.state(),
                documents.stream().anyMatch(one -> one.state() == DocumentState.INVALID),
                documents.stream()
                        .filter(one -> one.form() == DocumentForm.PDF && one.isReady())
                        .map(one -> one.documentId().orElseThrow())
                        .findFirst()
                        .orElse(null));
    }
}
