package no.front.web.component;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.front.kernel.Formats;
import no.front.web.texts.Sentence;

/** What all charts have: an axis, labels along the bottom, and the same figures as a table. */
final class ChartMarkup {

    private ChartMarkup() {}

    static void begin(ResponseWriter out, String label) throws IOException {
        element(out, "div", "f-chart");
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-label", label, null);
    }

    static void axis(ResponseWriter out, BigDecimal top, Locale language) throws IOException {
        element(out, "div", "f-chart-y");
        out.writeAttribute("aria-hidden", "true", null);
        for (BigDecimal tick : List.of(top, top.divide(BigDecimal.TWO), BigDecimal.ZERO)) {
            text(out, "span", null, number(tick, language));
        }
        out.endElement("div");
    }

    static void svg(ResponseWriter out, int width) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("viewBox", "0 0 " + Math.max(1, width) + " 100", null);
        out.writeAttribute("preserveAspectRatio", "none", null);
        out.writeAttribute("aria-hidden", "true", null);
    }

    /** The table, closed until somebody asks for it. @param rows label first, then values as text */
    static void table(
            ResponseWriter out,
            String label,
            String head,
            List<String> series,
            List<List<String>> rows,
            Locale language)
            throws IOException {
        element(out, "details", "f-chart-table");
        text(out, "summary", null, Sentence.of(language, "chart.asTable"));
        element(out, "table", "f-chart-figures");
        text(out, "caption", "f-hide", label);
        out.startElement("thead", null);
        out.startElement("tr", null);
        cell(out, "th", head, "col", null);
        for (String name : series) {
            cell(out, "th", name, "col", "f-r");
        }
        out.endElement("tr");
        out.endElement("thead");
        out.startElement("tbody", null);
        for (List<String> row : rows) {
            out.startElement("tr", null);
            cell(out, "th", row.getFirst(), "row", null);
            for (String value : row.subList(1, row.size())) {
                cell(out, "td", value, null, "f-r f-num");
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
        out.endElement("table");
        out.endElement("details");
    }

    static String number(BigDecimal value, Locale language) {
        return Formats.in(language).number(value);
    }

    private static void cell(ResponseWriter out, String name, String text, String scope, String styleClass)
            throws IOException {
        out.startElement(name, null);
        if (scope != null) {
            out.writeAttribute("scope", scope, null);
        }
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
        out.writeText(text, null);
        out.endElement(name);
    }

    static void element(ResponseWriter out, String name, String styleClass) throws IOException {
        out.startElement(name, null);
        out.writeAttribute("class", styleClass, null);
    }

    static void text(ResponseWriter out, String name, String styleClass, String text) throws IOException {
        out.startElement(name, null);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
        out.writeText(text, null);
        out.endElement(name);
    }
}
