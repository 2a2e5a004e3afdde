package no.front.web.convert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: 22.11.2026, 22.11.26, 22.11 (the year that lies nearest), 2026-11-22, 22/11/2026, 22112026,
 * and "22 Nov 2026", as English pages show it.
 */
public final class TypedDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -]?(?:(\\d{4}|\\d{2}))?\\.?");
    private static final Pattern UNBROKEN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH_NAME = Pattern.compile("(\\d{1,2})\\.? ([A-Za-z]{3})[a-z]* ?(\\d{4})?");

    private TypedDate() {}

    /**
     * @param today decides the year where none is typed
     * @return nothing where it isn't a date in any of these forms
     * @throws DateTimeException where the form is right and the calendar has no such day
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.replaceAll("[\\p{Z}\\s]+", " ").strip().replaceAll("\\. (?=\\d)", ".");
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(date(dayFirst.group(3), number(dayFirst.group(2)), number(dayFirst.group(1)), today));
        }
        Matcher unbroken = UNBROKEN.matcher(text);
        if (unbroken.matches()) {
            return Optional.of(date(unbroken.group(3), number(unbroken.group(2)), number(unbroken.group(1)), today));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(date(yearFirst.group(1), number(yearFirst.group(2)), number(yearFirst.group(3)), today));
        }
        Matcher named = MONTH_NAME.matcher(text);
        if (named.matches()) {
            return month(named.group(2)).map(month -> date(named.group(3), month, number(named.group(1)), today));
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, int month, int day, LocalDate today) {
        if (year == null) {
            return nearest(month, day, today);
        }
        return LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
    }

    /** In January "22.12" was last month; in December "03.01" comes next month. */
    private static LocalDate nearest(int month, int day, LocalDate today) {
        LocalDate best = LocalDate.of(today.getYear(), month, day);
        if (best.isAfter(today.plusMonths(6))) {
            return best.minusYears(1);
        }
        return best.isBefore(today.minusMonths(6)) ? best.plusYears(1) : best;
    }

    private static Optional<Integer> month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return Optional.of(month.getValue());
            }
        }
        return switch (start) {
            case "mai" -> Optional.of(5);
            case "okt" -> Optional.of(10);
            case "des" -> Optional.of(12);
            default -> Optional.empty();
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
