package no.front.billing.control;

import static no.front.billing.control.SampleInvoices.line;
import static no.front.billing.control.SampleInvoices.sample;
import static no.front.billing.control.SampleInvoices.traffic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.billing.entity.DocumentForm;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.InvoiceLine;
import no.front.contract.boundary.PriceNotices;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.VatCode;
import no.front.platform.boundary.PdfDocuments;
import no.front.platform.boundary.Seller;
import no.front.platform.boundary.Sellers;
import no.front.platform.boundary.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BIL-4, bokføringsforskriften 5-1-1: what stands on the PDF of an invoice. */
class InvoiceLetterTest {

    static final InvoicePress PRESS = press();

    static InvoicePress press() {
        try {
            InvoicePress press = new InvoicePress();
            press.wording = new Wording();
            press.sellers = new FixedSellers();
            press.rules = new EhfRules();
            press.priceNotices = telling("");
            press.pdfDocuments = new PdfDocuments();
            set(press.pdfDocuments, "sellers", press.sellers);
            set(press.pdfDocuments, "wording", press.wording);
            Field pressField = PdfDocuments.class.getDeclaredField("press");
            set(
                    press.pdfDocuments,
                    "press",
                    pressField.getType().getConstructor().newInstance());
            return press;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PriceNotices telling(String news) {
        return new PriceNotices() {
            @Override
            public String textFor(long contractId, LocalDate day) {
                return news;
            }
        };
    }

    @Test
    @DisplayName("CON-11 new prices that the customer was told of stand on the invoice, as PDF and as EHF")
    void prices() throws IOException {
        String news = "Nye priser fra 01.06.2026: SMS til Norge 0,45 i stedet for 0,44.";
        InvoicePress press = press();
        press.priceNotices = telling(news);
        assertTrue(
                text(press.make(sample().invoice(), DocumentForm.PDF).content()).contains("SMS til Norge 0,45"));
        InvoicePress.Made ehf = press.make(sample().invoice(), DocumentForm.EHF);
        assertTrue(new String(ehf.content(), StandardCharsets.UTF_8).contains(news));
        assertEquals(List.of(), ehf.findings());
    }

    private static void set(Object bean, String name, Object value) throws ReflectiveOperationException {
        Field field = bean.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, value);
    }

    private static final class FixedSellers extends Sellers {
        @Override
        public Seller current() {
            return new Seller(
                    "Front AS",
                    OrganisationNumber.of("987654325"),
                    "Storgata 1",
                    "0155 Oslo",
                    EmailAddress.of("regnskap@front.example"),
                    "22 86 55 00",
                    "front.example",
                    BankAccount.of("15030012345"),
                    true,
                    true);
        }
    }

    private static byte[] pdf(String file, Invoice invoice) throws IOException {
        InvoicePress.Made made = PRESS.make(invoice, DocumentForm.PDF);
        assertEquals(List.of(), made.findings());
        Files.write(Path.of("target", file), made.content());
        return made.content();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    @DisplayName(
            "BIL-4 the golden month's invoice says number, dates, parties, lines, tax by rate, account, KID and due date")
    void golden() throws IOException {
        String text = text(pdf("invoice.pdf", sample().invoice()));
        for (String word : List.of(
                "Faktura 1001",
                "01.04.2026",
                "11.04.2026",
                "Nordlys Kurs AS",
                "5013 Bergen",
                "974 760 673",
                "PO 4711",
                "K-2001",
                "SMS til Norge, mars 2026, 1–2 000",
                "01.03.2026–31.03.2026",
                "880,00",
                "42,00",
                "28,00",
                "1 008,00 kr",
                "Mva. 25 % av 1 008,00 kr",
                "252,00 kr",
                "1 260,00 kr",
                "1503.00.12345",
                "forsinkelsesrente",
                "987 654 325 MVA · Foretaksregisteret",
                "Side 1 av 1")) {
            assertTrue(text.contains(word), word + " not in " + text);
        }
    }

    @Test
    @DisplayName("BIL-4 the customer's language rules words and figures")
    void english() throws IOException {
        String text = text(pdf("invoice-en.pdf", sample().in(Language.ENGLISH).invoice()));
        for (String word :
                List.of("Invoice 1001", "1 Apr 2026", "To pay", "VAT 25%", "NOK", "1,260.00", "Page 1 of 1")) {
            assertTrue(text.contains(word), word + " not in " + text);
        }
        assertFalse(text.contains("Faktura 1001"), text);
    }

    @Test
    @DisplayName("BIL-4 a credit note refers to its invoice and says why and what it does: 28.00 + 7.00 = 35.00")
    void creditNote() throws IOException {
        Invoice origin = sample().invoice();
        Invoice note = sample().credit(origin, traffic("SMS til utlandet, mars 2026", "SE", 40, "0.70"));
        String text = text(pdf("credit-note.pdf", note));
        for (String word : List.of(
                "Kreditnota 51", "1001 av 01.04.2026", "Kreditert", "35,00 kr", "7,00 kr", "Sendt til feil land")) {
            assertTrue(text.contains(word), word + " not in " + text);
        }
        assertFalse(text.contains("KID"), text);
    }

    @Test
    @DisplayName("BIL-4 two hundred lines run over pages with repeated heads, numbered, in a moment")
    void long200() throws IOException {
        List<InvoiceLine.Content> lines = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            lines.add(traffic("SMS til utlandet, mars 2026, land nummer " + i, "SE", i, "0.70"));
        }
        pdf("warm.pdf", sample().invoice());
        long start = System.nanoTime();
        byte[] pdf = pdf("invoice-200.pdf", sample().lines(lines).invoice());
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("200 lines: " + millis + " ms, " + pdf.length + " bytes");
        int pages = pages(pdf);
        String text = text(pdf);
        assertTrue(pages >= 5, () -> pages + " pages");
        assertEquals(pages, text.split("Beskrivelse", -1).length - 1);
        assertTrue(text.contains("Side " + pages + " av " + pages), text);
        assertTrue(text.contains("land nummer 200"));
        assertTrue(millis < 15_000, () -> millis + " ms");
    }

    @Test
    @DisplayName("BIL-6 what bears no tax says why")
    void exempt() throws IOException {
        String text = text(pdf(
                "invoice-export.pdf",
                sample().lines(line("SMS-tjeneste", "1", "39.00", VatCode.EXPORT))
                        .invoice()));
        assertTrue(text.contains("mval. § 6-22"), text);
        assertTrue(text.contains("39,00 kr"), text);
    }

    @Test
    @DisplayName("A name of tags, control characters or three hundred letters is only a name")
    void hostile() throws IOException {
        for (String name : List.of("<b>Fet</b> &xxe; \u0000\u0007 \uD83D AS", "Ø".repeat(300))) {
            byte[] pdf = pdf(
                    "invoice-hostile.pdf",
                    sample().buyer(SampleInvoices.buyer(name, "974760673")).invoice());
            String text = text(pdf);
            assertTrue(text.contains("Faktura 1001"), text);
            assertTrue(text.contains(name.startsWith("<") ? "<b>Fet</b> &xxe;" : "ØØØØØØØØ"), text);
        }
    }
}
