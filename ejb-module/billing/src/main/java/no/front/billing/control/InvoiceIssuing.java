package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.VatSummary;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.Booking;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.NumberSeries;
import no.front.platform.boundary.Wording;

/**
 * Issues invoices and credit notes (BIL-4): number, document, open item and voucher in the caller's transaction, all or
 * none. The number is asked for last of all that may fail or wait.
 */
@Dependent
public class InvoiceIssuing {

    private static final String COMPONENT = "billing";

    @Inject
    InvoiceStore store;

    @Inject
    NumberSeries numbers;

    @Inject
    OpenItems items;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Wording wording;

    /** Gives it a number, asks the customer for its total, and books it. */
    public Invoice issue(InvoiceDraft draft) {
        return issueAll(List.of(draft)).getFirst();
    }

    /** As {@link #issue}, for many at once: their numbers follow each other in the order of the drafts. */
    public List<Invoice> issueAll(List<InvoiceDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        long number = numbers.next(InvoiceKind.INVOICE.series(), drafts.size());
        List<Invoice> invoices = new ArrayList<>();
        for (InvoiceDraft draft : drafts) {
            Invoice invoice = new Invoice(head(InvoiceKind.INVOICE, number++, draft), draft.lines());
            store.add(invoice);
            invoices.add(invoice);
        }
        List<OpenItem> owed = items.openAll(invoices.stream().map(this::opening).toList());
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            Invoice invoice = invoices.get(i);
            invoice.owedBy(owed.get(i));
            if (invoice.total().isPositive()) {
                bookings.add(InvoiceBooking.of(invoice, owed.get(i), text("book.invoice", invoice.number())));
            }
        }
        if (!bookings.isEmpty()) {
            ledger.bookAll(bookings);
        }
        return invoices;
    }

    private OpenItem.Opening opening(Invoice invoice) {
        return new OpenItem.Opening(
                OpenItemKind.INVOICE,
                invoice.number(),
                invoice.customer().id(),
                text("book.invoice", invoice.number()),
                invoice.dueOn(),
                invoice.subject());
    }

    /**
     * Credits an invoice, whole or in part: takes from what the customer owes by it; what was paid already becomes the
     * customer's credit.
     *
     * @param draft its lines as credited, quantities above zero
     * @param anew whether usage, fees and charges on it are to be invoiced anew
     */
    public Invoice credit(Invoice origin, InvoiceDraft draft, String reason, boolean anew) {
        return credit(origin, draft, VatSummary.of(draft.lines()).vat(), reason, anew);
    }

    /** The same with a tax of its own, see {@link Creditable#vat}. */
    public Invoice credit(Invoice origin, InvoiceDraft draft, Money vat, String reason, boolean anew) {
        OpenItem owed = origin.openItem().map(item -> items.locked(item.id())).orElse(null);
        long number = numbers.next(InvoiceKind.CREDIT_NOTE.series());
        Invoice note =
                Invoice.credit(origin, head(InvoiceKind.CREDIT_NOTE, number, draft), draft.lines(), vat, reason, anew);
        store.add(note);
        String text = text("book.creditNote", number, origin.number());
        Money settles = owed == null ? Money.ZERO : owed.remaining().min(note.total());
        OpenItem back = settles.equals(note.total())
                ? null
                : items.open(new OpenItem.Opening(
                        OpenItemKind.CREDIT, items.nextCredit(), note.customer().id(), text, null, note.subject()));
        if (note.total().isPositive()) {
            ledger.book(InvoiceBooking.ofCredit(note, owed, settles, back, text));
        }
        return note;
    }

    private Invoice.Head head(InvoiceKind kind, long number, InvoiceDraft draft) {
        return new Invoice.Head(
                kind,
                number,
                draft.account(),
                draft.runId(),
                draft.issuedOn(),
                draft.dueOn(),
                draft.language(),
                draft.channel(),
                draft.reference(),
                draft.last(),
                draft.seller(),
                draft.sellerAccount(),
                draft.buyer(),
                draft.usageCut(),
                clock.now(),
                actor.get().name());
    }

    private String text(String key, Object... arguments) {
        return wording.text(COMPONENT, Language.BOKMAL, key, arguments);
    }
}
