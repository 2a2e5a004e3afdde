package no.front.billing.control;

import static no.front.billing.control.SampleInvoices.line;
import static no.front.billing.control.SampleInvoices.sample;
import static no.front.billing.control.SampleInvoices.traffic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.billing.entity.Finding;
import no.front.billing.entity.Invoice;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.VatCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** BIL-5: what we write by the official rules of 2026.5, and what those rules find and miss. */
class EhfRulesTest {

    private static final EhfRules RULES = new EhfRules();

    static String xml(Invoice invoice) {
        EhfDocument.Words words = new EhfDocument.Words("Levert elektronisk.", "Forfall 11.04.2026.");
        return new String(new EhfDocument(invoice, words, true).xml(), StandardCharsets.UTF_8);
    }

    private static List<Finding> check(String xml) {
        return RULES.check(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> fatal(String xml) {
        return check(xml).stream().filter(Finding::isFatal).map(Finding::rule).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("BIL-5 the golden month's invoice is valid EHF without a warning: 1 008.00 + 252.00 = 1 260.00")
    void golden() {
        Invoice invoice = sample().invoice();
        String xml = xml(invoice);
        assertEquals(List.of(), check(xml));
        assertEquals(List.of(), EhfChecks.of(invoice, true));
        assertTrue(xml.contains("<cbc:PayableAmount currencyID=\"NOK\">1260.00</cbc:PayableAmount>"), xml);
        assertTrue(xml.contains("<cbc:TaxAmount currencyID=\"NOK\">252.00</cbc:TaxAmount>"), xml);
        assertTrue(xml.contains("<cbc:PaymentID>1000010014</cbc:PaymentID>") || xml.contains("<cbc:PaymentID>"), xml);
    }

    @Test
    @DisplayName(
            "BIL-4 a credit note is valid EHF, refers to its invoice, and has its amounts above zero: 28.00 + 7.00 = 35.00")
    void creditNote() {
        Invoice origin = sample().invoice();
        Invoice note = sample().credit(origin, traffic("SMS til utlandet, mars 2026", "SE", 40, "0.70"));
        String xml = xml(note);
        assertEquals(List.of(), check(xml));
        assertEquals(List.of(), EhfChecks.of(note, true));
        assertTrue(xml.contains("<cbc:CreditNoteTypeCode>381<"), xml);
        assertTrue(xml.contains("<cbc:ID>1001</cbc:ID><cbc:IssueDate>2026-04-01<"), xml);
        assertTrue(xml.contains("<cbc:PayableAmount currencyID=\"NOK\">35.00<"), xml);
    }

    @Test
    @DisplayName("EHF four decimals of a price are fine: 0.3912 × 1 237 = 483.91, tax 120.98, total 604.89")
    void fourDecimals() {
        Invoice invoice = sample().lines(traffic("SMS", "NO", 1_237, "0.3912")).invoice();
        assertEquals(Money.of("483.91"), invoice.net());
        assertEquals(Money.of("120.98"), invoice.vat());
        assertEquals(Money.of("604.89"), invoice.total());
        assertEquals(List.of(), check(xml(invoice)));
    }

    static Stream<Arguments> broken() {
        String one = xml(sample().lines(line("SMS-tjeneste", "20", "39.00", VatCode.STANDARD))
                .invoice());
        String small = xml(sample().lines(traffic("SMS", "NO", 1_237, "0.3912")).invoice());
        return Stream.of(
                Arguments.of(
                        "a wrong organisation number", one.replace("987654325", "987654326"), "PEPPOL-COMMON-R041"),
                Arguments.of("a VAT id without MVA", one.replace("NO987654325MVA", "NO987654325"), "NO-R-001"),
                Arguments.of(
                        "a payable amount of 976.00",
                        one.replace(">975.00</cbc:TaxInclusiveAmount", ">976.00</cbc:TaxInclusiveAmount")
                                .replace(">975.00</cbc:PayableAmount", ">976.00</cbc:PayableAmount"),
                        "BR-CO-15"),
                Arguments.of(
                        "neither reference nor order",
                        one.replaceFirst("<cbc:BuyerReference>.*</cbc:BuyerReference>", "")
                                .replaceFirst("<cac:OrderReference>.*?</cac:OrderReference>", ""),
                        "PEPPOL-EN16931-R003"),
                Arguments.of(
                        "a line of 483.94",
                        small.replaceFirst(
                                "483\\.91</cbc:LineExtensionAmount><cac:InvoicePeriod>",
                                "483.94</cbc:LineExtensionAmount><cac:InvoicePeriod>"),
                        "PEPPOL-EN16931-R120"),
                Arguments.of(
                        "a sum of lines that is wrong",
                        one.replaceFirst(
                                ">780.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount",
                                ">781.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount"),
                        "BR-CO-10"),
                Arguments.of("tax 1 krone off", one.replace(">195.00<", ">196.00<"), "BR-CO-17"),
                Arguments.of(
                        "a negative price",
                        one.replace("\">20</cbc:Inv", "\">-20</cbc:Inv")
                                .replace(">39.00</cbc:Price", ">-39.00</cbc:Price"),
                        "BR-27"),
                Arguments.of(
                        "an empty element",
                        one.replace("<cac:OrderReference>", "<cac:OrderReference><cbc:SalesOrderID></cbc:SalesOrderID>")
                                .replaceFirst(
                                        "(<cbc:SalesOrderID></cbc:SalesOrderID>)(<cbc:ID>[^<]*</cbc:ID>)", "$2$1"),
                        "PEPPOL-EN16931-R008"),
                Arguments.of(
                        "exempt without a reason",
                        xml(sample().lines(line("Kurs", "1", "100.00", VatCode.EXEMPT))
                                        .invoice())
                                .replaceFirst("<cbc:TaxExemptionReason>.*?</cbc:TaxExemptionReason>", ""),
                        "BR-E-10"),
                Arguments.of("what is no UBL", one.replace("cbc:IssueDate", "cbc:IssuedDay"), "UBL-2.1"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    @DisplayName("EHF the official rules refuse")
    void refused(String what, String xml, String rule) {
        assertTrue(fatal(xml).contains(rule), () -> what + ": " + check(xml));
    }

    @Test
    @DisplayName("EHF a wrong organisation number is found both as address and as registration")
    void twice() {
        String xml = xml(sample().invoice()).replace("987654325", "987654326");
        assertEquals(
                2,
                check(xml).stream()
                        .filter(finding -> finding.rule().equals("PEPPOL-COMMON-R041"))
                        .count());
    }

    @Test
    @DisplayName("EHF without Foretaksregisteret is valid with a warning, which is surfaced")
    void businessRegister() {
        Invoice invoice = sample().invoice();
        EhfDocument.Words words = new EhfDocument.Words("", "");
        List<Finding> found = RULES.check(new EhfDocument(invoice, words, false).xml());
        assertEquals(List.of("NO-R-002"), found.stream().map(Finding::rule).toList());
        assertFalse(found.get(0).isFatal());
        assertEquals(List.of(Finding.warning("BUSINESS_REGISTER", "")), EhfChecks.of(invoice, false));
    }

    @Test
    @DisplayName(
            "EHF what the official rules miss, ours find: one øre off, no VAT number, no KID or a wrong one, no due date")
    void missed() {
        // one øre off on line and tax passes the official rules
        String off = xml(sample().lines(traffic("SMS", "NO", 1_237, "0.3912")).invoice())
                .replace("483.91", "483.92")
                .replace("120.98", "120.99")
                .replace("604.89", "604.91");
        assertEquals(Set.of(), fatal(off));
        Invoice wrong = sample().lines(oneOff()).invoice();
        assertEquals(List.of("LINE_SUM"), rules(EhfChecks.of(wrong, true)));

        Invoice unregistered = sample().seller(SampleInvoices.seller(false)).invoice();
        assertEquals(Set.of(), fatal(xml(unregistered)));
        assertEquals(List.of("SELLER_VAT"), rules(EhfChecks.of(unregistered, true)));

        assertEquals(
                Set.of(),
                fatal(xml(sample().invoice())
                        .replaceFirst("<cbc:DueDate>.*?</cbc:DueDate>", "")
                        .replaceFirst("<cac:PaymentTerms>.*?</cac:PaymentTerms>", "")));
        assertEquals(
                List.of("KID_MISSING"), rules(EhfChecks.of(sample().kid(null).invoice(), true)));
        assertEquals(
                List.of("KID_CHECK"),
                rules(EhfChecks.of(sample().kid(new Kid("1000010010")).invoice(), true)));
        assertEquals(
                List.of("BUYER_NUMBER"),
                rules(EhfChecks.of(
                        sample().buyer(SampleInvoices.buyer("Anna Berg", null)).invoice(), true)));
    }

    private static no.front.billing.entity.InvoiceLine.Content oneOff() {
        no.front.billing.entity.InvoiceLine.Content right = traffic("SMS", "NO", 1_237, "0.3912");
        return new no.front.billing.entity.InvoiceLine.Content(
                right.kind(),
                right.productCode(),
                right.destination(),
                right.text(),
                right.note(),
                right.period(),
                right.month(),
                right.quantity(),
                right.unit(),
                right.unitPrice(),
                Money.of("483.92"),
                right.vat(),
                right.source());
    }

    private static List<String> rules(List<Finding> found) {
        return found.stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("BIL-6 each VAT code makes a valid invoice, by itself and beside another")
    void vatCodes(VatCode code) {
        Invoice alone = sample().lines(line("Vare", "3", "33.33", code)).invoice();
        assertEquals(List.of(), check(xml(alone)), () -> xml(alone));
        assertEquals(List.of(), EhfChecks.of(alone, true));
        if (code != VatCode.OUTSIDE && code != VatCode.STANDARD) {
            Invoice mixed = sample().lines(
                            line("Vare", "3", "33.33", code), line("SMS-tjeneste", "1", "39.00", VatCode.STANDARD))
                    .invoice();
            assertEquals(List.of(), check(xml(mixed)), () -> xml(mixed));
        }
    }

    static VatCode[] codes() {
        return VatCode.values();
    }

    @Test
    @DisplayName("BIL-6 what is outside the Act never shares an EHF with what is within")
    void outsideMixed() {
        Invoice mixed = sample().lines(
                        line("Gebyr", "1", "38.00", VatCode.OUTSIDE), line("SMS", "1", "39.00", VatCode.STANDARD))
                .invoice();
        assertEquals(List.of("OUTSIDE_MIXED"), rules(EhfChecks.of(mixed, true)));
    }

    @Test
    @DisplayName(
            "EHF what is taken back is a negative quantity at a price above zero, also when the whole invoice is below zero")
    void negative() {
        Invoice some = sample().lines(
                        line("SMS-tjeneste", "1", "39.00", VatCode.STANDARD),
                        line("Prisavslag for nedetid", "-1", "1.03", VatCode.STANDARD))
                .invoice();
        assertEquals(List.of(), check(xml(some)));
        Invoice all = sample().lines(traffic("SMS", "NO", -100, "0.0425")).invoice();
        assertEquals(Money.of("-4.25"), all.net());
        assertEquals(List.of(), check(xml(all)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("EHF names that would break or fake a document stand in it as plain text")
    void hostile(String name) {
        Invoice invoice = sample().buyer(SampleInvoices.buyer(name, "974760673"))
                .reference(name.substring(0, Math.min(name.length(), 90)))
                .invoice();
        String xml = xml(invoice);
        assertEquals(List.of(), check(xml), () -> xml);
        assertTrue(xml.chars().noneMatch(character -> character < 0x20 && character != '\n' || character == 0x202E));
        assertFalse(xml.contains("<script"));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script> & \"Sønn\" 'AS'",
                "]]> <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e;",
                "Nul\u0000 og bjelle\u0007 og escape\u001B AS",
                "Snudd \u202Etxet\u202C og skjult\u200B\uFEFF AS",
                "Halvt tegn \uD83D og helt 😀 AS",
                "שלום עולם — مرحبا بالعالم",
                "Ø".repeat(300),
                "Linje én\r\nlinje to\u2028linje tre");
    }

    @Test
    @DisplayName("EHF a document with a DOCTYPE is not even read")
    void doctype() {
        String xml = xml(sample().invoice())
                .replace("<Invoice ", "<!DOCTYPE Invoice [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Invoice ");
        assertEquals(Set.of("UBL-2.1"), fatal(xml));
    }
}
