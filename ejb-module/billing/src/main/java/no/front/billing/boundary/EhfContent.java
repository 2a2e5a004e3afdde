package no.front.billing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.control.EhfText;
import no.front.billing.control.EhfWriter;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineUnit;
import no.front.billing.entity.VatSummary;
import no.front.kernel.DateRange;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;

/**
 * What stands in an electronic invoice or credit note, whoever writes it, and its UBL: pure, the same bytes for the same
 * content. Amounts are taken as they were issued, never counted again.
 *
 * @param dueOn null for none
 * @param buyerReference of the buyer's own books; one of it and the order must be there (PEPPOL-EN16931-R003)
 * @param orderReference "" for none
 * @param origin what a credit note takes back of; null for none
 * @param payment null for none
 * @param vat its rows by code
 * @param paid what was paid or taken off already
 * @param outsideReason why no tax is charged on what is outside of the Act; "" for the usual words
 */
public record EhfContent(
        EhfType type,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String note,
        String buyerReference,
        String orderReference,
        Origin origin,
        Seller seller,
        InvoiceParty buyer,
        Payment payment,
        Language language,
        VatSummary vat,
        Money paid,
        String outsideReason,
        List<Line> lines) {

    /** Of Norwegian organisation numbers, among electronic addresses and registrations. */
    static final String ORGANISATION_NUMBERS = "0192";

    /** Credit transfer: a Norwegian account number. 58 is for IBAN only. */
    private static final String TO_ACCOUNT = "30";

    public record Origin(String number, LocalDate issuedOn) {}

    /** @param inBusinessRegister whether it says "Foretaksregisteret" (NO-R-002) */
    public record Seller(InvoiceParty party, boolean inBusinessRegister) {}

    /** @param kid "" for none @param account digits, "" for none @param terms "" for none */
    public record Payment(String kid, String account, String terms) {}

    /** @param note "" for none @param net NOK excl. VAT */
    public record Line(
            int position,
            String text,
            String note,
            BigDecimal quantity,
            LineUnit unit,
            UnitPrice price,
            Money net,
            DateRange period,
            VatCode vat) {}

    public EhfContent {
        lines = List.copyOf(lines);
    }

    public byte[] xml() {
        EhfWriter out = new EhfWriter(type.root());
        head(out);
        party(out, "AccountingSupplierParty", seller.party(), seller.inBusinessRegister(), true);
        party(out, "AccountingCustomerParty", buyer, false, false);
        if (payment != null) {
            payment(out);
        }
        taxes(out);
        totals(out);
        lines.forEach(line -> line(out, line));
        return out.end();
    }

    private void head(EhfWriter out) {
        out.text("CustomizationID", type.customization()).text("ProfileID", type.profile());
        out.text("ID", number).text("IssueDate", issuedOn);
        if (type.isCredit()) {
            out.text("CreditNoteTypeCode", type.code());
        } else {
            if (dueOn != null) {
                out.text("DueDate", dueOn);
            }
            out.text("InvoiceTypeCode", type.code());
        }
        out.text("Note", note).text("DocumentCurrencyCode", Money.CURRENCY);
        out.text("BuyerReference", buyerReference);
        period().ifPresent(period -> period(out, period));
        if (!EhfText.clean(orderReference).isEmpty()) {
            out.open("OrderReference").text("ID", orderReference).close();
        }
        if (origin != null) {
            out.open("BillingReference")
                    .open("InvoiceDocumentReference")
                    .text("ID", origin.number())
                    .text("IssueDate", origin.issuedOn())
                    .close()
                    .close();
        }
    }

    /** From the first to the last day of all lines; empty where one has no end. */
    private Optional<DateRange> period() {
        List<DateRange> all = lines.stream().map(Line::period).toList();
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

    private void party(EhfWriter out, String role, InvoiceParty party, boolean register, boolean contact) {
        Optional<OrganisationNumber> its = party.organisationNumber();
        out.open(role).open("Party");
        its.ifPresent(one -> out.text("EndpointID", one.digits(), "schemeID", ORGANISATION_NUMBERS));
        if (!EhfText.clean(party.name()).isEmpty()) {
            out.open("PartyName").text("Name", party.name()).close();
        }
        address(out, party);
        if (party.isVatRegistered() && its.isPresent() && !isOutside()) {
            scheme(out, its.get().vatId(), "VAT");
        }
        if (register) {
            scheme(out, "Foretaksregisteret", "TAX");
        }
        out.open("PartyLegalEntity").text("RegistrationName", party.name());
        its.ifPresent(one -> out.text("CompanyID", one.digits(), "schemeID", ORGANISATION_NUMBERS));
        out.close();
        if (contact) {
            party.email().ifPresent(email -> out.open("Contact")
                    .text("ElectronicMail", email.toString())
                    .close());
        }
        out.close().close();
    }

    /** What is outside the Act bears no VAT ids (BR-O-02). */
    private boolean isOutside() {
        return lines.stream().anyMatch(line -> line.vat() == VatCode.OUTSIDE);
    }

    private static void scheme(EhfWriter out, String id, String scheme) {
        out.open("PartyTaxScheme").text("CompanyID", id);
        out.open("TaxScheme").text("ID", scheme).close().close();
    }

    private static void address(EhfWriter out, InvoiceParty party) {
        List<String> street = party.address().stream()
                .map(EhfText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        out.open("PostalAddress");
        if (!street.isEmpty()) {
            out.text("StreetName", street.get(0));
        }
        if (street.size() > 1) {
            out.text("AdditionalStreetName", street.get(1));
        }
        out.text("CityName", party.city()).text("PostalZone", party.postcode());
        if (street.size() > 2) {
            out.open("AddressLine")
                    .text("Line", String.join(", ", street.subList(2, street.size())))
                    .close();
        }
        out.open("Country")
                .text("IdentificationCode", party.country().code())
                .close()
                .close();
    }

    private void payment(EhfWriter out) {
        if (!payment.account().isEmpty()) {
            out.open("PaymentMeans").text("PaymentMeansCode", TO_ACCOUNT);
            out.text("PaymentID", payment.kid());
            out.open("PayeeFinancialAccount")
                    .text("ID", payment.account())
                    .close()
                    .close();
        }
        if (!EhfText.clean(payment.terms()).isEmpty()) {
            out.open("PaymentTerms").text("Note", payment.terms()).close();
        }
    }

    private void taxes(EhfWriter out) {
        out.open("TaxTotal").amount("TaxAmount", vat.vat());
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
        boolean norwegian = language == Language.BOKMAL;
        return switch (code) {
            case STANDARD, FOOD, RAW_FISH, LOW, ZERO_RATED -> "";
            case EXEMPT ->
                norwegian ? "Unntatt etter merverdiavgiftsloven kapittel 3" : "Exempt under the VAT Act, chapter 3";
            case EXPORT ->
                norwegian
                        ? "Tjeneste til næringsdrivende i utlandet, merverdiavgiftsloven § 6-22"
                        : "Service to a business abroad, the VAT Act section 6-22";
            case REVERSE_CHARGE -> norwegian ? "Omvendt avgiftsplikt" : "Reverse charge";
            case OUTSIDE -> {
                if (!outsideReason.isEmpty()) {
                    yield outsideReason;
                }
                yield norwegian ? "Utenfor merverdiavgiftsloven" : "Outside the scope of the VAT Act";
            }
        };
    }

    private void totals(EhfWriter out) {
        out.open("LegalMonetaryTotal")
                .amount("LineExtensionAmount", vat.net())
                .amount("TaxExclusiveAmount", vat.net())
                .amount("TaxInclusiveAmount", vat.total());
        if (!paid.isZero()) {
            out.amount("PrepaidAmount", paid);
        }
        out.amount("PayableAmount", vat.total().minus(paid)).close();
    }

    private void line(EhfWriter out, Line line) {
        out.open(type.isCredit() ? "CreditNoteLine" : "InvoiceLine").text("ID", Integer.toString(line.position()));
        out.text("Note", line.note());
        out.text(
                type.isCredit() ? "CreditedQuantity" : "InvoicedQuantity",
                line.quantity().toPlainString(),
                "unitCode",
                line.unit().code());
        out.amount("LineExtensionAmount", line.net());
        period(out, line.period());
        out.open("Item").text("Name", line.text());
        category(out, "ClassifiedTaxCategory", line.vat(), false);
        out.close();
        out.open("Price")
                .text("PriceAmount", line.price().toString(), "currencyID", Money.CURRENCY)
                .close()
                .close();
    }
}
