package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceKind;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.boundary.OpenItems;
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
        long number = numbers.next(InvoiceKind.INVOICE.series());
        Invoice invoice = new Invoice(head(InvoiceKind.INVOICE, number, draft), draft.lines());
        store.add(invoice);
        String text = text("book.invoice", number);
        OpenItem item = items.open(new OpenItem.Opening(
                OpenItemKind.INVOICE, number, invoice.customer().id(), text, draft.dueOn(), invoice.subject()));
        invoice.owedBy(item);
        if (invoice.total().isPositive()) {
            ledger.book(InvoiceBooking.of(invoice, item, text));
        }
        return invoice;
    }

    /**
     * Credits an invoice, whole or in part: takes from what the customer owes by it; what was paid already becomes the
     * customer's credit.
     *
     * @param draft its lines as credited, quantities above zero
     * @param anew whether usage, fees and charges on it are to be invoiced anew
     */
    public Invoice credit(Invoice origin, InvoiceDraft draft, String reason, boolean anew) {
        OpenItem owed = origin.openItem().map(item -> items.locked(item.id())).orElse(null);
        long number = numbers.next(InvoiceKind.CREDIT_NOTE.series());
        Invoice note =
                Invoice.credit(origin, head(InvoiceKind.CREDIT_NOTE, number, draft), draft.lines(), reason, anew);
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
