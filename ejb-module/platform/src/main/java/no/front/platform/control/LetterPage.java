package no.front.platform.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.Formats;
import no.front.platform.boundary.Block;
import no.front.platform.boundary.Block.Bullets;
import no.front.platform.boundary.Block.Column;
import no.front.platform.boundary.Block.Heading;
import no.front.platform.boundary.Block.Paragraph;
import no.front.platform.boundary.Block.Sum;
import no.front.platform.boundary.Block.Sums;
import no.front.platform.boundary.Block.Table;
import no.front.platform.boundary.Letter;
import no.front.platform.boundary.Letter.Fact;
import no.front.platform.boundary.Seller;

/**
 * A letter as XHTML for the printer. Logo and seller above, the recipient in the window of the envelope (20 mm from the left,
 * 45 mm from the top), the box of key facts, the text, and below on each page the seller's legal line and the page number.
 *
 * @param pageWords "Side {0} av {1}" with the places still in it
 */
public record LetterPage(Letter letter, Seller seller, String pageWords) {

    private static final String STYLE = style();

    /** The logo out of boxes: the printer knows no vector pictures. */
    private static final String LOGO = "<div class=\"mark\"><div class=\"a\"></div><div class=\"b\"></div>"
            + "<div class=\"c\"></div><div class=\"d\"></div></div>";

    public String html() {
        StringBuilder html = new StringBuilder(8000);
        html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(letter.language().locale().toLanguageTag())
                .append("\"><head><title>")
                .append(text(letter.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        foot(html);
        html.append("<div class=\"seller\">").append(LOGO).append("<b>").append(text(seller.name()));
        html.append("</b><br/>").append(text(seller.address())).append("<br/>");
        html.append(text(seller.postalPlace())).append("</div>");
        if (!letter.recipient().isEmpty()) {
            html.append("<div class=\"to\">").append(lines(letter.recipient())).append("</div>");
        }
        facts(html);
        html.append("<div class=\"").append(letter.recipient().isEmpty() ? "plain" : "under-window");
        html.append("\"><h1>").append(text(letter.title())).append("</h1>");
        keys(html);
        letter.blocks().forEach(block -> block(html, block));
        return html.append("</div></body></html>").toString();
    }

    private void foot(StringBuilder html) {
        String pages = text(pageWords)
                .replace("{0}", "<span class=\"page\"></span>")
                .replace("{1}", "<span class=\"pages\"></span>");
        String legal = seller.name() + " · Org.nr "
                + Formats.in(letter.language()).organisationNumber(seller.organisationNumber())
                + (seller.vatRegistered() ? " MVA" : "") + (seller.inBusinessRegister() ? " · Foretaksregisteret" : "")
                + " · " + seller.email().display() + " · " + seller.web();
        html.append("<div class=\"foot\"><span class=\"number\">").append(pages).append("</span>");
        html.append(text(legal)).append("</div>");
    }

    private void facts(StringBuilder html) {
        if (!letter.facts().isEmpty()) {
            html.append("<table class=\"facts\">");
            letter.facts().forEach(fact -> row(html, fact));
            html.append("</table>");
        }
    }

    private void keys(StringBuilder html) {
        if (letter.keys().isEmpty()) {
            return;
        }
        html.append("<table class=\"keys\"><tr>");
        for (Fact key : letter.keys()) {
            html.append("<td><span>").append(text(key.label())).append("</span><br/><b>");
            html.append(text(key.value())).append("</b></td>");
        }
        html.append("</tr></table>");
    }

    private static void row(StringBuilder html, Fact fact) {
        html.append("<tr><td>").append(text(fact.label())).append("</td><td class=\"v\">");
        html.append(text(fact.value())).append("</td></tr>");
    }

    private static void block(StringBuilder html, Block block) {
        switch (block) {
            case Heading heading -> {
                String tag = heading.level() <= 1 ? "h2" : "h3";
                html.append("<").append(tag).append(">").append(text(heading.text()));
                html.append("</").append(tag).append(">");
            }
            case Paragraph paragraph ->
                html.append("<p>")
                        .append(lines(paragraph.text().lines().toList()))
                        .append("</p>");
            case Bullets bullets ->
                html.append(bullets.items().stream()
                        .map(item -> "<li>" + text(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
            case Table table -> table(html, table);
            case Sums sums -> sums(html, sums);
        }
    }

    private static void table(StringBuilder html, Table table) {
        html.append("<table class=\"lines\"><thead>");
        cells(html, table, table.columns().stream().map(Column::head).toList(), "th");
        html.append("</thead><tbody>");
        table.rows().forEach(row -> cells(html, table, row, "td"));
        if (!table.foot().isEmpty()) {
            cells(html, table, table.foot(), "th");
        }
        html.append("</tbody></table>");
    }

    private static void sums(StringBuilder html, Sums sums) {
        html.append("<div class=\"sums\"><table>");
        for (Sum sum : sums.rows()) {
            html.append(sum.total() ? "<tr class=\"total\"><td>" : "<tr><td>").append(text(sum.label()));
            html.append("</td><td class=\"n\">").append(text(sum.amount())).append("</td></tr>");
        }
        html.append("</table></div>");
    }

    private static void cells(StringBuilder html, Table table, List<String> cells, String tag) {
        html.append("<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            String value = i < cells.size() ? cells.get(i) : "";
            html.append("<").append(tag).append(table.columns().get(i).amount() ? " class=\"n\">" : ">");
            html.append(cell(value.lines().toList())).append("</").append(tag).append(">");
        }
        html.append("</tr>");
    }

    /** The first line as it is, the others smaller. */
    private static String cell(List<String> lines) {
        return lines.size() < 2
                ? lines(lines)
                : text(lines.get(0)) + "<div class=\"more\">" + lines(lines.subList(1, lines.size())) + "</div>";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(LetterPage::text).collect(Collectors.joining("<br/>"));
    }

    /** Nothing of it is markup; characters that XML can't hold are left out. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isXml(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private static String style() {
        try (InputStream in = LetterPage.class.getResourceAsStream("/no/front/platform/letter.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
