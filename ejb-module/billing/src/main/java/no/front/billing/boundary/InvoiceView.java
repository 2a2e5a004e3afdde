package no.front.billing.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.kernel.Money;
import no.front.ledger.entity.EntryCause;

/**
 * An invoice or credit note with all that belongs to it.
 *
 * @param remaining still owed
 * @param credited of the total, by its credit notes
 * @param notes its credit notes, oldest first
 * @param documents PDF first
 * @param entries how what is owed came and went, oldest first; for a credit note its bookings
 */
public record InvoiceView(
        Invoice invoice,
        InvoiceState state,
        Money remaining,
        Money credited,
        List<Invoice> notes,
        List<InvoiceDocument> documents,
        List<Entry> entries) {

    /** @param voucherId 0 for what is not booked */
    public record Entry(LocalDate on, EntryCause cause, Money amount, long voucherId, String voucher, String text) {}

    public Optional<InvoiceDocument> document(DocumentForm form) {
        return documents.stream().filter(document -> document.form() == form).findFirst();
    }

    public Optional<InvoiceDocument> getPdf() {
        return document(DocumentForm.PDF);
    }

    public Optional<InvoiceDocument> getEhf() {
        return document(DocumentForm.EHF);
    }

    /** Something of it can be credited. */
    public boolean isCreditable() {
        return !invoice.isCreditNote()
                && state != InvoiceState.CREDITED
                && (credited.isZero() || invoice.total().isMoreThan(credited));
    }
}
