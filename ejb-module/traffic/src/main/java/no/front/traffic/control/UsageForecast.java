package no.front.traffic.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.front.contract.entity.PriceItem;
import no.front.kernel.BillingMonth;
import no.front.traffic.entity.UsageCount;

/**
 * What a month still brings if it goes on as lately: each day as the same weekday was on average in the four weeks before
 * today, or since the first usage where that is less. Nothing is expected from less than a week. Today is expected to come
 * up to its average, and to stay where it is if it is above.
 *
 * <p>Example: on Wednesday the 18th, with 100 messages on each working day of the last four weeks and 40 so far today: 60
 * more today, 100 on each working day until the end, none on weekends.
 */
public final class UsageForecast {

    private static final int WEEKS = 4;
    private static final int DAYS = 7;
    private static final long WHOLE = 12;
    private static final long HALF = WHOLE / 2;

    private final LocalDate today;
    private final LocalDate since;
    private final Map<PriceItem, Map<DayOfWeek, long[]>> usual = new HashMap<>();
    private final Map<PriceItem, long[]> ofToday = new HashMap<>();

    private UsageForecast(List<UsageCount> known, LocalDate today, LocalDate first) {
        this.today = today;
        LocalDate window = today.minusDays(WEEKS * (long) DAYS);
        since = first.isAfter(window) ? first : window;
        for (UsageCount count : known) {
            if (count.day().equals(today)) {
                add(ofToday.computeIfAbsent(count.item(), item -> new long[2]), count);
            } else if (!count.day().isBefore(since) && count.day().isBefore(today)) {
                add(
                        usual.computeIfAbsent(count.item(), item -> new EnumMap<>(DayOfWeek.class))
                                .computeIfAbsent(count.day().getDayOfWeek(), day -> new long[2]),
                        count);
            }
        }
    }

    private static void add(long[] sum, UsageCount count) {
        sum[0] += count.messages();
        sum[1] += count.pieces();
    }

    /**
     * @param known days of this month and the one before, of one account
     * @return days from today to the end of the month, today with what is still expected; empty where there is too little to
     *     expect by
     */
    public static Optional<List<UsageCount>> rest(List<UsageCount> known, LocalDate today) {
        return known.stream()
                .map(UsageCount::day)
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(today.minusDays(DAYS)))
                .map(first -> new UsageForecast(known, today, first).rest());
    }

    private List<UsageCount> rest() {
        List<UsageCount> rest = new ArrayList<>();
        LocalDate last = BillingMonth.of(today).lastDay();
        Map<PriceItem, Map<DayOfWeek, long[]>> ordered = new TreeMap<>(Comparator.comparing(PriceItem::toString));
        ordered.putAll(usual);
        ordered.forEach((item, days) -> {
            long messages = HALF;
            long pieces = HALF;
            // what is rounded off one day is carried to the next, so that the month's sum is right
            for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
                messages += parts(item, days, day, 0);
                pieces += parts(item, days, day, 1);
                if (messages >= WHOLE || pieces >= WHOLE) {
                    rest.add(new UsageCount(
                            day, item.kind(), item.product(), item.destination(), messages / WHOLE, pieces / WHOLE));
                }
                messages %= WHOLE;
                pieces %= WHOLE;
            }
        });
        return rest;
    }

    /** What is expected of a day, in twelfths, which a weekday's average of one to four weeks always is. */
    private long parts(PriceItem item, Map<DayOfWeek, long[]> days, LocalDate day, int which) {
        long sum = days.getOrDefault(day.getDayOfWeek(), new long[2])[which];
        long average = sum * WHOLE / times(day.getDayOfWeek());
        return day.equals(today)
                ? Math.max(0, average - WHOLE * ofToday.getOrDefault(item, new long[2])[which])
                : average;
    }

    /** How often the weekday was since then; once at least. */
    private long times(DayOfWeek weekday) {
        return Math.max(
                1,
                since.datesUntil(today)
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .count());
    }
}
