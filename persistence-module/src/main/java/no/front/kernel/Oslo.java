package no.front.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The zone of the business. Moments are stored as instants; days and months are what they are in Oslo, whatever zone the
 * machine stands in.
 */
public final class Oslo {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static LocalDateTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime();
    }

    /** The first moment of the day; a day is {@code [startOf(day), startOf(day + 1))} and lasts 23, 24 or 25 hours. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * The moment of a wall-clock time. A time that the change to summer time leaves out becomes one hour later; one that
     * occurs twice in autumn is taken as its first.
     */
    public static Instant momentOf(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
