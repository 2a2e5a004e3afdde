package no.front.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Sets the movable clock of a demo before anything has happened in it, so that a story always plays in the same months. */
final class DemoClock {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Nothing has happened: the clock was never moved, and no job has ever run. */
    private static final String SET = "UPDATE business_clock SET days_ahead = ?, version = version + 1"
            + " WHERE id = 1 AND version = 1 AND NOT EXISTS (SELECT 1 FROM job_run)";

    private final Clock clock;

    DemoClock(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param start the day, as the setting has it; "" leaves the clock alone
     * @throws StartFailure if it is no day
     */
    void begin(Database database, String start) {
        if (start.isEmpty()) {
            return;
        }
        long ahead = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(OSLO)), day(start));
        try (Connection connection = database.asMigrator();
                PreparedStatement set = connection.prepareStatement(SET)) {
            set.setLong(1, ahead);
            set.executeUpdate();
        } catch (SQLException e) {
            throw new StartFailure("The demo's clock could not be set: " + e.getMessage(), e);
        }
    }

    /** The business day of the demo, wherever somebody has moved the clock to. */
    LocalDate today(Database database) {
        try (Connection connection = database.asMigrator();
                PreparedStatement ahead =
                        connection.prepareStatement("SELECT days_ahead FROM business_clock WHERE id = 1");
                ResultSet row = ahead.executeQuery()) {
            row.next();
            return LocalDate.now(clock.withZone(OSLO)).plusDays(row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException("The demo's clock could not be read", e);
        }
    }

    private static LocalDate day(String start) {
        try {
            return LocalDate.parse(start);
        } catch (DateTimeParseException e) {
            throw new StartFailure(
                    "FRONT_DEMO_START is " + start + ", which is no day. Write it as year, month, day: 2026-03-01.", e);
        }
    }
}
