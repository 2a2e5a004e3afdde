package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.billing.boundary.EhfValidation;
import no.front.billing.control.EhfRules;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Finding;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteSetOff;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CPA-7: what stands on a self-billed commission note, and that it is valid by the official rules of 2026.5. */
class NotePressTest {

    private static final EhfRules RULES = new EhfRules();
    private static final NotePress PRESS = press();

    /** Front, without settings. */
    static final class FixedSellers extends Sellers {
        @Override
        public Seller current() {
            return new Seller(
                    "Front AS",
                    OrganisationNumber.of("987654325"),
                    "Storgata 1",
                    "0155 Oslo",
                    EmailAddress.of("faktura@front.example"),
                    "+47 22 00 00 00",
                    "front.example",
                    BankAccount.of("12345678903"),
                    true,
                    true);
        }
    }

    private static NotePress press() {
        try {
            NotePress press = new NotePress();
            press.wording = new Wording();
            press.rules = new EhfValidation();
            set(EhfValidation.class, press.rules, "rules", RULES);
            press.pdfDocuments = new PdfDocuments();
            set(PdfDocuments.class, press.pdfDocuments, "sellers", new FixedSellers());
            set(PdfDocuments.class, press.pdfDocuments, "wording", press.wording);
            Field field = PdfDocuments.class.getDeclaredField("press");
            set(
                    PdfDocuments.class,
                    press.pdfDocuments,
                    "press",
                    field.getType().getConstructor().newInstance());
            return press;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Class<?> type, Object bean, String name, Object value) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, value);
    }

    private static String xml(CommissionNote note) {
        NotePress.Made made = PRESS.make(note, DocumentForm.EHF);
        assertEquals(List.of(), made.findings(), made::name);
        return new String(made.content(), StandardCharsets.UTF_8);
    }

    private static Set<String> fatal(List<Finding> found) {
        return found.stream().filter(Finding::isFatal).map(Finding::rule).collect(Collectors.toSet());
    }

    private static Set<String> fatal(String xml) {
        return fatal(RULES.checkSelfBilled(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("CPA-7 a note of 1 240.50 + VAT 310.13 = 1 550.63 is a valid self-billed EHF (389) without a warning")
    void note() {
        String xml = xml(SampleNotes.note());
        assertTrue(xml.contains("<cbc:InvoiceTypeCode>389<"), xml);
        assertTrue(xml.contains("poacc:selfbilling:3.0<") && xml.contains("poacc:selfbilling:01:1.0<"), xml);
        assertTrue(xml.contains("<cbc:ID>PN-7</cbc:ID>"), xml);
        assertTrue(xml.contains(">310.13</cbc:TaxAmount>"), xml);
        assertTrue(xml.contains(">1550.63</cbc:PayableAmount>"), xml);
        int seller = xml.indexOf("AccountingSupplierParty");
        assertTrue(
                seller < xml.indexOf("Nordlys Spill AS") && xml.indexOf("Nordlys Spill AS") < xml.indexOf("Front AS"));
        assertTrue(xml.contains("NO974760673MVA") && xml.contains("Foretaksregisteret"), xml);
    }

    @Test
    @DisplayName(
            "CPA-7 the golden month's note: 1 320.00 + VAT 330.00 = 1 650.00, valid as self-billed EHF, and as PDF")
    void golden() throws IOException {
        CommissionNote note = SampleNotes.golden();
        assertEquals(
                "1320.00 330.00 1650.00 1650.00",
                note.net() + " " + note.vat() + " " + note.total() + " " + note.toPay());
        String xml = xml(note);
        assertTrue(xml.contains(">1320.00</cbc:TaxExclusiveAmount>"), xml);
        assertTrue(xml.contains(">330.00</cbc:TaxAmount>"), xml);
        assertTrue(xml.contains(">1650.00</cbc:PayableAmount>"), xml);
        try (PDDocument pdf = Loader.loadPDF(PRESS.make(note, DocumentForm.PDF).content())) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertTrue(text.contains("1 320,00") && text.contains("330,00") && text.contains("1 650,00"), text);
        }
    }

    @Test
    @DisplayName(
            "CPA-7 who is not in the VAT register gets a note of category O with its reason, no percent and no VAT ids")
    void unregistered() {
        String xml = xml(SampleNotes.unregistered());
        assertFalse(xml.contains("MVA<") || xml.contains("<cbc:Percent>"), xml);
        assertTrue(xml.contains("Selger er ikke registrert i Merverdiavgiftsregisteret"), xml);
        assertTrue(xml.contains(">1240.50</cbc:PayableAmount>"), xml);
    }

    @Test
    @DisplayName("CPA-7 CPA-8 what is set off counts as paid: 1 550.63 − 500.00 − 1 050.63 leaves 0.00 to pay")
    void setOff() {
        CommissionNote note = SampleNotes.note(List.of(
                new NoteSetOff(NoteSetOff.Kind.ADVANCE, "11", Money.of(500)),
                new NoteSetOff(NoteSetOff.Kind.CLAIM, "faktura 1001", Money.of("1050.63"))));
        String xml = xml(note);
        assertTrue(xml.contains(">1550.63</cbc:PrepaidAmount>") && xml.contains(">0.00</cbc:PayableAmount>"), xml);
        assertEquals(Money.ZERO, note.toPay());
    }

    @Test
    @DisplayName("CPA-7 a correction is a valid self-billed credit note (261) that refers to the note it takes back of")
    void correction() {
        String xml = xml(SampleNotes.correction());
        assertTrue(xml.contains("<cbc:CreditNoteTypeCode>261<"), xml);
        assertTrue(xml.contains("<cbc:ID>PN-7</cbc:ID><cbc:IssueDate>2026-03-16<"), xml);
        assertTrue(xml.contains(">50.00</cbc:PayableAmount>"), xml);
    }

    @Test
    @DisplayName("CPA-7 more reversed than earned on a line is a negative piece at a price above zero")
    void reversals() {
        String xml = xml(SampleNotes.withReversals());
        assertTrue(xml.contains("\">-1</cbc:InvoicedQuantity>"), xml);
        assertFalse(xml.contains("\">-20.00</cbc:PriceAmount>"), xml);
    }

    @Test
    @DisplayName("CPA-7 an English note is valid too")
    void english() {
        assertTrue(xml(SampleNotes.in(Language.ENGLISH)).contains("self-billing"));
    }

    @Test
    @DisplayName(
            "CPA-7 a self-billed note is refused by the rules of ordinary invoices: R004 and R007; and the other way round")
    void underTheOrdinaryRules() {
        String xml = xml(SampleNotes.note());
        Set<String> found = fatal(RULES.check(xml.getBytes(StandardCharsets.UTF_8)));
        assertTrue(found.containsAll(Set.of("PEPPOL-EN16931-R004", "PEPPOL-EN16931-R007")), found::toString);
        Set<String> turned = fatal(xml.replace("poacc:selfbilling", "poacc:billing"));
        assertFalse(turned.isEmpty());
    }

    @Test
    @DisplayName(
            "CPA-7 the official rules refuse a wrong organisation number, a wrong sum, and no tax without a reason")
    void refused() {
        String xml = xml(SampleNotes.note());
        assertTrue(fatal(xml.replace("974760673", "974760674")).contains("PEPPOL-COMMON-R041"));
        assertTrue(fatal(xml.replace(">1550.63</cbc:PayableAmount>", ">1551.63</cbc:PayableAmount>"))
                .contains("BR-CO-16"));
        assertTrue(fatal(xml(SampleNotes.unregistered())
                        .replaceFirst("<cbc:TaxExemptionReason>.*?</cbc:TaxExemptionReason>", ""))
                .contains("BR-O-10"));
    }

    @Test
    @DisplayName(
            "CPA-7 what the official rules miss, ours find: VAT of a seller who is not registered, and no agreement")
    void missed() {
        assertEquals(Set.of("SELLER_VAT"), fatal(NoteChecks.of(SampleNotes.chargedUnregistered())));
        assertEquals(Set.of("AGREEMENT"), fatal(NoteChecks.of(SampleNotes.withoutAgreement())));
    }

    @Test
    @DisplayName("CPA-7 the PDF names seller, buyer, self-billing, numbers with MVA, lines, tax and when it is paid")
    void pdf() throws IOException {
        NotePress.Made made = PRESS.make(
                SampleNotes.note(List.of(new NoteSetOff(NoteSetOff.Kind.CLAIM, "faktura 1001", Money.of("200.00")))),
                DocumentForm.PDF);
        keep(made.name(), made.content());
        String text = text(made.content());
        for (String wanted : List.of(
                "Provisjonsnota PN-7",
                "utstedt av mottaker (selvfakturering)",
                "Nordlys Spill AS",
                "974 760 673 MVA",
                "Foretaksregisteret",
                "Front AS",
                "2262 QUIZ",
                "januar 2026",
                "310,13",
                "1 550,63",
                "1 350,63",
                "16.03.2026",
                "1234.56.78903")) {
            assertTrue(text.contains(wanted), () -> wanted + " in\n" + text);
        }
        assertEquals("provisjonsnota-pn-7.pdf", made.name());
    }

    @Test
    @DisplayName(
            "CPA-7 without VAT the PDF bears neither MVA of the seller nor tax, and says why; a draft is marked UTKAST")
    void otherPdfs() throws IOException {
        byte[] pdf = PRESS.make(SampleNotes.unregistered(), DocumentForm.PDF).content();
        keep("uten-mva.pdf", pdf);
        String text = text(pdf);
        assertFalse(text.contains("974 760 673 MVA"), text);
        assertTrue(text.contains("ikke registrert i Merverdiavgiftsregisteret"), text);
        byte[] draft = PRESS.draft(SampleNotes.draft());
        keep("utkast.pdf", draft);
        assertTrue(text(draft).contains("UTKAST") && !text(draft).contains("PN-"), text(draft));
        NotePress.Made correction = PRESS.make(SampleNotes.correction(), DocumentForm.PDF);
        keep(correction.name(), correction.content());
        assertTrue(text(correction.content()).contains("Rettet provisjonsnota PN-8"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replace('\u202F', ' ');
        }
    }

    /** To be looked at. */
    private static void keep(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "notes"));
        Files.write(folder.resolve(name), content);
    }
}
