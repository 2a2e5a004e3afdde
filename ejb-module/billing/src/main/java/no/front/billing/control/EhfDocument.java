package no.front.billing.control;

import no.front.billing.boundary.EhfContent;
import no.front.billing.boundary.EhfType;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.kernel.Kid;
import no.front.kernel.Money;

/**
 * An invoice (380) or credit note (381) as PEPPOL BIS Billing 3.0, which EHF Billing 3.0 is (BIL-5): pure, the same bytes
 * for the same invoice. Amounts are taken as they were issued, never counted again.
 *
 * <p>What refers to the buyer's own books is the reference the customer gave; the order is always our contract's number, since
 * one of the two must be there (PEPPOL-EN16931-R003).
 *
 * @param words what stands in plain language, in the language of the invoice
 * @param inBusinessRegister whether the seller says "Foretaksregisteret" (NO-R-002)
 */
public record EhfDocument(Invoice invoice, Words words, boolean inBusinessRegister) {

    /** @param note of the whole document @param terms of payment; "" for none */
    public record Words(String note, String terms) {}

    public byte[] xml() {
        return new EhfContent(
                        EhfType.of(invoice.kind()),
                        Long.toString(invoice.number()),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        words.note(),
                        invoice.reference(),
                        invoice.contract().number(),
                        invoice.credits()
                                .map(origin -> new EhfContent.Origin(Long.toString(origin.number()), origin.issuedOn()))
                                .orElse(null),
                        new EhfContent.Seller(invoice.seller(), inBusinessRegister),
                        invoice.buyer(),
                        invoice.isCreditNote() ? null : payment(),
                        invoice.language(),
                        invoice.vatSummary(),
                        Money.ZERO,
                        "",
                        invoice.lines().stream().map(EhfDocument::line).toList())
                .xml();
    }

    private EhfContent.Payment payment() {
        return new EhfContent.Payment(
                invoice.kid().map(Kid::number).orElse(""),
                invoice.sellerAccount().digits(),
                words.terms());
    }

    private static EhfContent.Line line(InvoiceLine line) {
        return new EhfContent.Line(
                line.position(),
                line.text(),
                line.note(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.net(),
                line.period(),
                line.vat());
    }
}
