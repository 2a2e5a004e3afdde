package no.front.billing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.billing.control.Creditable;
import no.front.billing.control.InvoiceDraft;
import no.front.billing.control.InvoiceIssuing;
import no.front.billing.control.InvoiceStore;
import no.front.billing.entity.BillingError;
import no.front.billing.entity.CreditNoteError;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceChange;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.VatSummary;
import no.front.contract.boundary.Charges;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.boundary.OpenItems;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.Allowed;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Function;
import no.front.traffic.boundary.UsageCounts;

/** Corrects issued invoices (BIL-4): whole, by lines, or a part of them. The document itself never changes. */
@Stateless
@Allowed(Function.INVOICE_CREDIT)
public class CreditNotes {

    private static final int LONGEST_REASON = 1000;

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceIssuing issuing;

    @Inject
    OpenItems items;

    @Inject
    UsageCounts usage;

    @Inject
    Charges charges;

    @Inject
    BusinessClock clock;

    @Inject
    ChangeLog changeLog;

    @Inject
    Wording wording;

    /**
     * What is left of an invoice's lines.
     *
     * @param notes how many credit notes it has
     */
    public record Left(List<CreditLeft> lines, int notes) {}

    /** @throws BusinessRuleViolation NOT_FOUND, IS_CREDIT_NOTE */
    public Left left(long invoiceId) {
        Invoice origin = origin(invoiceId);
        List<Invoice> notes = store.creditNotesOf(invoiceId);
        return new Left(new Creditable(origin, notes).left(), notes.size());
    }

    /** What it would do, without doing it. @throws BusinessRuleViolation as {@link #issue} */
    public CreditEffect preview(long invoiceId, CreditOrder order) {
        Invoice origin = origin(invoiceId);
        List<InvoiceLine.Content> lines = lines(origin, order);
        VatSummary vat = creditable(origin).vat(lines);
        Money owed = origin.openItem().map(OpenItem::remaining).orElse(Money.ZERO);
        Money settles = owed.min(vat.total()).max(Money.ZERO);
        return new CreditEffect(
                lines, vat, owed, owed.minus(settles), vat.total().minus(settles));
    }

    /**
     * Issues the credit note: takes from what is owed by the invoice; what was paid becomes the customer's credit. Two at once
     * never credit more than is left: one waits, and is refused.
     *
     * @return its id
     * @throws BusinessRuleViolation NOT_FOUND, IS_CREDIT_NOTE, NOTHING_LEFT, NOTHING_CHOSEN, TOO_MANY, TOO_MUCH,
     *     NOT_POSITIVE, QUANTITY_OR_AMOUNT, ANEW_WHOLE_LINE, REASON_MISSING, REASON_TOO_LONG, CHANGED_MEANWHILE
     */
    public long issue(long invoiceId, CreditOrder order) {
        Invoice origin = origin(invoiceId);
        // whoever credits the same invoice waits here
        origin.openItem().ifPresent(item -> items.locked(item.id()));
        List<InvoiceLine.Content> lines = lines(origin, order);
        Money vat = creditable(origin).vat(lines).vat();
        Invoice note = issuing.credit(origin, draft(origin, lines), vat, order.reason(), order.anew());
        if (order.anew()) {
            reopen(origin, lines, order.reason());
        }
        changeLog.record(
                InvoiceChange.CREDIT_NOTE_ISSUED,
                note,
                order.reason(),
                Changes.none()
                        .field("invoice", null, origin.number())
                        .field("amount", null, note.total())
                        .field("invoicedAnew", null, order.anew()));
        return note.id();
    }

    private Creditable creditable(Invoice origin) {
        return new Creditable(origin, store.creditNotesOf(origin.id()));
    }

    private Invoice origin(long id) {
        Invoice origin = store.find(id).orElseThrow(() -> new BusinessRuleViolation(BillingError.NOT_FOUND));
        if (origin.isCreditNote()) {
            throw new BusinessRuleViolation(CreditNoteError.IS_CREDIT_NOTE);
        }
        return origin;
    }

    private List<InvoiceLine.Content> lines(Invoice origin, CreditOrder order) {
        if (order.reason().isEmpty()) {
            throw new BusinessRuleViolation(CreditNoteError.REASON_MISSING);
        }
        if (order.reason().codePointCount(0, order.reason().length()) > LONGEST_REASON) {
            throw new BusinessRuleViolation(CreditNoteError.REASON_TOO_LONG, LONGEST_REASON);
        }
        List<Invoice> notes = store.creditNotesOf(origin.id());
        Creditable creditable = new Creditable(origin, notes);
        if (notes.size() != order.notesSeen()) {
            throw new BusinessRuleViolation(
                    creditable.isNothingLeft() ? CreditNoteError.NOTHING_LEFT : CreditNoteError.CHANGED_MEANWHILE);
        }
        String part = wording.text("billing", origin.language(), "credit.part");
        List<InvoiceLine.Content> lines = order.whole() ? creditable.all(part) : creditable.lines(order.parts(), part);
        if (order.anew()) {
            requireWhole(origin, lines);
        }
        return lines;
    }

    /** What is no usage exists once, so that a part of it can't be invoiced anew; usage only by its pieces. */
    private static void requireWhole(Invoice origin, List<InvoiceLine.Content> lines) {
        for (InvoiceLine.Content credited : lines) {
            InvoiceLine line = origin.lines().stream()
                    .filter(one -> credited.source().originLineId() == one.id())
                    .findFirst()
                    .orElseThrow();
            boolean byPieces = credited.unitPrice().equals(line.unitPrice());
            boolean whole = credited.quantity().compareTo(line.quantity()) == 0;
            if (!byPieces || !line.kind().isUsage() && !whole) {
                throw new BusinessRuleViolation(CreditNoteError.ANEW_WHOLE_LINE, line.position());
            }
        }
    }

    private InvoiceDraft draft(Invoice origin, List<InvoiceLine.Content> lines) {
        return new InvoiceDraft(
                origin.account(),
                null,
                clock.today(),
                clock.today(),
                origin.language(),
                origin.channel(),
                origin.reference(),
                false,
                copy(origin.seller()),
                origin.sellerAccount(),
                copy(origin.buyer()),
                0,
                lines);
    }

    /** As they were called on the invoice; each document has its own. */
    private static InvoiceParty copy(InvoiceParty party) {
        return new InvoiceParty(
                party.name(),
                party.organisationNumber().orElse(null),
                party.isVatRegistered(),
                party.address(),
                party.postcode(),
                party.city(),
                party.country(),
                party.email().orElse(null));
    }

    /** Usage is unbilled again from where its line began; charges wait again; fees the generator finds by itself. */
    private void reopen(Invoice origin, List<InvoiceLine.Content> lines, String reason) {
        Map<BillingMonth, Long> months = new HashMap<>();
        for (InvoiceLine.Content line : lines) {
            if (line.kind().isUsage()
                    && line.source().afterCut() != null
                    && line.quantity().compareTo(BigDecimal.ZERO) != 0) {
                months.merge(line.month(), line.source().afterCut(), Math::min);
            }
            if (line.source().chargeId() != null) {
                charges.reopened(line.source().chargeId(), reason);
            }
        }
        months.forEach((month, after) -> usage.reopened(origin.account().id(), month, after));
    }
}
