package no.front.kernel;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from a first day (in it) up to an end (no longer in it), or without end. Half-open, so that a range that ends where
 * the next begins neither overlaps nor leaves a gap. People are shown {@link #lastDay()}, never the end.
 *
 * <p>Two columns, {@code from_date DATE NOT NULL} and {@code to_date DATE NULL}; rename them by {@code AttributeOverride}.
 */
@Embeddable
@Access(AccessType.FIELD)
@JsonbTypeAdapter(DateRange.AsJson.class)
public class DateRange {

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    /** For the persistence provider. */
    protected DateRange() {}

    private DateRange(LocalDate from, LocalDate to) {
        if (from == null) {
            throw new BusinessRuleViolation(KernelError.DATE_INVALID);
        }
        if (to != null && !to.isAfter(from)) {
            throw new BusinessRuleViolation(KernelError.DATE_RANGE_REVERSED, from, to.minusDays(1));
        }
        this.from = from;
        this.to = to;
    }

    /** Without end. */
    public static DateRange from(LocalDate firstDay) {
        return new DateRange(firstDay, null);
    }

    /**
     * @param end the first day after the range; null for none
     * @throws BusinessRuleViolation DATE_RANGE_REVERSED when no day would be left
     */
    public static DateRange between(LocalDate firstDay, LocalDate end) {
        return new DateRange(firstDay, end);
    }

    /** @param lastDay the last day in the range; null for no end */
    public static DateRange throughout(LocalDate firstDay, LocalDate lastDay) {
        return new DateRange(firstDay, lastDay == null ? null : lastDay.plusDays(1));
    }

    /** @param text {@code 2026-03-01/2026-04-01}, end not in it, or {@code 2026-03-01/} without end */
    public static DateRange of(String text) {
        String[] days = text == null ? new String[0] : text.strip().split("/", -1);
        if (days.length != 2) {
            throw new BusinessRuleViolation(KernelError.DATE_INVALID);
        }
        return new DateRange(day(days[0]), days[1].isEmpty() ? null : day(days[1]));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation(KernelError.DATE_INVALID);
        }
    }

    public LocalDate firstDay() {
        return from;
    }

    /** The first day after the range; empty without end. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    /** The last day in the range; empty without end. */
    public Optional<LocalDate> lastDay() {
        return end().map(day -> day.minusDays(1));
    }

    public boolean isOpen() {
        return to == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean contains(DateRange other) {
        return !other.from.isBefore(from) && (to == null || other.to != null && !other.to.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return intersection(other).isPresent();
    }

    public Optional<DateRange> intersection(DateRange other) {
        LocalDate latestStart = from.isAfter(other.from) ? from : other.from;
        LocalDate earliestEnd = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
        return earliestEnd == null || earliestEnd.isAfter(latestStart)
                ? Optional.of(new DateRange(latestStart, earliestEnd))
                : Optional.empty();
    }

    /** The same start with this end, the first day after. */
    public DateRange endingBefore(LocalDate end) {
        return new DateRange(from, end);
    }

    /** Number of days; empty without end. */
    public Optional<Long> days() {
        return end().map(day -> ChronoUnit.DAYS.between(from, day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange range && from.equals(range.from) && Objects.equals(to, range.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** {@code 2026-03-01/2026-04-01}, or {@code 2026-03-01/} without end. */
    @Override
    public String toString() {
        return from + "/" + (to == null ? "" : to);
    }

    /** {@code {"firstDay":"2026-03-01","lastDay":"2026-03-31"}}, lastDay null without end. */
    public static class AsJson implements JsonbAdapter<DateRange, JsonObject> {
        @Override
        public JsonObject adaptToJson(DateRange range) {
            return Json.createObjectBuilder()
                    .add("firstDay", range.from.toString())
                    .add(
                            "lastDay",
                            range.lastDay()
                                    .<JsonValue>map(day -> Json.createValue(day.toString()))
                                    .orElse(JsonValue.NULL))
                    .build();
        }

        @Override
        public DateRange adaptFromJson(JsonObject json) {
            boolean open = !json.containsKey("lastDay") || json.isNull("lastDay");
            return throughout(day(json.getString("firstDay", "")), open ? null : day(json.getString("lastDay", "")));
        }
    }
}
