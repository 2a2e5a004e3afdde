package no.front.kernel;

/**
 * Which part of a list is wanted.
 *
 * @param number page number from 1
 * @param size rows a page, 1 to 10 000
 * @param sort key of the column, as the list names it; a store maps it to its own columns and ignores unknown ones
 * @param descending direction
 */
public record PageRequest(int number, int size, String sort, boolean descending) {

    public static final int DEFAULT_SIZE = 25;

    public PageRequest {
        number = Math.max(1, Math.min(number, 1_000_000));
        size = Math.max(1, Math.min(size, 10_000));
        sort = sort == null ? "" : sort;
    }

    public static PageRequest first() {
        return new PageRequest(1, DEFAULT_SIZE, "", false);
    }

    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
