package no.front.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Finding;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceParty;
import no.front.contract.boundary.PriceNotices;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;

/** Makes documents of issued invoices and checks them. Takes its time: call it outside transactions. */
@ApplicationScoped
public class InvoicePress {

    private static final String COMPONENT = "billing";

    @Inject
    PdfDocuments pdfDocuments;

    @Inject
    Sellers sellers;

    @Inject
    Wording wording;

    @Inject
    EhfRules rules;

    @Inject
    PriceNotices priceNotices;

    /**
     * What was made of an invoice.
     *
     * @param name of the file
     * @param ruleSet what it was checked by, "" for none
     * @param findings a fatal one means that it may not be sent
     */
    public record Made(String name, byte[] content, String ruleSet, List<Finding> findings) {

        /** Without the content. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param invoice with all that it refers to read */
    public Made make(Invoice invoice, DocumentForm form) {
        Seller seller = sellers.current();
        return form == DocumentForm.PDF ? pdf(invoice, seller) : ehf(invoice, seller);
    }

    /** New prices that the customer was told of stand on its invoices too (CON-11). */
    private InvoiceLetter letter(Invoice invoice) {
        String news = invoice.isCreditNote()
                ? ""
                : priceNotices.textFor(invoice.contract().id(), invoice.issuedOn());
        return new InvoiceLetter(invoice, wording, news);
    }

    private Made pdf(Invoice invoice, Seller today) {
        byte[] content = pdfDocuments.render(letter(invoice).letter(), asIssued(invoice, today));
        return new Made(name(invoice, DocumentForm.PDF), content, "", List.of());
    }

    private Made ehf(Invoice invoice, Seller seller) {
        InvoiceLetter letter = letter(invoice);
        EhfDocument.Words words = new EhfDocument.Words(letter.note(), letter.terms());
        byte[] content = new EhfDocument(invoice, words, seller.inBusinessRegister()).xml();
        List<Finding> findings = new ArrayList<>(EhfChecks.of(invoice, seller.inBusinessRegister()));
        findings.addAll(rules.check(content));
        return new Made(name(invoice, DocumentForm.EHF), content, EhfRules.RULE_SET, List.copyOf(findings));
    }

    /** Front as it was called then; phone and address on the web are today's. */
    private static Seller asIssued(Invoice invoice, Seller today) {
        InvoiceParty then = invoice.seller();
        return new Seller(
                then.name(),
                then.organisationNumber().orElse(today.organisationNumber()),
                String.join(", ", then.address()),
                (then.postcode() + " " + then.city()).strip(),
                then.email().orElse(today.email()),
                today.phone(),
                today.web(),
                invoice.sellerAccount(),
                then.isVatRegistered(),
                today.inBusinessRegister());
    }

    private String name(Invoice invoice, DocumentForm form) {
        String key = invoice.isCreditNote() ? "document.file.creditNote" : "document.file.invoice";
        return wording.text(COMPONENT, invoice.language(), key, Long.toString(invoice.number()), form.extension())
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }
}
