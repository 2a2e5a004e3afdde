package no.front.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Norwegian working days: Monday to Friday that are no public holiday. Holidays are those of the law: fixed days, and those
 * that move with Easter Sunday (Gauss, Gregorian). Example: the next working day after Wednesday 1 April 2026 is Tuesday 7
 * April, with Maundy Thursday, Good Friday and Easter Monday between.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday, Whit Monday. */
    private static final int[] FROM_EASTER = {-3, -2, 0, 1, 39, 49, 50};

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || moving(day.getYear()).anyMatch(day::equals);
    }

    /** Of a year, Sundays among them. */
    public static Set<LocalDate> holidays(int year) {
        return Stream.concat(FIXED.stream().map(day -> day.atYear(year)), moving(year))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** That day, or the next one that is a working day. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The next working day after that day. */
    public static LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    private static Stream<LocalDate> moving(int year) {
        LocalDate easter = easter(year);
        return java.util.Arrays.stream(FROM_EASTER).mapToObj(easter::plusDays);
    }

    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int shift = (golden + 11 * moon + 22 * sunday) / 451;
        int day = moon + sunday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
