package no.front.web.component;

import static no.front.web.component.ChartMarkup.element;
import static no.front.web.component.ChartMarkup.text;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.front.web.chart.Bars;

/**
 * Draws {@link Bars} as the design has charts: bars of SVG that stretch, labels as text, axis from zero, legend, and the same
 * figures as a table below. Works without script, prints, follows the theme.
 */
public class BarChart extends UIComponentBase {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EACH_LABELLED = 12;
    private static final int LABELS = 5;
    private static final String GAP = "0.16";
    private static final String WIDTH = "0.68";

    @Override
    public String getFamily() {
        return "front";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Bars bars = (Bars) getAttributes().get("value");
        ResponseWriter out = context.getResponseWriter();
        Locale language = context.getViewRoot().getLocale();
        ChartMarkup.begin(out, bars.label());
        ChartMarkup.axis(out, bars.top(), language);
        element(out, "div", "f-plot");
        plot(out, bars);
        out.endElement("div");
        labels(out, bars.bars());
        out.endElement("div");
        legend(out, bars);
        table(out, bars, language);
    }

    private static void plot(ResponseWriter out, Bars bars) throws IOException {
        ChartMarkup.svg(out, bars.bars().size());
        BigDecimal top = bars.top();
        for (int i = 0; i < bars.bars().size(); i++) {
            BigDecimal above = HUNDRED;
            List<BigDecimal> values = bars.bars().get(i).values();
            for (int series = 0; series < values.size(); series++) {
                BigDecimal height = values.get(series)
                        .max(BigDecimal.ZERO)
                        .multiply(HUNDRED)
                        .divide(top, 2, RoundingMode.HALF_UP);
                above = above.subtract(height);
                out.startElement("rect", null);
                out.writeAttribute("class", "f-c" + colour(series), null);
                out.writeAttribute("x", i + GAP.substring(1), null);
                out.writeAttribute("y", above.toPlainString(), null);
                out.writeAttribute("width", WIDTH, null);
                out.writeAttribute("height", height.toPlainString(), null);
                out.endElement("rect");
            }
        }
        out.endElement("svg");
    }

    /** This, then the second series; the colours of attention last. */
    private static int colour(int series) {
        return List.of(1, 3, 2, 4).get(series);
    }

    /** Few bars have each its own; of many, five from the first to the last, which stand where their bars do. */
    private static void labels(ResponseWriter out, List<Bars.Bar> bars) throws IOException {
        boolean each = bars.size() <= EACH_LABELLED;
        element(out, "div", each ? "f-chart-x f-chart-each" : "f-chart-x");
        out.writeAttribute("aria-hidden", "true", null);
        int labels = each ? bars.size() : LABELS;
        for (int i = 0; i < labels; i++) {
            int bar = each ? i : ((bars.size() - 1) * i * 2 + labels - 1) / (2 * (labels - 1));
            text(out, "span", null, bars.get(bar).label());
        }
        out.endElement("div");
    }

    private static void legend(ResponseWriter out, Bars bars) throws IOException {
        element(out, "ul", "f-legend");
        for (int series = 0; bars.series().size() > 1 && series < bars.series().size(); series++) {
            out.startElement("li", null);
            element(out, "i", "f-k" + colour(series));
            out.endElement("i");
            out.writeText(bars.series().get(series), null);
            out.endElement("li");
        }
        text(out, "li", "f-muted", bars.unit());
        out.endElement("ul");
    }

    private static void table(ResponseWriter out, Bars bars, Locale language) throws IOException {
        List<List<String>> rows = bars.bars().stream()
                .map(bar -> Stream.concat(
                                Stream.of(bar.label()),
                                bar.values().stream().map(value -> ChartMarkup.number(value, language)))
                        .toList())
                .toList();
        ChartMarkup.table(out, bars.label(), bars.head(), bars.series(), rows, language);
    }
}
