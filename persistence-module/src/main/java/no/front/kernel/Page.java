package no.front.kernel;

import java.util.List;

/**
 * One page of a list, filtered, sorted and cut in SQL.
 *
 * @param rows the rows of this page
 * @param total rows of the whole filter, at most {@code countedTo}
 * @param capped whether counting stopped at {@code total}, so that there are more
 * @param request what was asked for
 */
public record Page<T>(List<T> rows, long total, boolean capped, PageRequest request) {

    public static <T> Page<T> of(List<T> rows, long total, PageRequest request) {
        return new Page<>(List.copyOf(rows), total, false, request);
    }

    public static <T> Page<T> capped(List<T> rows, long total, PageRequest request) {
        return new Page<>(List.copyOf(rows), total, true, request);
    }

    public int pages() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }

    public boolean hasNext() {
        return request.number() < pages();
    }

    public boolean hasPrevious() {
        return request.number() > 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A page was asked for that the list doesn't reach. */
    public boolean isPastEnd() {
        return rows.isEmpty() && total > 0 && request.number() > pages();
    }
}
