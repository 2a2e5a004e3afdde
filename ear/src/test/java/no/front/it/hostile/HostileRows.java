package no.front.it.hostile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts hostile words before every text that the database holds and people have written, past all checks of forms and
 * boundaries, and takes them away again. Which columns those are is read from the schema, so that a new table is in by itself.
 */
final class HostileRows implements AutoCloseable {

    private static final String COPY = "hostile_copy_of_";

    /** Shorter ones hold codes, numbers of telephones and postal codes. */
    private static final int SHORTEST = 100;

    private static final int LONG_ENOUGH = 300;

    /** What no person writes: values that the application reads back as a list, a key, an address or a secret. */
    private static final Pattern MACHINES = Pattern.compile(
            "flyway_schema_history\\..*|setting_value\\.(name|value)|number_series\\..*|job_.*|outbox_message\\.(recipient|message_id|claim)"
                    + "|.*\\.(email|email_key|invoice_email|buyer_email|seller_email|password_hash|chosen_password)"
                    + "|.*\\.(reason_arguments|reason_key|arguments|findings|set_offs)"
                    + "|order_draft\\.content|operating_message\\.services|customer_import\\.header|import_row\\.(.*_terms|original|problems)"
                    + "|(price|terms)_notice\\.recipient|payee_account_notice\\.recipient|stored_document\\.(kind|media_type)");

    private record Column(String name, boolean link, int length) {}

    private final Connection connection;
    private final Map<String, List<Column>> planted = new LinkedHashMap<>();

    HostileRows(Connection connection) {
        this.connection = connection;
    }

    /** @return how many columns of how many tables, as words */
    String plant() throws SQLException {
        for (Map.Entry<String, List<Column>> table : columns().entrySet()) {
            plant(table.getKey(), table.getValue());
        }
        return planted.values().stream().mapToInt(List::size).sum() + " columns of " + planted.size() + " tables";
    }

    private Map<String, List<Column>> columns() throws SQLException {
        Map<String, List<Column>> found = new LinkedHashMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT c.table_name, c.column_name, c.character_maximum_length"
                        + " FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                        + " WHERE c.table_schema = 'front' AND c.collation_name LIKE 'utf8mb4%'"
                        + " AND c.character_maximum_length >= " + SHORTEST + " AND c.generation_expression IS NULL"
                        + " AND c.table_name NOT LIKE '" + COPY + "%' ORDER BY 1, 2")) {
            while (rows.next()) {
                String table = rows.getString(1);
                String column = rows.getString(2);
                if (!MACHINES.matcher(table + "." + column).matches()) {
                    int length = (int) Math.min(rows.getLong(3), 100_000);
                    found.computeIfAbsent(table, none -> new ArrayList<>())
                            .add(new Column(column, column.equals("web"), length));
                }
            }
        }
        return found;
    }

    private void plant(String table, List<Column> columns) throws SQLException {
        if (number("SELECT COUNT(*) FROM " + table) == 0) {
            return;
        }
        run("CREATE TABLE " + COPY + table + " AS SELECT * FROM " + table);
        planted.put(table, columns);
        List<String> changes = new ArrayList<>();
        for (Column column : columns) {
            changes.add("`%1$s` = IF(`%1$s` IS NULL OR `%1$s` = '', `%1$s`, LEFT(CONCAT(?, %2$s), %3$d))"
                    .formatted(column.name(), column.link() ? "''" : "`" + column.name() + "`", column.length()));
        }
        try (PreparedStatement sql =
                connection.prepareStatement("UPDATE " + table + " SET " + String.join(", ", changes))) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                sql.setString(
                        i + 1,
                        column.link()
                                ? HostileText.LINK
                                : column.length() >= LONG_ENOUGH ? HostileText.LONG : HostileText.SHORT);
            }
            sql.executeUpdate();
        }
    }

    /** As it was; what came about since stays. */
    @Override
    public void close() throws SQLException {
        SQLException failure = null;
        for (Map.Entry<String, List<Column>> table : planted.entrySet()) {
            try {
                restore(table.getKey(), table.getValue());
            } catch (SQLException e) {
                failure = e;
            }
        }
        connection.close();
        if (failure != null) {
            throw failure;
        }
    }

    private void restore(String table, List<Column> columns) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys("front", null, table)) {
            while (rows.next()) {
                keys.add(rows.getString("COLUMN_NAME"));
            }
        }
        String same = String.join(
                " AND ",
                keys.stream().map(key -> "t.`" + key + "` = c.`" + key + "`").toList());
        String back = String.join(
                ", ",
                columns.stream()
                        .map(column -> "t.`%1$s` = c.`%1$s`".formatted(column.name()))
                        .toList());
        run("UPDATE " + table + " t JOIN " + COPY + table + " c ON " + same + " SET " + back);
        run("DROP TABLE " + COPY + table);
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
