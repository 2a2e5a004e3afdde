package no.front.customer.control;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.InstantColumn;

/** Reads the cells of a native query from left to right. Moments must be selected as text: {@code CAST(… AS CHAR)}. */
final class SqlRow {

    private static final InstantColumn INSTANT = new InstantColumn();

    private final Object[] cells;
    private int next;

    SqlRow(Object row) {
        this.cells = row instanceof Object[] many ? many : new Object[] {row};
    }

    /** Null where the cell is null. */
    String text() {
        Object cell = cells[next++];
        return cell == null ? null : cell.toString();
    }

    long number() {
        Object cell = cells[next++];
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    Long numberOrNull() {
        Object cell = cells[next++];
        return cell == null ? null : ((Number) cell).longValue();
    }

    /** Null is no. */
    boolean yes() {
        Object cell = cells[next++];
        return cell instanceof Boolean yes ? yes : cell instanceof Number number && number.intValue() != 0;
    }

    Instant moment() {
        return INSTANT.convertToEntityAttribute(text());
    }

    LocalDate day() {
        Object cell = cells[next++];
        if (cell instanceof Date date) {
            return date.toLocalDate();
        }
        return cell instanceof LocalDate date ? date : cell == null ? null : LocalDate.parse(cell.toString());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    static String column(Instant moment) {
        return INSTANT.convertToDatabaseColumn(moment);
    }
}
