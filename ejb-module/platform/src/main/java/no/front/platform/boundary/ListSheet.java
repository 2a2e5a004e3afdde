package no.front.platform.boundary;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * How a list looks as a file. Boundaries read the rows; words and order of the columns are the web's.
 *
 * @param title name of the sheet, where the format has one
 * @param head first row
 * @param cells of a row, as {@link SheetWriter#row} takes them
 */
public record ListSheet<T>(SheetFormat format, String title, List<String> head, Function<T, List<?>> cells) {

    /**
     * Writes the whole list, a portion at a time, so that memory stays steady.
     *
     * @param after rows that follow the one given, null for the first ones; empty after the last
     * @param out left open
     * @return how many rows
     */
    public long write(OutputStream out, Function<T, List<T>> after) {
        long rows = 0;
        try (SheetWriter sheet = format.open(out, title, head)) {
            List<T> portion = after.apply(null);
            while (!portion.isEmpty()) {
                portion.forEach(row -> sheet.row(cells.apply(row)));
                rows += portion.size();
                portion = after.apply(portion.getLast());
            }
        }
        return rows;
    }
}
