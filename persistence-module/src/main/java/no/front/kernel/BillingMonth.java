package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A calendar month in Oslo: the period that traffic is gathered and invoiced by. As moments it is {@code [start, end)};
 * October 2026 runs from 2026-09-30T22:00Z to 2026-10-31T23:00Z and lasts 745 hours. A message belongs to the month in
 * which it was accepted; what happens to it later never moves it.
 *
 * <p>Column: {@code CHAR(7)}, {@code 2026-10}: sorts and compares in SQL, and no driver's zone can touch it.
 */
@JsonbTypeAdapter(BillingMonth.Json.class)
public record BillingMonth(YearMonth month) implements Comparable<BillingMonth>, Serializable {

    /** @throws BusinessRuleViolation MONTH_INVALID outside the years 1900 to 9999 */
    public BillingMonth {
        if (month == null || month.getYear() < 1900 || month.getYear() > 9999) {
            throw new BusinessRuleViolation(KernelError.MONTH_INVALID);
        }
    }

    public static BillingMonth of(int year, int month) {
        return new BillingMonth(YearMonth.of(year, month));
    }

    /** @param text {@code 2026-10} */
    public static BillingMonth of(String text) {
        try {
            return new BillingMonth(YearMonth.parse(text == null ? "" : text.strip()));
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation(KernelError.MONTH_INVALID);
        }
    }

    public static BillingMonth of(LocalDate day) {
        return new BillingMonth(YearMonth.from(day));
    }

    /** The month that it was in Oslo at that moment. */
    public static BillingMonth of(Instant moment) {
        return of(Oslo.dayOf(moment));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** The first moment in the month. */
    public Instant start() {
        return Oslo.startOf(firstDay());
    }

    /** The first moment after the month. */
    public Instant end() {
        return next().start();
    }

    public DateRange days() {
        return DateRange.throughout(firstDay(), lastDay());
    }

    /** Real time, so 743 hours for March and 745 for October: the measure of downtime. */
    public Duration duration() {
        return Duration.between(start(), end());
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start()) && moment.isBefore(end());
    }

    public boolean contains(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    public BillingMonth next() {
        return plusMonths(1);
    }

    public BillingMonth previous() {
        return plusMonths(-1);
    }

    public BillingMonth plusMonths(long months) {
        return new BillingMonth(month.plusMonths(months));
    }

    public boolean isBefore(BillingMonth other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(BillingMonth other) {
        return month.compareTo(other.month);
    }

    /** {@code 2026-10} */
    @Override
    public String toString() {
        return month.toString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<BillingMonth, String> {
        @Override
        public String convertToDatabaseColumn(BillingMonth month) {
            return month == null ? null : month.toString();
        }

        @Override
        public BillingMonth convertToEntityAttribute(String column) {
            return column == null ? null : BillingMonth.of(column);
        }
    }

    /** {@code "2026-10"} */
    public static class Json implements JsonbAdapter<BillingMonth, String> {
        @Override
        public String adaptToJson(BillingMonth month) {
            return month.toString();
        }

        @Override
        public BillingMonth adaptFromJson(String text) {
            return BillingMonth.of(text);
        }
    }
}
