package no.front.billing.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.VatSummary;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.VatCode;

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

    static final String CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    /** Of Norwegian organisation numbers, among electronic addresses and registrations. */
    static final String ORGANISATION_NUMBERS = "0192";

    private static final String INVOICE_TYPE = "380";
    private static final String CREDIT_NOTE_TYPE = "381";
    /** Credit transfer: a Norwegian account number. 58 is for IBAN only. */
    private static final String TO_ACCOUNT = "30";

    /** @param note of the whole document @param terms of payment; "" for none */
    public record Words(String note, String terms) {}

    public byte[] xml() {
        EhfWriter out = new EhfWriter(invoice.isCreditNote() ? "CreditNote" : "Invoice");
        head(out);
        party(out, "AccountingSupplierParty", invoice.seller(), inBusinessRegister, true);
        party(out, "AccountingCustomerParty", invoice.buyer(), false, false);
        if (!invoice.isCreditNote()) {
            payment(out);
        }
        VatSummary vat = invoice.vatSummary();
        taxes(out, vat);
        totals(out);
        invoice.lines().forEach(line -> line(out, line));
        return out.end();
    }

    private void head(EhfWriter out) {
        out.text("CustomizationID", CUSTOMIZATION).text("ProfileID", PROFILE);
        out.text("ID", Long.toString(invoice.number())).text("IssueDate", invoice.issuedOn());
        if (invoice.isCreditNote()) {
            out.text("CreditNoteTypeCode", CREDIT_NOTE_TYPE);
        } else {
            out.text("DueDate", invoice.dueOn()).text("InvoiceTypeCode", INVOICE_TYPE);
        }
        out.text("Note", words.note()).text("DocumentCurrencyCode", Money.CURRENCY);
        out.text("BuyerReference", invoice.reference());
        period().ifPresent(period -> period(out, period));
        out.open("OrderReference").text("ID", invoice.contract().number()).close();
        invoice.credits().ifPresent(origin -> out.open("BillingReference")
                .open("InvoiceDocumentReference")
                .text("ID", Long.toString(origin.number()))
                .text("IssueDate", origin.issuedOn())
                .close()
                .close());
    }

    /** From the first to the last day of all lines; empty where one has no end. */
    private Optional<DateRange> period() {
        List<DateRange> all = invoice.lines().stream().map(InvoiceLine::period).toList();
        if (all.isEmpty() || all.stream().anyMatch(period -> period.lastDay().isEmpty())) {
            return Optional.empty();
        }
        LocalDate first =
                all.stream().map(DateRange::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = all.stream()
                .map(period -> period.lastDay().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(DateRange.throughout(first, last));
    }

    private static void period(EhfWriter out, DateRange period) {
        out.open("InvoicePeriod").text("StartDate", period.firstDay());
        period.lastDay().ifPresent(last -> out.text("EndDate", last));
        out.close();
    }

    private void party(EhfWriter out, String role, InvoiceParty party, boolean register, boolean seller) {
        Optional<OrganisationNumber> number = party.organisationNumber();
        out.open(role).open("Party");
        number.ifPresent(its -> out.text("EndpointID", its.digits(), "schemeID", ORGANISATION_NUMBERS));
        if (!EhfText.clean(party.name()).isEmpty()) {
            out.open("PartyName").text("Name", party.name()).close();
        }
        address(out, party);
        if (party.isVatRegistered() && number.isPresent() && !isOutside()) {
            scheme(out, number.get().vatId(), "VAT");
        }
        if (register) {
            scheme(out, "Foretaksregisteret", "TAX");
        }
        out.open("PartyLegalEntity").text("RegistrationName", party.name());
        number.ifPresent(its -> out.text("CompanyID", its.digits(), "schemeID", ORGANISATION_NUMBERS));
        out.close();
        if (seller) {
            party.email().ifPresent(email -> out.open("Contact")
                    .text("ElectronicMail", email.toString())
                    .close());
        }
        out.close().close();
    }

    /** What is outside the Act bears no VAT ids (BR-O-02). */
    private boolean isOutside() {
        return invoice.lines().stream().anyMatch(line -> line.vat() == VatCode.OUTSIDE);
    }

    private static void scheme(EhfWriter out, String id, String scheme) {
        out.open("PartyTaxScheme").text("CompanyID", id);
        out.open("TaxScheme").text("ID", scheme).close().close();
    }

    private static void address(EhfWriter out, InvoiceParty party) {
        List<String> lines = party.address().stream()
                .map(EhfText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        out.open("PostalAddress");
        if (!lines.isEmpty()) {
            out.text("StreetName", lines.get(0));
        }
        if (lines.size() > 1) {
            out.text("AdditionalStreetName", lines.get(1));
        }
        out.text("CityName", party.city()).text("PostalZone", party.postcode());
        if (lines.size() > 2) {
            out.open("AddressLine")
                    .text("Line", String.join(", ", lines.subList(2, lines.size())))
                    .close();
        }
        out.open("Country")
                .text("IdentificationCode", party.country().code())
                .close()
                .close();
    }

    private void payment(EhfWriter out) {
        out.open("PaymentMeans").text("PaymentMeansCode", TO_ACCOUNT);
        invoice.kid().ifPresent(kid -> out.text("PaymentID", kid.number()));
        out.open("PayeeFinancialAccount")
                .text("ID", invoice.sellerAccount().digits())
                .close()
                .close();
        if (!EhfText.clean(words.terms()).isEmpty()) {
            out.open("PaymentTerms").text("Note", words.terms()).close();
        }
    }

    private void taxes(EhfWriter out, VatSummary vat) {
        out.open("TaxTotal").amount("TaxAmount", invoice.vat());
        for (VatSummary.Row row : vat.rows()) {
            out.open("TaxSubtotal").amount("TaxableAmount", row.net()).amount("TaxAmount", row.vat());
            category(out, "TaxCategory", row.code(), true);
            out.close();
        }
        out.close();
    }

    private void category(EhfWriter out, String name, VatCode code, boolean withReason) {
        out.open(name).text("ID", code.category());
        if (code != VatCode.OUTSIDE) {
            out.text("Percent", code.rate().toString());
        }
        if (withReason) {
            out.text("TaxExemptionReason", reason(code));
        }
        out.open("TaxScheme").text("ID", "VAT").close().close();
    }

    /** Why no tax is charged; "" where it is, or where the category says enough (Z must give none). */
    private String reason(VatCode code) {
        boolean norwegian = invoice.language() == Language.BOKMAL;
        return switch (code) {
            case STANDARD, FOOD, RAW_FISH, LOW, ZERO_RATED -> "";
            case EXEMPT ->
                norwegian ? "Unntatt etter merverdiavgiftsloven kapittel 3" : "Exempt under the VAT Act, chapter 3";
            case EXPORT ->
                norwegian
                        ? "Tjeneste til næringsdrivende i utlandet, merverdiavgiftsloven § 6-22"
                        : "Service to a business abroad, the VAT Act section 6-22";
            case REVERSE_CHARGE -> norwegian ? "Omvendt avgiftsplikt" : "Reverse charge";
            case OUTSIDE -> norwegian ? "Utenfor merverdiavgiftsloven" : "Outside the scope of the VAT Act";
        };
    }

    private void totals(EhfWriter out) {
        out.open("LegalMonetaryTotal")
                .amount("LineExtensionAmount", invoice.net())
                .amount("TaxExclusiveAmount", invoice.net())
                .amount("TaxInclusiveAmount", invoice.total())
                .amount("PayableAmount", invoice.total())
                .close();
    }

    private void line(EhfWriter out, InvoiceLine line) {
        boolean credit = invoice.isCreditNote();
        out.open(credit ? "CreditNoteLine" : "InvoiceLine").text("ID", Integer.toString(line.position()));
        out.text("Note", line.note());
        out.text(
                credit ? "CreditedQuantity" : "InvoicedQuantity",
                line.quantity().toPlainString(),
                "unitCode",
                line.unit().code());
        out.amount("LineExtensionAmount", line.net());
        period(out, line.period());
        out.open("Item").text("Name", line.text());
        category(out, "ClassifiedTaxCategory", line.vat(), false);
        out.close();
        out.open("Price")
                .text("PriceAmount", line.unitPrice().toString(), "currencyID", Money.CURRENCY)
                .close()
                .close();
    }
}
