package no.front.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.web.texts.Sentence;

/**
 * A list as a GET page: sorting, paging and filtering are plain links and a GET form, so each state has an address and
 * works without script. Takes a {@link Page} (with pager and sort links) or any collection. Facets: {@code filter} (GET
 * fields), {@code empty} (what fills it), {@code foot} (rows of sums).
 */
public class ListTable extends UIData {

    static final List<String> OWN = List.of("sort", "dir", "page", "format");

    @Override
    public String getFamily() {
        return "front.Table";
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public Object getValue() {
        return switch (super.getValue()) {
            case Page<?> page -> page.rows();
            case Collection<?> rows when !(rows instanceof List) -> List.copyOf(rows);
            case null -> List.of();
            case Object value -> value;
        };
    }

    private Page<?> page() {
        return super.getValue() instanceof Page<?> page ? page : null;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        setRowIndex(-1);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", "f-listing", null);
        encodeTools(context, out);
        out.startElement("div", null);
        String frozen = isTrue("frozen") ? " f-frozen" : "";
        out.writeAttribute("class", "ui-datatable" + (isTrue("scroll") ? "" : " ui-datatable-reflow") + frozen, null);
        out.startElement("div", null);
        out.writeAttribute("class", "ui-datatable-tablewrapper", null);
        if (isTrue("scroll")) {
            out.writeAttribute("tabindex", "0", null);
            out.writeAttribute("role", "region", null);
            out.writeAttribute("aria-label", text("caption"), null);
        }
        out.startElement("table", null);
        out.startElement("caption", null);
        out.writeAttribute("class", "f-hide", null);
        out.writeText(text("caption"), null);
        out.endElement("caption");
        encodeHead(context, out);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("tbody", null);
        out.writeAttribute("class", "ui-datatable-data", null);
        int rows = getRowCount();
        for (int row = 0; row < rows; row++) {
            setRowIndex(row);
            out.startElement("tr", null);
            String style = text("rowStyle");
            if (!style.isEmpty()) {
                out.writeAttribute("class", style, null);
            }
            for (ListColumn column : columns()) {
                encodeCell(context, out, column);
            }
            out.endElement("tr");
        }
        setRowIndex(-1);
        if (rows == 0) {
            encodeEmpty(context, out);
        }
        out.endElement("tbody");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        UIComponent foot = getFacet("foot");
        if (foot != null && getRowCount() > 0) {
            out.startElement("tfoot", null);
            foot.encodeAll(context);
            out.endElement("tfoot");
        }
        out.endElement("table");
        out.endElement("div");
        out.endElement("div");
        if (page() != null) {
            Pager.encode(out, page(), address(context), context.getViewRoot().getLocale());
        }
        out.endElement("div");
    }

    private void encodeTools(FacesContext context, ResponseWriter out) throws IOException {
        UIComponent filter = getFacet("filter");
        boolean exports = isTrue("export");
        if (filter == null && !exports) {
            return;
        }
        out.startElement("div", null);
        out.writeAttribute("class", "f-tools", null);
        if (filter != null) {
            encodeFilter(context, out, filter);
        }
        if (exports) {
            out.startElement("p", null);
            out.writeAttribute("class", "f-export f-small", null);
            encodeExport(context, out, "csv", "CSV");
            encodeExport(context, out, "xlsx", "Excel");
            out.endElement("p");
        }
        out.endElement("div");
    }

    private void encodeFilter(FacesContext context, ResponseWriter out, UIComponent filter) throws IOException {
        out.startElement("form", null);
        out.writeAttribute("method", "get", null);
        out.writeAttribute("class", "f-filter", null);
        out.writeAttribute("role", "search", null);
        out.writeAttribute("aria-label", say(context, "list.filter", text("caption")), null);
        // the order stays, the page starts anew
        for (Map.Entry<String, String> kept : address(context).parameters().entrySet()) {
            if (kept.getKey().equals("sort") || kept.getKey().equals("dir") || kept().contains(kept.getKey())) {
                out.startElement("input", null);
                out.writeAttribute("type", "hidden", null);
                out.writeAttribute("name", kept.getKey(), null);
                out.writeAttribute("value", kept.getValue(), null);
                out.endElement("input");
            }
        }
        filter.encodeAll(context);
        out.startElement("button", null);
        out.writeAttribute("class", "ui-button ui-button-outlined", null);
        out.writeText(say(context, "list.show"), null);
        out.endElement("button");
        if (isFiltered(context)) {
            out.startElement("a", null);
            out.writeAttribute("class", "ui-button ui-button-flat", null);
            out.writeURIAttribute("href", address(context).only(kept()).toString(), null);
            out.writeText(say(context, "list.reset"), null);
            out.endElement("a");
        }
        out.endElement("form");
    }

    private void encodeExport(FacesContext context, ResponseWriter out, String format, String name) throws IOException {
        out.startElement("a", null);
        out.writeURIAttribute(
                "href", address(context).without("page").with("format", format).toString(), null);
        out.writeAttribute("download", "", null);
        out.startElement("span", null);
        out.writeAttribute("class", "pi pi-download", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.writeText(" " + name, null);
        out.endElement("a");
    }

    private void encodeHead(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("thead", null);
        out.startElement("tr", null);
        PageRequest request = page() == null ? PageRequest.first() : page().request();
        for (ListColumn column : columns()) {
            out.startElement("th", column);
            out.writeAttribute("scope", "col", null);
            boolean sortable = page() != null && !column.sort().isEmpty();
            boolean sorted = sortable && column.sort().equals(request.sort());
            out.writeAttribute("class", (column.kind().style + (sortable ? " ui-sortable-column" : "")).strip(), null);
            if (sorted) {
                out.writeAttribute("aria-sort", request.descending() ? "descending" : "ascending", null);
            }
            if (sortable) {
                encodeSort(context, out, column, sorted, request.descending());
            } else if (column.hidesHead()) {
                out.startElement("span", null);
                out.writeAttribute("class", "f-hide", null);
                out.writeText(column.head(), null);
                out.endElement("span");
            } else {
                out.writeText(column.head(), null);
            }
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void encodeSort(
            FacesContext context, ResponseWriter out, ListColumn column, boolean sorted, boolean descending)
            throws IOException {
        Query target = address(context).without("page").with("sort", column.sort());
        boolean turn = sorted && !descending;
        out.startElement("a", null);
        out.writeURIAttribute("href", (turn ? target.with("dir", "desc") : target.without("dir")).toString(), null);
        out.writeText(column.head(), null);
        out.startElement("span", null);
        String icon = sorted ? descending ? "pi-sort-down-fill" : "pi-sort-up-fill" : "pi-sort-alt";
        out.writeAttribute("class", "pi " + icon, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.endElement("a");
    }

    private void encodeCell(FacesContext context, ResponseWriter out, ListColumn column) throws IOException {
        String tag = column.kind() == ListColumn.Kind.LEAD ? "th" : "td";
        out.startElement(tag, column);
        if (tag.equals("th")) {
            out.writeAttribute("scope", "row", null);
        }
        if (!column.kind().style.isEmpty()) {
            out.writeAttribute("class", column.kind().style, null);
        }
        out.startElement("span", null);
        out.writeAttribute("class", "ui-column-title", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(column.head(), null);
        out.endElement("span");
        for (UIComponent child : column.getChildren()) {
            child.encodeAll(context);
        }
        out.endElement(tag);
    }

    private void encodeEmpty(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("tr", null);
        out.writeAttribute("class", "ui-datatable-empty-message", null);
        out.startElement("td", null);
        out.writeAttribute("colspan", columns().size(), null);
        if (page() != null && page().isPastEnd()) {
            out.writeText(say(context, "list.pastEnd", page().pages()), null);
        } else if (isFiltered(context)) {
            out.writeText(say(context, "list.noHits"), null);
        } else if (getFacet("empty") != null) {
            getFacet("empty").encodeAll(context);
        } else {
            out.writeText(text("emptyText").isEmpty() ? say(context, "list.empty") : text("emptyText"), null);
        }
        out.endElement("td");
        out.endElement("tr");
    }

    /** Whether the address narrows the list; a list without filter cannot be narrowed. */
    private boolean isFiltered(FacesContext context) {
        return getFacet("filter") != null
                && !address(context)
                        .without(OWN.toArray(String[]::new))
                        .without(kept().toArray(String[]::new))
                        .parameters()
                        .isEmpty();
    }

    /** Parameters that belong to the page. */
    private Set<String> kept() {
        return Set.of(text("keep").split(" "));
    }

    private List<ListColumn> columns() {
        return getChildren().stream()
                .filter(ListColumn.class::isInstance)
                .map(ListColumn.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }

    private static Query address(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return Query.of(request.getQueryString());
    }

    private static String say(FacesContext context, String key, Object... arguments) {
        return Sentence.of(context.getViewRoot().getLocale(), key, arguments);
    }

    private boolean isTrue(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
