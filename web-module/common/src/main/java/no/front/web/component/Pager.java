package no.front.web.component;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import no.front.kernel.Page;
import no.front.web.texts.Sentence;

/** "26–50 av 1 234" and links to the pages around, below a list. */
final class Pager {

    private static final int AROUND = 2;

    private Pager() {}

    static void encode(ResponseWriter out, Page<?> page, Query address, Locale language) throws IOException {
        if (page.isEmpty() && page.request().number() == 1) {
            return;
        }
        int number = page.request().number();
        out.startElement("nav", null);
        out.writeAttribute("class", "f-pager", null);
        out.writeAttribute("aria-label", Sentence.of(language, "list.pages"), null);
        if (!page.isEmpty()) {
            out.startElement("p", null);
            long first = page.request().offset() + 1L;
            out.writeText(
                    Sentence.of(
                            language,
                            page.capped() ? "list.rangeCapped" : "list.range",
                            first,
                            first + page.rows().size() - 1,
                            page.total()),
                    null);
            out.endElement("p");
        }
        if (page.pages() > 1 || page.hasPrevious()) {
            out.startElement("ul", null);
            out.writeAttribute("class", "f-pages", null);
            step(
                    out,
                    page.hasPrevious(),
                    address,
                    Math.min(number - 1, page.pages()),
                    "pi-chevron-left",
                    Sentence.of(language, "list.previous"));
            int from = Math.max(1, Math.min(number - AROUND, page.pages() - 2 * AROUND));
            int to = Math.min(page.pages(), from + 2 * AROUND);
            if (from > 1) {
                link(out, address, 1, number);
                gap(out, from > 2);
            }
            for (int each = from; each <= to; each++) {
                link(out, address, each, number);
            }
            if (to < page.pages()) {
                gap(out, to < page.pages() - 1 || page.capped());
                if (!page.capped()) {
                    link(out, address, page.pages(), number);
                }
            }
            step(out, page.hasNext(), address, number + 1, "pi-chevron-right", Sentence.of(language, "list.next"));
            out.endElement("ul");
        }
        out.endElement("nav");
    }

    private static void link(ResponseWriter out, Query address, int target, int current) throws IOException {
        out.startElement("li", null);
        out.startElement("a", null);
        out.writeURIAttribute("href", to(address, target), null);
        if (target == current) {
            out.writeAttribute("aria-current", "page", null);
        }
        out.writeText(target, null);
        out.endElement("a");
        out.endElement("li");
    }

    private static void gap(ResponseWriter out, boolean shown) throws IOException {
        if (shown) {
            out.startElement("li", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText("…", null);
            out.endElement("li");
        }
    }

    private static void step(ResponseWriter out, boolean shown, Query address, int target, String icon, String label)
            throws IOException {
        if (shown) {
            out.startElement("li", null);
            out.startElement("a", null);
            out.writeURIAttribute("href", to(address, target), null);
            out.writeAttribute("aria-label", label, null);
            out.writeAttribute("rel", icon.endsWith("left") ? "prev" : "next", null);
            out.startElement("span", null);
            out.writeAttribute("class", "pi " + icon, null);
            out.writeAttribute("aria-hidden", "true", null);
            out.endElement("span");
            out.endElement("a");
            out.endElement("li");
        }
    }

    private static String to(Query address, int page) {
        return (page == 1 ? address.without("page") : address.with("page", page)).toString();
    }
}
