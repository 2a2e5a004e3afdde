package no.front.web.component;

import static no.front.web.component.ChartMarkup.element;
import static no.front.web.component.ChartMarkup.text;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.front.web.chart.Lines;

/**
 * Draws {@link Lines} as the design has them: so far with its area and the lantern's dot at today, expected dashed, the month
 * before in grey. SVG that stretches, labels as text, and the same figures as a table. Works without script, prints, follows
 * the theme.
 */
public class LineChart extends UIComponentBase {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LABELS = 5;

    @Override
    public String getFamily() {
        return "front";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Lines lines = (Lines) getAttributes().get("value");
        ResponseWriter out = context.getResponseWriter();
        Locale language = context.getViewRoot().getLocale();
        ChartMarkup.begin(out, lines.label());
        ChartMarkup.axis(out, lines.top(), language);
        element(out, "div", "f-plot f-plot-tall");
        plot(out, lines);
        out.endElement("div");
        labels(out, lines.days());
        out.endElement("div");
        legend(out, lines);
        table(out, lines, language);
    }

    private static void plot(ResponseWriter out, Lines lines) throws IOException {
        int width = lines.days().size();
        BigDecimal top = lines.top();
        ChartMarkup.svg(out, width);
        String soFar = "M0 100" + points(lines.soFar(), 1, width, top);
        int today = lines.soFar().size();
        if (today > 0) {
            path(out, "f-area", soFar + "L" + today + " 100Z");
        }
        if (!lines.before().isEmpty()) {
            path(out, "f-l5", "M0 100" + points(lines.before(), 1, width, top));
        }
        path(out, "f-l1", soFar);
        String now = today + " " + (today == 0 ? "100" : height(lines.soFar().getLast(), top));
        if (!lines.ahead().isEmpty()) {
            path(out, "f-lf", "M" + now + points(lines.ahead(), today + 1, width, top));
        }
        // of no length, but with round ends that don't stretch: a dot
        path(out, "f-spot-rim", "M" + now + "h0");
        path(out, "f-spot", "M" + now + "h0");
        out.endElement("svg");
    }

    /** A longer month before ends where this one does. */
    private static String points(List<BigDecimal> values, int first, int width, BigDecimal top) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            points.append('L').append(Math.min(first + i, width)).append(' ').append(height(values.get(i), top));
        }
        return points.toString();
    }

    private static String height(BigDecimal value, BigDecimal top) {
        return HUNDRED.subtract(value.max(BigDecimal.ZERO).multiply(HUNDRED).divide(top, 2, RoundingMode.HALF_UP))
                .toPlainString();
    }

    private static void path(ResponseWriter out, String styleClass, String points) throws IOException {
        element(out, "path", styleClass);
        out.writeAttribute("d", points, null);
        out.endElement("path");
    }

    /** Five from the first day to the last. */
    private static void labels(ResponseWriter out, List<String> days) throws IOException {
        element(out, "div", "f-chart-x");
        out.writeAttribute("aria-hidden", "true", null);
        int labels = Math.min(LABELS, days.size());
        for (int i = 0; i < labels; i++) {
            text(out, "span", null, days.get(labels == 1 ? 0 : (days.size() - 1) * i / (labels - 1)));
        }
        out.endElement("div");
    }

    private static void legend(ResponseWriter out, Lines lines) throws IOException {
        element(out, "ul", "f-legend");
        key(out, "f-ln f-k1", lines.names().get(0));
        if (!lines.ahead().isEmpty()) {
            key(out, "f-ln f-dash f-k1", lines.names().get(1));
        }
        if (!lines.before().isEmpty()) {
            key(out, "f-ln f-k5", lines.names().get(2));
        }
        text(out, "li", "f-muted", lines.unit());
        out.endElement("ul");
    }

    private static void key(ResponseWriter out, String styleClass, String name) throws IOException {
        out.startElement("li", null);
        element(out, "i", styleClass);
        out.endElement("i");
        out.writeText(name, null);
        out.endElement("li");
    }

    private static void table(ResponseWriter out, Lines lines, Locale language) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day < lines.days().size(); day++) {
            rows.add(List.of(
                    lines.days().get(day),
                    value(lines.soFar(), day, language),
                    value(lines.ahead(), day - lines.soFar().size(), language),
                    value(lines.before(), day, language)));
        }
        ChartMarkup.table(out, lines.label(), lines.head(), lines.names(), rows, language);
    }

    private static String value(List<BigDecimal> values, int at, Locale language) {
        return at >= 0 && at < values.size() ? ChartMarkup.number(values.get(at), language) : "";
    }
}
