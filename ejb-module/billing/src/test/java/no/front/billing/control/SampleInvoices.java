package no.front.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceKind;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceParty;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.LineUnit;
import no.front.billing.entity.VatSummary;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.customer.entity.Customer;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.DataSource;
import no.front.customer.entity.InvoiceDelivery;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.EmailAddress;
import no.front.kernel.Kid;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatCode;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/** Invoices as they are issued, without a database: by default the golden month's of 1 April. */
final class SampleInvoices {

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");
    private static final DateRange MARCH = DateRange.throughout(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final DateRange APRIL = DateRange.throughout(DAY, LocalDate.of(2026, 4, 30));

    private Language language = Language.BOKMAL;
    private String reference = "PO 4711";
    private InvoiceParty seller = seller(true);
    private InvoiceParty buyer = buyer("Nordlys Kurs AS", "974760673");
    private Kid kid = Kid.generate("100001001", Kid.Modulus.MOD10);
    private List<InvoiceLine.Content> lines = golden();

    static SampleInvoices sample() {
        return new SampleInvoices();
    }

    SampleInvoices in(Language its) {
        language = its;
        return this;
    }

    SampleInvoices reference(String its) {
        reference = its;
        return this;
    }

    SampleInvoices seller(InvoiceParty its) {
        seller = its;
        return this;
    }

    SampleInvoices buyer(InvoiceParty its) {
        buyer = its;
        return this;
    }

    SampleInvoices kid(Kid its) {
        kid = its;
        return this;
    }

    SampleInvoices lines(InvoiceLine.Content... its) {
        lines = List.of(its);
        return this;
    }

    SampleInvoices lines(List<InvoiceLine.Content> its) {
        lines = its;
        return this;
    }

    Invoice invoice() {
        Invoice invoice = new Invoice(head(InvoiceKind.INVOICE, 1001), lines);
        OpenItem item = new OpenItem(
                new OpenItem.Opening(
                        OpenItemKind.INVOICE, 1001, 1, "Faktura 1001", DAY.plusDays(10), invoice.subject()),
                kid,
                DAY);
        invoice.owedBy(item);
        return invoice;
    }

    Invoice credit(Invoice origin, InvoiceLine.Content... credited) {
        return credit(origin, VatSummary.of(List.of(credited)).vat(), credited);
    }

    Invoice credit(Invoice origin, Money vat, InvoiceLine.Content... credited) {
        return Invoice.credit(
                origin, head(InvoiceKind.CREDIT_NOTE, 51), List.of(credited), vat, "Sendt til feil land", false);
    }

    private Invoice.Head head(InvoiceKind kind, long number) {
        return new Invoice.Head(
                kind,
                number,
                account(),
                null,
                DAY,
                DAY.plusDays(10),
                language,
                InvoiceDelivery.EHF,
                reference,
                false,
                seller,
                BankAccount.of("15030012345"),
                buyer,
                0,
                NOW,
                "Fatima Rahimi");
    }

    private static Account account() {
        Customer customer = Customer.register(
                new CustomerDetails(
                        OrganisationNumber.of("974760673"),
                        "Nordlys Kurs AS",
                        OrganisationForm.AS,
                        PostalAddress.of("Strandgata 14", "5013", "Bergen"),
                        null,
                        null,
                        InvoiceDelivery.EHF,
                        null,
                        null,
                        null,
                        Language.BOKMAL,
                        true),
                Set.of(RelationKind.CUSTOMER),
                DataSource.STAFF,
                NOW,
                "Selma Salg");
        return Contract.of(customer, null, null, "K-2001", LocalDate.of(2026, 3, 1), NOW)
                .openAccount("100200", "Hovedkonto", LocalDate.of(2026, 3, 1));
    }

    static InvoiceParty seller(boolean vatRegistered) {
        return new InvoiceParty(
                "Front AS",
                OrganisationNumber.of("987654325"),
                vatRegistered,
                List.of("Storgata 1"),
                "0155",
                "Oslo",
                CountryCode.of("NO"),
                EmailAddress.of("regnskap@front.example"));
    }

    static InvoiceParty buyer(String name, String number) {
        return new InvoiceParty(
                name,
                number == null ? null : OrganisationNumber.of(number),
                true,
                List.of("Strandgata 14"),
                "5013",
                "Bergen",
                CountryCode.of("NO"),
                EmailAddress.of("faktura@nordlys.example"));
    }

    static List<InvoiceLine.Content> golden() {
        List<InvoiceLine.Content> all = new ArrayList<>();
        all.add(traffic("SMS til Norge, mars 2026, 1–2 000", "NO", 2_000, "0.44"));
        all.add(traffic("SMS til Norge, mars 2026, 2 001–2 100", "NO", 100, "0.42"));
        all.add(traffic("SMS til utlandet, mars 2026", "SE", 40, "0.70"));
        all.add(line("SMS-tjeneste, april 2026", "1", "39.00", VatCode.STANDARD));
        all.add(line("Faktura som EHF, april 2026", "1", "19.00", VatCode.STANDARD));
        return all;
    }

    static InvoiceLine.Content traffic(String text, String country, long pieces, String price) {
        UnitPrice each = UnitPrice.of(price);
        return new InvoiceLine.Content(
                LineKind.TRAFFIC,
                "SMS",
                country,
                text,
                "",
                MARCH,
                BillingMonth.of(2026, 3),
                BigDecimal.valueOf(pieces),
                LineUnit.PIECE,
                each,
                each.times(pieces),
                VatCode.STANDARD,
                InvoiceLine.Source.none());
    }

    static InvoiceLine.Content line(String text, String quantity, String price, VatCode vat) {
        UnitPrice each = UnitPrice.of(price);
        BigDecimal many = new BigDecimal(quantity);
        return new InvoiceLine.Content(
                LineKind.MONTHLY_FEE,
                "SMS",
                "",
                text,
                "",
                APRIL,
                null,
                many,
                LineUnit.MONTH,
                each,
                Money.of(each.amount().multiply(many).setScale(2, RoundingMode.HALF_UP)),
                vat,
                InvoiceLine.Source.none());
    }
}
