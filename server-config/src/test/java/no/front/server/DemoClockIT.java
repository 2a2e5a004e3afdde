package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoClockIT {

    /** Already the next day in Oslo. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    private Database database;

    @BeforeEach
    void fresh() throws SQLException {
        database = TestDatabase.empty();
        change("CREATE TABLE business_clock (id INT, version INT, days_ahead INT)");
        change("CREATE TABLE job_run (id INT)");
        change("INSERT INTO business_clock VALUES (1, 1, 0)");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.asMigrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int daysAhead() throws SQLException {
        try (Connection connection = database.asMigrator();
                ResultSet rows = connection.createStatement().executeQuery("SELECT days_ahead FROM business_clock")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    @Test
    @DisplayName("Fresh demo data begins on the day that the setting names, counted from today in Oslo")
    void begins() throws SQLException {
        new DemoClock(CLOCK).begin(database, "2026-11-20");
        assertEquals(-2, daysAhead());
        new DemoClock(CLOCK).begin(database, "2026-12-01");
        assertEquals(-2, daysAhead(), "a clock that was set stays");
    }

    @Test
    @DisplayName("Without the setting, or when something has happened, the clock stays")
    void stays() throws SQLException {
        new DemoClock(CLOCK).begin(database, "");
        assertEquals(0, daysAhead());
        change("INSERT INTO job_run VALUES (1)");
        new DemoClock(CLOCK).begin(database, "2026-03-01");
        assertEquals(0, daysAhead());
    }

    @Test
    @DisplayName("What is no day stops the start with a sentence")
    void refuses() {
        StartFailure failure = assertThrows(StartFailure.class, () -> new DemoClock(CLOCK).begin(database, "1. mars"));
        assertTrue(failure.getMessage().contains("1. mars"), failure.getMessage());
    }
}
