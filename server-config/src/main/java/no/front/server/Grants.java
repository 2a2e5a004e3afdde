package no.front.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the application's and the retention job's accounts their {@link TableRights}, table by table. Rights are given before others
 * are taken away, so a node that is running meanwhile never finds itself without.
 */
final class Grants {
    /** "There is no such grant defined": what was to be taken away was never given. */
    private static final int NO_SUCH_GRANT = 1147;

    private static final int NO_SUCH_GRANT_AT_ALL = 1141;

    private final Connection connection;
    private final String application;
    private final String eraser;

    /** @param application the account with its host, quoted: {@code 'front_app'@'%'} */
    Grants(Connection connection, String application, String eraser) {
        this.connection = connection;
        this.application = application;
        this.eraser = eraser;
    }

    void give() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables(statement)) {
                TableRights rights = TableRights.of(table.name, table.type, table.comment);
                statement.execute("GRANT " + String.join(", ", rights.application()) + " ON `" + table.name + "` TO "
                        + application);
                revoke(statement, rights.applicationNever(), table, application);
                if (rights.eraser().isEmpty()) {
                    revoke(statement, List.of("ALL PRIVILEGES"), table, eraser);
                } else {
                    // columns once given are not taken back by giving others
                    revoke(statement, List.of("ALL PRIVILEGES"), table, eraser);
                    statement.execute(
                            "GRANT " + String.join(", ", rights.eraser()) + " ON `" + table.name + "` TO " + eraser);
                }
            }
            for (String procedure : procedures(statement)) {
                statement.execute("GRANT EXECUTE ON PROCEDURE `" + procedure + "` TO " + application);
            }
        }
    }

    /** Those whose comment says that they are for the application; they run with the migrator's rights. */
    private static List<String> procedures(Statement statement) throws SQLException {
        List<String> procedures = new ArrayList<>();
        try (var rows = statement.executeQuery("SELECT routine_name FROM information_schema.routines"
                + " WHERE routine_schema = DATABASE() AND routine_type = 'PROCEDURE'"
                + " AND routine_comment = 'for the application' ORDER BY routine_name")) {
            while (rows.next()) {
                procedures.add(rows.getString(1));
            }
        }
        return procedures;
    }

    private static List<Table> tables(Statement statement) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (var rows =
                statement.executeQuery("SELECT table_name, table_type, table_comment FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() ORDER BY table_name")) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    private static void revoke(Statement statement, List<String> rights, Table table, String account)
            throws SQLException {
        if (rights.isEmpty()) {
            return;
        }
        try {
            statement.execute("REVOKE " + String.join(", ", rights) + " ON `" + table.name + "` FROM " + account);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_GRANT && e.getErrorCode() != NO_SUCH_GRANT_AT_ALL) {
                throw e;
            }
        }
    }

    private record Table(String name, String type, String comment) {}
}
