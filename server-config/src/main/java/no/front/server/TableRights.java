package no.front.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may do what with one table (ACC-8), read from the marks in the table's comment:
 *
 * <ul>
 *   <li>{@code append-only}: the application may add and read, never change or delete. Without the mark it may do all four.
 *   <li>{@code erasable(a, b)}: the retention job's account may read the table and overwrite these columns.
 *   <li>{@code expirable}: the retention job's account may read the table and delete rows.
 * </ul>
 *
 * Example: {@code COMMENT = 'values of the change log; append-only; erasable(before_value, after_value)'}.
 */
record TableRights(List<String> application, List<String> applicationNever, List<String> eraser) {
    private static final Pattern ERASABLE = Pattern.compile("erasable\\(([^)]*)\\)");
    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** @param type as in {@code information_schema.tables}: BASE TABLE, VIEW, SEQUENCE or SYSTEM VERSIONED */
    static TableRights of(String table, String type, String comment) {
        if (table.equals("flyway_schema_history") || type.equals("VIEW")) {
            return new TableRights(List.of("SELECT"), List.of("INSERT", "UPDATE", "DELETE"), List.of());
        }
        if (type.equals("SEQUENCE")) {
            return new TableRights(List.of("SELECT", "INSERT"), List.of("UPDATE", "DELETE"), List.of());
        }
        String marks = comment.toLowerCase(Locale.ROOT);
        boolean appendOnly = marks.contains("append-only");
        return new TableRights(
                appendOnly ? List.of("SELECT", "INSERT") : List.of("SELECT", "INSERT", "UPDATE", "DELETE"),
                appendOnly ? List.of("UPDATE", "DELETE") : List.of(),
                eraserRights(table, marks));
    }

    private static List<String> eraserRights(String table, String marks) {
        Matcher erasable = ERASABLE.matcher(marks);
        boolean erases = erasable.find();
        boolean expires = marks.matches("(?s).*\\bexpirable\\b.*");
        if (!erases && !expires) {
            return List.of();
        }
        List<String> rights = new java.util.ArrayList<>(List.of("SELECT"));
        if (erases) {
            rights.add("UPDATE (" + columns(table, erasable.group(1)) + ")");
        }
        if (expires) {
            rights.add("DELETE");
        }
        return List.copyOf(rights);
    }

    private static String columns(String table, String list) {
        List<String> columns = Arrays.stream(list.split(",")).map(String::strip).toList();
        for (String column : columns) {
            if (!COLUMN.matcher(column).matches()) {
                throw new StartFailure("The comment of table " + table + " names no column in erasable(" + list + ").");
            }
        }
        return "`" + String.join("`, `", columns) + "`";
    }
}
