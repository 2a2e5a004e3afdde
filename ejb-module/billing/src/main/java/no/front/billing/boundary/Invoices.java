package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.front.billing.control.EhfText;
import no.front.billing.control.InvoiceDocuments;
import no.front.billing.control.InvoiceListStore;
import no.front.billing.control.InvoiceStore;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceChange;
import no.front.billing.entity.InvoiceDocument;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.EntryCause;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Voucher;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Documents;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;

/** Issued invoices and credit notes. */
@Stateless
@Allowed(Function.INVOICE_READ)
public class Invoices {

    private static final int AT_ONCE = 2_000;

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceListStore lists;

    @Inject
    InvoiceDocuments documents;

    @Inject
    Documents files;

    @Inject
    Ledger ledger;

    @Inject
    OwnTransaction transaction;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    /** With its lines. @throws BusinessRuleViolation NOT_FOUND */
    public Invoice get(long id) {
        return whole(find(id));
    }

    private Invoice find(long id) {
        return store.find(id).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    private static Invoice whole(Invoice invoice) {
        invoice.lines().forEach(InvoiceLine::position);
        invoice.contract().number();
        invoice.account().number();
        invoice.customer().name();
        invoice.credits().ifPresent(Invoice::number);
        return invoice;
    }

    /** With all that belongs to it. @throws BusinessRuleViolation NOT_FOUND */
    public InvoiceView view(long id) {
        Invoice invoice = whole(find(id));
        LocalDate today = clock.today();
        List<Invoice> notes = store.creditNotesOf(id);
        Money credited = notes.stream().map(Invoice::total).collect(Money.summing());
        Money remaining = invoice.openItem().map(OpenItem::remaining).orElse(Money.ZERO);
        List<InvoiceDocument> made = documents.of(id);
        made.forEach(document -> document.document().ifPresent(file -> file.name()));
        InvoiceState state =
                InvoiceState.of(invoice.kind(), invoice.total(), remaining, credited, invoice.dueOn(), today);
        return new InvoiceView(
                invoice, state, remaining, credited, List.copyOf(notes), List.copyOf(made), entries(invoice));
    }

    private List<InvoiceView.Entry> entries(Invoice invoice) {
        return invoice.openItem().isPresent()
                ? invoice.openItem().get().entries().stream()
                        .map(entry -> entry(
                                entry.enteredOn(),
                                entry.cause(),
                                entry.amount(),
                                entry.voucher().orElse(null)))
                        .toList()
                : ledger.about(invoice.subject()).stream()
                        .map(voucher -> entry(
                                voucher.bookedOn(),
                                voucher.kind().cause(),
                                voucher.total().negate(),
                                voucher))
                        .toList();
    }

    private static InvoiceView.Entry entry(LocalDate on, EntryCause cause, Money amount, Voucher voucher) {
        return voucher == null
                ? new InvoiceView.Entry(on, cause, amount, 0, "", "")
                : new InvoiceView.Entry(on, cause, amount, voucher.id(), voucher.label(), voucher.text());
    }

    /** Sorts: {@code number}, {@code customer}, {@code due}, {@code total}, {@code remaining}, {@code issued} (others too). */
    public Page<InvoiceRow> page(InvoiceFilter filter, PageRequest request) {
        return lists.page(filter, clock.today(), request);
    }

    public InvoiceSums sums(InvoiceFilter filter) {
        return lists.sums(filter, clock.today());
    }

    /** How many have a document that breaks a rule or could not be made. */
    public long stuck() {
        return lists.stuck();
    }

    /** The list as a file; that somebody took it along stands in the log. @param out left open */
    public void export(InvoiceFilter filter, PageRequest order, ListSheet<InvoiceRow> sheet, OutputStream out) {
        int[] number = {0};
        long rows = sheet.write(
                out, last -> page(filter, new PageRequest(++number[0], AT_ONCE, order.sort(), order.descending()))
                        .rows());
        changeLog.record(
                InvoiceChange.INVOICES_EXPORTED,
                new Exported(),
                Changes.none().field("rows", null, rows).field("format", null, sheet.format()));
    }

    /**
     * The EHF as one can read it: each element on a line of its own.
     *
     * @throws BusinessRuleViolation NOT_FOUND, also where there is none
     */
    public List<String> ehf(long id) {
        return documents
                .find(id, DocumentForm.EHF)
                .flatMap(InvoiceDocument::document)
                .map(file -> EhfText.indented(files.get(file.id()).content()))
                .orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
    }

    /**
     * Makes a document that is not made, or that breaks a rule, once more: when a setting or the rules were mended. One that
     * is made stays as it is.
     *
     * @throws BusinessRuleViolation NOT_FOUND
     */
    @Allowed(Function.INVOICE_SEND)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InvoiceDocument make(long id, DocumentForm form) {
        transaction.run(() -> changeLog.record(
                InvoiceChange.INVOICE_DOCUMENT_TRIED_AGAIN,
                find(id),
                Changes.none().field("form", null, form)));
        return documents.make(id, form);
    }

    private record Exported() implements ChangeSubject {
        @Override
        public String subjectType() {
            return "Export";
        }

        @Override
        public long subjectId() {
            return 0;
        }

        @Override
        public String subjectLabel() {
            return "invoices";
        }
    }
}
