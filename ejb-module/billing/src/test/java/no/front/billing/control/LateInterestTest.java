package no.front.billing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateInterestTest {

    private static final LateInterestRates RATES = LateInterestRates.of(new TreeMap<>(Map.of(
            day("2025-01-01"), "12.50",
            day("2025-07-01"), "12.25",
            day("2026-01-01"), "12.00",
            day("2026-07-01"), "12.25")));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Money kr(String amount) {
        return Money.of(amount);
    }

    private static List<LateInterest.Segment> whole(LateInterest interest, String due, String through) {
        return interest.segments(day(due), day(through), RATES);
    }

    private static List<Money> amounts(List<LateInterest.Segment> segments) {
        return segments.stream().map(LateInterest.Segment::interest).toList();
    }

    @Test
    @DisplayName("BIL-9 10 000.00 over 30 June 2025: 15 days at 12.50 and 15 at 12.25 are 51.37 + 50.34 = 101.71")
    void vectorOfRates() {
        List<LateInterest.Segment> segments =
                whole(new LateInterest(day("2025-06-15"), kr("10000.00")), "2025-06-15", "2025-07-15");
        assertEquals(List.of(kr("51.37"), kr("50.34")), amounts(segments));
        assertEquals(kr("101.71"), LateInterest.sum(segments));
    }

    @Test
    @DisplayName("BIL-9 10 000.00 due 15 June 2026, paid 15 July: 49.32 + 50.34 = 99.66")
    void vectorOfPayment() {
        LateInterest interest =
                new LateInterest(day("2026-06-15"), kr("10000.00")).settled(day("2026-07-15"), kr("10000.00"));
        List<LateInterest.Segment> segments = whole(interest, "2026-06-15", "2026-12-31");
        assertEquals(List.of(kr("49.32"), kr("50.34")), amounts(segments));
        assertEquals(
                List.of(15L, 15L),
                segments.stream().map(LateInterest.Segment::days).toList());
        assertEquals(kr("99.66"), LateInterest.sum(segments));
    }

    @Test
    @DisplayName("BIL-9 the golden month: 600.00 in time, 660.00 on 1 May, 20 days at 12.00 % are 4.34")
    void golden() {
        LateInterest interest = new LateInterest(day("2026-04-11"), kr("1260.00"))
                .settled(day("2026-04-10"), kr("600.00"))
                .settled(day("2026-05-01"), kr("660.00"));
        List<LateInterest.Segment> segments = whole(interest, "2026-04-11", "2026-05-02");
        assertEquals(1, segments.size());
        assertEquals(20, segments.getFirst().days());
        assertEquals(kr("660.00"), segments.getFirst().principal());
        assertEquals(kr("4.34"), LateInterest.sum(segments));
    }

    @Test
    @DisplayName("BIL-9 paid on the due day or before: no interest; paid the day after: one day")
    void edges() {
        assertEquals(
                List.of(),
                whole(
                        new LateInterest(day("2026-04-11"), kr("365.00")).settled(day("2026-04-11"), kr("365.00")),
                        "2026-04-11",
                        "2026-06-01"));
        assertEquals(
                List.of(kr("0.12")),
                amounts(whole(
                        new LateInterest(day("2026-04-11"), kr("365.00")).settled(day("2026-04-12"), kr("365.00")),
                        "2026-04-11",
                        "2026-06-01")));
    }

    @Test
    @DisplayName("BIL-9 a half-year that nobody has entered is not guessed from the one before")
    void unknownRate() {
        LateInterest interest = new LateInterest(day("2026-12-30"), kr("1000.00"));
        assertEquals(1, whole(interest, "2026-12-30", "2026-12-31").size());
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> whole(interest, "2026-12-30", "2027-01-02"));
        assertEquals(ReminderError.RATE_MISSING, refusal.code());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName(
            "BIL-9 payments in any order give the same; counted day by day by another way it is the same to the rounding")
    void anyOrder(long seed) {
        Random random = new Random(seed);
        LocalDate due = day("2025-02-01").plusDays(random.nextInt(200));
        Money claimed = Money.ofOre(1_000_00 + random.nextInt(9_000_00));
        LocalDate[] days = new LocalDate[4];
        Money[] paid = new Money[4];
        for (int i = 0; i < 4; i++) {
            days[i] = due.plusDays(random.nextInt(300) - 20);
            paid[i] = Money.ofOre(random.nextInt((int) claimed.toOre() / 4));
        }
        LateInterest forth = new LateInterest(due, claimed);
        LateInterest back = new LateInterest(due, claimed);
        for (int i = 0; i < 4; i++) {
            forth.settled(days[i], paid[i]);
            back.settled(days[3 - i], paid[3 - i]);
        }
        LocalDate through = due.plusDays(320);
        List<LateInterest.Segment> segments = forth.segments(due, through, RATES);
        assertEquals(segments, back.segments(due, through, RATES));
        java.math.BigDecimal exact = java.math.BigDecimal.ZERO;
        for (LocalDate day = due.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            Money left = claimed;
            for (int i = 0; i < 4; i++) {
                left = days[i].isBefore(day) ? left.minus(paid[i]) : left;
            }
            exact = exact.add(left.amount()
                    .multiply(RATES.on(day).percent().percent())
                    .divide(java.math.BigDecimal.valueOf(36_500), 12, java.math.RoundingMode.HALF_UP));
        }
        java.math.BigDecimal apart =
                exact.subtract(LateInterest.sum(segments).amount()).abs();
        java.math.BigDecimal allowed =
                new java.math.BigDecimal("0.0051").multiply(java.math.BigDecimal.valueOf(segments.size()));
        assertEquals(true, apart.compareTo(allowed) <= 0, apart + " of " + segments.size());
        // in two notes, one after the other, as in one (but for a rounding where the cut falls)
        LocalDate cut = due.plusDays(90);
        Money parts = LateInterest.sum(forth.segments(due, cut, RATES))
                .plus(LateInterest.sum(forth.segments(cut, through, RATES)));
        assertEquals(true, !parts.minus(LateInterest.sum(segments)).abs().isMoreThan(kr("0.01")));
    }
}
