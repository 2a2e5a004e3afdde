package no.front.traffic.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.PriceKind;
import no.front.traffic.entity.UsageCount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsageForecastTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    private final List<UsageCount> known = new ArrayList<>();

    private void used(LocalDate day, String country, long messages) {
        known.add(new UsageCount(day, PriceKind.SMS, "SMS_GATEWAY", country, messages, 2 * messages));
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void fourWeeks(long perDay) {
        WEDNESDAY
                .minusDays(28)
                .datesUntil(WEDNESDAY)
                .filter(day -> !isFree(day))
                .forEach(day -> used(day, "NO", perDay));
    }

    /** Day of the month and messages of each day. */
    private String rest(LocalDate today) {
        return String.join(
                " ",
                UsageForecast.rest(known, today).orElseThrow().stream()
                        .map(day -> day.day().getDayOfMonth() + ":" + day.messages())
                        .toList());
    }

    @Test
    @DisplayName("Each day is expected as the same weekday of the last four weeks; today comes up to its average")
    void example() {
        fourWeeks(100);
        used(WEDNESDAY, "NO", 40);
        assertEquals("18:60 19:100 20:100 23:100 24:100 25:100 26:100 27:100 30:100", rest(WEDNESDAY));
        assertEquals(
                120,
                UsageForecast.rest(known, WEDNESDAY).orElseThrow().getFirst().pieces());
    }

    @Test
    @DisplayName("A day above its average stays where it is, and older usage than four weeks doesn't count")
    void above() {
        fourWeeks(100);
        used(WEDNESDAY.minusDays(29), "NO", 90_000);
        used(WEDNESDAY, "NO", 500);
        assertEquals("19:100 20:100 23:100 24:100 25:100 26:100 27:100 30:100", rest(WEDNESDAY));
    }

    @Test
    @DisplayName(
            "Nothing is expected from less than a week, or from nothing; from a week on the weekdays since then count")
    void early() {
        assertEquals(Optional.empty(), UsageForecast.rest(known, WEDNESDAY));
        used(WEDNESDAY.minusDays(6), "NO", 10);
        assertEquals(Optional.empty(), UsageForecast.rest(known, WEDNESDAY));
        used(WEDNESDAY.minusDays(7), "NO", 30);
        assertEquals("18:30 19:10 25:30 26:10", rest(WEDNESDAY));
    }

    @Test
    @DisplayName(
            "What is rounded off one day is carried to the next, so the month's sum is right; countries stand alone")
    void carried() {
        used(WEDNESDAY.minusDays(28), "NO", 1);
        used(WEDNESDAY.minusDays(27), "NO", 1);
        used(WEDNESDAY.minusDays(26), "NO", 1);
        used(WEDNESDAY.minusDays(25), "NO", 1);
        used(WEDNESDAY.minusDays(1), "SE", 8);
        List<UsageCount> rest = UsageForecast.rest(known, WEDNESDAY).orElseThrow();
        // ¼ on Wednesday 18, Thursday 19, Friday 20, Saturday 21, 25, 26, 27, 28: two in all
        assertEquals(
                2,
                rest.stream()
                        .filter(day -> day.destination().equals("NO"))
                        .mapToLong(UsageCount::messages)
                        .sum());
        // 8 on one of four Tuesdays: 2 on the 24th
        assertEquals(
                "24:2",
                String.join(
                        " ",
                        rest.stream()
                                .filter(day -> day.destination().equals("SE"))
                                .map(day -> day.day().getDayOfMonth() + ":" + day.messages())
                                .toList()));
    }

    @Test
    @DisplayName("On the last day of a month only today is left")
    void end() {
        LocalDate last = LocalDate.of(2026, 11, 30);
        used(LocalDate.of(2026, 11, 16), "NO", 10);
        used(LocalDate.of(2026, 11, 23), "NO", 20);
        assertEquals("30:15", rest(last));
    }
}
