package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.billing.entity.DispatchCause;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceDispatch;
import no.front.billing.entity.LineKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.platform.boundary.Attachment;
import no.front.platform.boundary.Outbox;
import no.front.platform.boundary.Wording;
import no.front.platform.entity.OutboxMessage.Draft;
import no.front.platform.entity.StoredDocument;

/** Invoices and credit notes by e-mail, in the document's language, with the PDF (BIL-5). */
@Dependent
public class InvoiceMails {

    private static final String COMPONENT = "billing";

    @Inject
    Outbox outbox;

    @Inject
    InvoiceStore invoices;

    @Inject
    Wording wording;

    /** Writes the mail, in the caller's transaction. @return its id in the outbox */
    public long send(InvoiceDispatch dispatch, StoredDocument pdf, EmailAddress recipient) {
        Invoice invoice = dispatch.invoice();
        Formats formats = Formats.in(invoice.language());
        String key = invoice.isCreditNote() ? "mail.creditNote" : "mail.invoice";
        String number = Long.toString(invoice.number());
        String body = invoice.isCreditNote()
                ? creditNote(invoice, number, formats)
                : invoice(dispatch, invoice, number, formats);
        return outbox.mail(
                new Draft(
                        recipient.toString(),
                        text(invoice, key + ".subject", number, invoice.seller().name()),
                        body,
                        invoice.language(),
                        OptionalLong.of(invoice.customer().id()),
                        invoice.kind().name(),
                        false),
                List.of(Attachment.of(pdf)));
    }

    private String invoice(InvoiceDispatch dispatch, Invoice invoice, String number, Formats formats) {
        Money owed = invoice.openItem().map(OpenItem::remaining).orElse(Money.ZERO);
        StringBuilder more = new StringBuilder();
        if (dispatch.cause() == DispatchCause.FALLBACK) {
            more.append(text(invoice, "mail.fallback")).append("\n\n");
        }
        feeNote(invoice).ifPresent(note -> more.append(
                        text(invoice, "mail.feeCredited", Long.toString(note.number()), formats.amount(note.total())))
                .append("\n\n"));
        return text(
                invoice,
                "mail.invoice.body",
                number,
                formats.date(invoice.issuedOn()),
                invoice.buyer().name(),
                more,
                formats.amount(owed),
                formats.date(invoice.dueOn()),
                formats.account(invoice.sellerAccount()),
                invoice.kid().map(formats::kid).orElse(""),
                invoice.seller().name());
    }

    private String creditNote(Invoice note, String number, Formats formats) {
        return text(
                note,
                "mail.creditNote.body",
                number,
                formats.date(note.issuedOn()),
                note.buyer().name(),
                formats.amount(note.total()),
                note.credits().map(origin -> Long.toString(origin.number())).orElse(""),
                note.creditReason(),
                note.seller().name());
    }

    /** The credit note on the fee of a channel that did not reach the customer. */
    private Optional<Invoice> feeNote(Invoice invoice) {
        return invoices.creditNotesOf(invoice.id()).stream()
                .filter(note -> note.lines().stream().allMatch(line -> line.kind() == LineKind.CHANNEL_FEE))
                .findFirst();
    }

    private String text(Invoice invoice, String key, Object... arguments) {
        return wording.text(COMPONENT, invoice.language(), key, arguments);
    }
}
