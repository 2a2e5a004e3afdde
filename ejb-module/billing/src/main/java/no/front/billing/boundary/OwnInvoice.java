package no.front.billing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.ReminderStepKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;
import no.front.ledger.entity.EntryCause;

/**
 * An invoice or credit note as its own customer sees it. What Front has noted for its own use isn't here.
 *
 * @param remaining still owed
 * @param credited of the total, by its credit notes
 * @param notes its credit notes, oldest first
 * @param files that can be had
 * @param ways how it was sent, first one first
 * @param entries how what is owed came and went, oldest first
 * @param reminders oldest first
 * @param fees notes of fees and interest on it, oldest first
 */
public record OwnInvoice(
        Invoice invoice,
        InvoiceState state,
        Money remaining,
        Money credited,
        List<Invoice> notes,
        Set<DocumentForm> files,
        List<Way> ways,
        List<Entry> entries,
        List<Reminder> reminders,
        List<CollectionNoteRow> fees) {

    /** @param at when its state was last told */
    public record Way(InvoiceDelivery channel, DispatchState state, Instant at) {}

    /** @param amount above zero for what came to be owed */
    public record Entry(LocalDate on, EntryCause cause, Money amount) {}

    /** @param deadline null for none */
    public record Reminder(ReminderStepKind kind, LocalDate on, LocalDate deadline) {}

    public boolean hasPdf() {
        return files.contains(DocumentForm.PDF);
    }

    public boolean hasEhf() {
        return files.contains(DocumentForm.EHF);
    }
}
