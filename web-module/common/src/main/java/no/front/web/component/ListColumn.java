package no.front.web.component;

import jakarta.faces.component.UIColumn;
import java.util.Locale;

/** A column of a {@link ListTable}: {@code head}, {@code sort} key, {@code kind}; its body is the cell. */
public class ListColumn extends UIColumn {

    /** What a column holds, and so how it is set. */
    enum Kind {
        TEXT(""),
        /** The name of the row: head of the row for readers, title of the block on a phone. */
        LEAD("f-lead"),
        NUM("f-r"),
        DATE("f-nw"),
        ID("f-nw f-id"),
        /** Long names: cut at 11 rem, the whole text in {@code title} of what stands in it. */
        CLIP("f-clip"),
        ACTION("f-cell-action f-r");

        final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    String head() {
        return text("head");
    }

    String sort() {
        return text("sort");
    }

    boolean hidesHead() {
        return kind() == Kind.ACTION;
    }

    Kind kind() {
        String kind = text("kind");
        return kind.isEmpty() ? Kind.TEXT : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
