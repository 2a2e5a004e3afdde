package no.front.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The amount of data that the figures are for: organisations and their people come in by the product's own import; years of contact and
 * change are added here, set by set. The same at every run.
 */
final class FilledDatabase {
    static final int ORGANISATIONS = 100_000;
    static final int CONTACTS = 250_000;
    static final int COMMUNICATIONS = 300_000;
    static final int LOG_ENTRIES = 1_000_000;

    private final Connection connection;

    FilledDatabase(Connection connection) {
        this.connection = connection;
    }

    boolean hasOrganisations() throws SQLException {
        return count("contact_person") >= CONTACTS && count("customer") >= ORGANISATIONS;
    }

    long count(String table) throws SQLException {
        return number("SELECT COUNT(*) FROM " + table);
    }

    /** Some of them, to open their pages. */
    List<Long> customers() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id FROM customer WHERE id % 7 = 0 ORDER BY id LIMIT 5000")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** Adds what is missing of contact and change. */
    void addHistory() throws SQLException, IOException {
        execute(
                "CREATE TEMPORARY TABLE organisation (place INT PRIMARY KEY, id BIGINT NOT NULL, name VARCHAR(300) NOT NULL,"
                        + " KEY (id)) AS SELECT ROW_NUMBER() OVER (ORDER BY id) - 1 AS place, id, name FROM customer");
        execute("CREATE TEMPORARY TABLE seller (place INT PRIMARY KEY, id BIGINT NOT NULL, name VARCHAR(200) NOT NULL)"
                + " AS SELECT ROW_NUMBER() OVER (ORDER BY id) - 1 AS place, id, name FROM staff_user");
        add("communications.sql", COMMUNICATIONS - count("communication"), 1);
        add("entries.sql", LOG_ENTRIES - count("change_entry"), 2);
        execute("DROP TEMPORARY TABLE organisation, seller");
        execute("ANALYZE TABLE customer, contact_person, customer_search, communication, change_entry, change_value");
    }

    /** @param rowsEach how many rows, each with a number, the script makes for one that is missing */
    private void add(String script, long missing, int rowsEach) throws SQLException, IOException {
        if (missing <= 0) {
            return;
        }
        String sql;
        try (InputStream in = FilledDatabase.class.getResourceAsStream(script)) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        sql = sql.replace(":first", Long.toString(block(missing * rowsEach)))
                .replace(":missing", Long.toString(missing))
                .replace(":organisations", Long.toString(count("organisation")))
                .replace(":sellers", Long.toString(count("seller")));
        for (String statement : sql.split(";\\s*\n")) {
            execute(statement);
        }
    }

    /** Numbers that nobody else will give: the sequence goes on behind them. */
    private long block(long size) throws SQLException {
        long first = number("SELECT NEXT VALUE FOR front_id") + 100;
        number("SELECT SETVAL(front_id, " + (first + size + 100) + ")");
        return first;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
