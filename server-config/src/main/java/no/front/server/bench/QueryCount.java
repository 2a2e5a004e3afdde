package no.front.server.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * How many statements that read or write reach the database for one page, by the database's own counters. It counts what all
 * connections do, so a timer that happens to run at that moment is counted too: several tries, and the middle one.
 */
final class QueryCount {
    private static final String COUNTERS = "SELECT SUM(variable_value) FROM information_schema.global_status"
            + " WHERE variable_name IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_REPLACE',"
            + " 'COM_INSERT_SELECT', 'COM_UPDATE_MULTI', 'COM_DELETE_MULTI', 'COM_CALL_PROCEDURE')";

    private final Connection connection;

    QueryCount(Connection connection) {
        this.connection = connection;
    }

    /** What a page asks for. */
    @FunctionalInterface
    interface Page {
        void open() throws Exception;
    }

    /** @return the middle of as many tries */
    long of(int tries, Page page) throws Exception {
        long[] counts = new long[tries];
        for (int i = 0; i < tries; i++) {
            long before = counted();
            page.open();
            // our own question is one of them
            counts[i] = counted() - before - 1;
        }
        Arrays.sort(counts);
        return counts[tries / 2];
    }

    private long counted() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTERS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
