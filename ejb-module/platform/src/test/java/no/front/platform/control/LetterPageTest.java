package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.Language;
import no.front.kernel.OrganisationNumber;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Block.Bullets;
import no.front.platform.boundary.Block.Column;
import no.front.platform.boundary.Block.Heading;
import no.front.platform.boundary.Block.Table;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Markup;
import no.front.platform.boundary.Seller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static final Seller SELLER = new Seller(
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

    private static byte[] print(Letter letter) {
        return new PdfPress().print(new LetterPage(letter, SELLER, "Side {0} av {1}").html());
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return stripper().getText(document);
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    private static Letter demand() {
        return Letter.of("Krav om depositum", Language.BOKMAL)
                .to(List.of("Nordlys Kurs AS", "v/ Åse Ærlig Øvrebø", "Strandgata 14", "5013 Bergen"))
                .fact("Nummer", "D-1001")
                .fact("Dato", "22.11.2026")
                .key("Å betale", "5 000,00 kr")
                .key("Forfall", "06.12.2026")
                .key("Konto", "1503.00.12345")
                .key("KID", "001045426")
                .paragraph("Vi bekrefter bestillingen når beløpet er hos oss – på «øret».")
                .block(new Table(
                        List.of(Column.text("Vare"), Column.amount("Beløp kr")),
                        List.of(List.of("SMS-tjeneste", "39,00"), List.of("Kortnummer", "8 200,00")),
                        List.of("Sum", "8 239,00")))
                .block(new Heading(1, "Slik regner vi"))
                .block(new Bullets(List.of("Tre måneder", "Uten merverdiavgift")));
    }

    @Test
    @DisplayName("A letter is an A4 page with all its words, Norwegian letters too, and its page number")
    void letter() throws IOException {
        byte[] pdf = print(demand());
        Files.write(Path.of("target/letter.pdf"), pdf);
        String text = textOf(pdf);
        for (String word : List.of(
                "Åse Ærlig Øvrebø",
                "D-1001",
                "5 000,00 kr",
                "001045426",
                "– på «øret»",
                "8 239,00",
                "Uten merverdiavgift",
                "987 654 325 MVA",
                "Side 1 av 1")) {
            assertTrue(text.replace('\u00a0', ' ').contains(word), word + " not in " + text);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
            assertEquals(842, Math.round(document.getPage(0).getMediaBox().getHeight()));
            assertEquals("Krav om depositum", document.getDocumentInformation().getTitle());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
        }
        assertTrue(pdf.length < 100_000, () -> "subset of the font only, not " + pdf.length);
    }

    @Test
    @DisplayName("Every font is embedded")
    void fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(demand()))) {
            List<Boolean> embedded = StreamSupport.stream(
                            document.getPage(0).getResources().getFontNames().spliterator(), false)
                    .map(name -> isEmbedded(document, name))
                    .toList();
            assertFalse(embedded.isEmpty());
            assertFalse(embedded.contains(false));
        }
    }

    private static boolean isEmbedded(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("Hostile text is set as text: tags, entities, characters that XML can't hold")
    void hostile() throws IOException {
        String hostile =
                "<script>alert(1)</script> &xxe; ]]> <img src=\"file:///etc/passwd\"/> \u0000\u0007\uFFFE\uD800 slutt";
        String text = textOf(print(Letter.of(hostile, Language.ENGLISH)
                .to(List.of(hostile))
                .fact(hostile, hostile)
                .key(hostile, hostile)
                .blocks(Markup.parse("# " + hostile + "\n\n" + hostile + "\n\n- " + hostile))));
        assertTrue(text.contains("<script>alert(1)</script>"), text);
        assertTrue(text.contains("&xxe;"), text);
        assertFalse(text.contains("root:"), text);
    }

    @Test
    @DisplayName("Two hundred lines run over pages, heads repeat, pages are counted")
    void pages() throws IOException {
        List<List<String>> rows = Collections.nCopies(200, List.of("Meldinger til Sverige", "0,70"));
        byte[] pdf = print(Letter.of("Grunnlag", Language.BOKMAL)
                .block(new Table(List.of(Column.text("Vare"), Column.amount("Kroner")), rows, List.of())));
        String text = textOf(pdf);
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        assertTrue(pages > 3, () -> "pages");
        assertTrue(text.contains("Side " + pages + " av " + pages), text);
        assertEquals(pages, text.split("Vare", -1).length - 1);
    }

    @Test
    @DisplayName("Markup knows headings, points and paragraphs; everything else is text")
    void markup() {
        List<Block> blocks = Markup.parse("# En\ntekst\nto\n\n- a\n- b\ntre\n##uten\n<b>fet</b>\n\n\n## To");
        assertEquals(
                List.of("HEADING", "PARAGRAPH", "BULLETS", "PARAGRAPH", "HEADING"),
                blocks.stream().map(Block::kind).toList());
        assertEquals(new Block.Paragraph("tekst\nto"), blocks.get(1));
        assertEquals(new Block.Paragraph("tre\n##uten\n<b>fet</b>"), blocks.get(3));
        assertEquals(List.of(), Markup.parse(null));
        assertEquals(List.of(), Markup.parse(" \n \n"));
    }
}
