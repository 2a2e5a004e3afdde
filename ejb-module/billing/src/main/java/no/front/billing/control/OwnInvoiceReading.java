package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.billing.boundary.CollectionNoteRow;
import no.front.billing.boundary.InvoiceState;
import no.front.billing.boundary.OwnInvoice;
import no.front.billing.entity.DocumentDispatch;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.ReminderStepKind;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;

/** Gathers what a customer is shown of its own invoice. */
@Dependent
public class OwnInvoiceReading {

    /** What is only proposed to our own people is not told to a customer. */
    private static final Set<ReminderStepKind> OURS = EnumSet.of(ReminderStepKind.TERMINATION_PROPOSAL);

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceDocuments documents;

    @Inject
    DispatchStore dispatches;

    @Inject
    ReminderStore reminders;

    @Inject
    ReminderListStore reminderLists;

    public OwnInvoice of(Invoice invoice, LocalDate today) {
        invoice.lines().forEach(InvoiceLine::position);
        invoice.contract().number();
        invoice.account().number();
        invoice.credits().ifPresent(Invoice::number);
        List<Invoice> notes = store.creditNotesOf(invoice.id());
        Money credited = notes.stream().map(Invoice::total).collect(Money.summing());
        Money remaining = invoice.openItem().map(OpenItem::remaining).orElse(Money.ZERO);
        return new OwnInvoice(
                invoice,
                InvoiceState.of(invoice.kind(), invoice.total(), remaining, credited, invoice.dueOn(), today),
                remaining,
                credited,
                List.copyOf(notes),
                files(invoice),
                dispatches.of(invoice.id()).stream().map(OwnInvoiceReading::way).toList(),
                invoice.openItem().map(OwnInvoiceReading::entries).orElse(List.of()),
                invoice.openItem().map(this::reminders).orElse(List.of()),
                invoice.openItem().map(item -> fees(item, today)).orElse(List.of()));
    }

    private Set<DocumentForm> files(Invoice invoice) {
        return documents.of(invoice.id()).stream()
                .filter(InvoiceDocument::isReady)
                .map(InvoiceDocument::form)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentForm.class)));
    }

    private static OwnInvoice.Way way(DocumentDispatch dispatch) {
        return new OwnInvoice.Way(
                dispatch.channel(),
                dispatch.state(),
                dispatch.endedAt().or(dispatch::sentAt).orElse(dispatch.queuedAt()));
    }

    private static List<OwnInvoice.Entry> entries(OpenItem item) {
        return item.entries().stream()
                .map(entry -> new OwnInvoice.Entry(entry.enteredOn(), entry.cause(), entry.amount()))
                .toList();
    }

    private List<OwnInvoice.Reminder> reminders(OpenItem item) {
        return reminders.stepsOf(List.of(item)).stream()
                .filter(step -> !OURS.contains(step.kind()))
                .map(step -> new OwnInvoice.Reminder(
                        step.kind(), step.takenOn(), step.deadline().orElse(null)))
                .toList();
    }

    private List<CollectionNoteRow> fees(OpenItem item, LocalDate today) {
        return reminderLists.notesOn(item).stream()
                .map(note -> CollectionNoteRow.of(note, today))
                .toList();
    }
}
