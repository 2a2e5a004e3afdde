package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import no.front.billing.control.CollectionNoteStore;
import no.front.billing.control.InvoiceDocuments;
import no.front.billing.control.InvoiceListStore;
import no.front.billing.control.InvoiceStore;
import no.front.billing.control.OwnInvoiceReading;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceChange;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.DocumentFile;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.ForCustomers;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.Reading;
import no.front.platform.boundary.Sellers;
import no.front.platform.entity.Changes;
import no.front.platform.entity.CustomerFunction;
import no.front.platform.entity.StoredDocument;

/**
 * Invoices, credit notes and what is owed by the organisation that the user is signed in to. Nobody names an organisation
 * here: there is no other to be had, and another one's invoice is unknown (ACC-10).
 */
@Stateless
@ForCustomers(CustomerFunction.INVOICES_READ)
public class OwnInvoices {

    private static final int AT_ONCE = 2_000;

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceListStore lists;

    @Inject
    OwnInvoiceReading reading;

    @Inject
    InvoiceDocuments documents;

    @Inject
    CollectionNoteStore notes;

    @Inject
    OpenItems items;

    @Inject
    Documents files;

    @Inject
    Sellers sellers;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ChangeLog changeLog;

    /** Sorts: {@code number}, {@code due}, {@code total}, {@code remaining}, {@code issued} (others too). */
    @Reading
    public Page<InvoiceRow> page(InvoiceFilter filter, PageRequest request) {
        return lists.page(own(filter), clock.today(), request);
    }

    /** What our documents look like inside is no question of a customer's. */
    private InvoiceFilter own(InvoiceFilter filter) {
        return new InvoiceFilter(
                filter.text(),
                filter.state().filter(state -> state != InvoiceFilter.Wanted.STUCK),
                filter.month(),
                filter.channel(),
                OptionalLong.of(organisation()),
                OptionalLong.empty());
    }

    /** What is to be paid, and what was paid ahead. */
    @Reading
    public OwnBalance balance() {
        List<OpenItem> open = items.openOf(organisation());
        LocalDate today = clock.today();
        Money ahead = open.stream()
                .filter(item -> item.kind() == OpenItemKind.CREDIT)
                .map(item -> item.remaining().abs())
                .collect(Money.summing());
        return new OwnBalance(
                open.stream()
                        .filter(item ->
                                item.kind().isOwedToUs() && item.remaining().isPositive())
                        .map(item -> claim(item, today))
                        .toList(),
                ahead,
                sellers.current().account());
    }

    private static OwnClaim claim(OpenItem item, LocalDate today) {
        boolean invoice = item.kind() == OpenItemKind.INVOICE;
        boolean note = item.kind() == OpenItemKind.COLLECTION_FEE || item.kind() == OpenItemKind.INTEREST;
        return new OwnClaim(
                item.kind(),
                invoice ? Long.toString(item.number()) : item.label(),
                invoice ? item.subject().id() : 0,
                note ? item.subject().id() : 0,
                item.kid().orElse(null),
                item.dueOn().orElse(null),
                item.remaining(),
                today);
    }

    /** With all that belongs to it. @throws BusinessRuleViolation NOT_FOUND, also for another organisation's */
    @Reading
    public OwnInvoice view(long id) {
        return reading.of(get(id), clock.today());
    }

    private Invoice get(long id) {
        return store.find(id)
                .filter(invoice -> invoice.organisationId() == organisation()
                        && actor.get().maySeeAccount(invoice.account().id()))
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    /** As it was sent. @throws BusinessRuleViolation NOT_FOUND, also where there is none and for another organisation's */
    @Reading
    public DocumentFile file(long id, DocumentForm form) {
        return documents
                .ready(get(id).id(), form)
                .map(OwnInvoices::file)
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    private static DocumentFile file(StoredDocument document) {
        return new DocumentFile(document.name(), document.mediaType(), document.content());
    }

    /** Notes of fees and interest, newest first. */
    @Reading
    public List<CollectionNoteRow> notes() {
        LocalDate today = clock.today();
        return notes.ofCustomer(organisation()).stream()
                .map(note -> CollectionNoteRow.of(note, today))
                .toList();
    }

    /** A note as PDF. @throws BusinessRuleViolation NOT_FOUND, also for another organisation's */
    @Reading
    public DocumentFile noteFile(long id) {
        CollectionNote note = notes.find(id)
                .filter(found -> found.organisationId() == organisation()
                        && found.document().isPresent())
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        return file(files.get(note.document().getAsLong()));
    }

    /** The list as a file; that somebody took it along stands in the log. @param out left open */
    public void export(InvoiceFilter filter, PageRequest order, ListSheet<InvoiceRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(
                out, last -> page(filter, new PageRequest(++number[0], AT_ONCE, order.sort(), order.descending()))
                        .rows());
        changeLog.record(
                InvoiceChange.INVOICES_EXPORTED,
                new Exported(organisation(), "invoices"),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    private long organisation() {
        return actor.get().organisationId();
    }
}
