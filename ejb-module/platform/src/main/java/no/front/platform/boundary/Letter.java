package no.front.platform.boundary;

import java.util.ArrayList;
import java.util.List;
import no.front.kernel.Language;
import no.front.platform.boundary.Block.Paragraph;

/**
 * What {@link PdfDocuments} makes a PDF of: an A4 sheet with Front's head, the recipient where a window envelope shows it, a
 * box of what matters most, and the text. Values are plain text, already formatted for the reader.
 *
 * <pre>{@code
 * byte[] pdf = pdfDocuments.render(Letter.of("Krav om depositum", Language.BOKMAL)
 *         .to(List.of("Nordlys Kurs AS", "Strandgata 14", "5013 Bergen"))
 *         .fact("Dato", "22.11.2026")
 *         .key("Å betale", "5 000,00 kr")     // the first one stands out
 *         .key("Forfall", "06.12.2026")
 *         .key("KID", "001045426")
 *         .paragraph("Vi bekrefter bestillingen når beløpet er hos oss."));
 * }</pre>
 *
 * @param title name of the document, also the PDF's title
 * @param recipient address lines; empty for a document to nobody in particular
 * @param facts number, date and the like, beside the title
 * @param keys the box before the text, e.g. amount, due date, account and KID; empty for none
 */
public record Letter(
        String title,
        Language language,
        List<String> recipient,
        List<Fact> facts,
        List<Fact> keys,
        List<Block> blocks) {

    public record Fact(String label, String value) {}

    public Letter {
        recipient = List.copyOf(recipient);
        facts = List.copyOf(facts);
        keys = List.copyOf(keys);
        blocks = List.copyOf(blocks);
    }

    public static Letter of(String title, Language language) {
        return new Letter(title, language, List.of(), List.of(), List.of(), List.of());
    }

    public Letter to(List<String> recipient) {
        return new Letter(title, language, recipient, facts, keys, blocks);
    }

    public Letter fact(String label, String value) {
        return new Letter(title, language, recipient, with(facts, new Fact(label, value)), keys, blocks);
    }

    public Letter key(String label, String value) {
        return new Letter(title, language, recipient, facts, with(keys, new Fact(label, value)), blocks);
    }

    public Letter paragraph(String text) {
        return block(new Paragraph(text));
    }

    public Letter block(Block block) {
        return new Letter(title, language, recipient, facts, keys, with(blocks, block));
    }

    public Letter blocks(List<? extends Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Letter(title, language, recipient, facts, keys, all);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
