package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    @DisplayName("The first day is in it, the end is not")
    void halfOpen() {
        DateRange march = DateRange.between(MARCH, APRIL);
        assertTrue(march.contains(MARCH) && march.contains(APRIL.minusDays(1)));
        assertFalse(march.contains(APRIL) || march.contains(MARCH.minusDays(1)));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), march.lastDay());
        assertEquals(Optional.of(APRIL), march.end());
        assertEquals(Optional.of(31L), march.days());
        assertEquals(march, DateRange.throughout(MARCH, LocalDate.of(2026, 3, 31)));
        assertEquals(
                march.hashCode(),
                DateRange.throughout(MARCH, LocalDate.of(2026, 3, 31)).hashCode());
        assertNotEquals(march, DateRange.from(MARCH));
        assertEquals(MARCH, march.firstDay());
    }

    @Test
    @DisplayName("Without end it holds every later day")
    void open() {
        DateRange open = DateRange.from(MARCH);
        assertTrue(open.isOpen() && open.contains(LocalDate.of(9999, 12, 31)));
        assertEquals(Optional.empty(), open.lastDay());
        assertEquals(Optional.empty(), open.days());
        assertEquals(DateRange.between(MARCH, APRIL), open.endingBefore(APRIL));
        assertTrue(open.contains(DateRange.between(APRIL, MAY)) && open.contains(DateRange.from(MAY)));
        assertFalse(DateRange.between(MARCH, MAY).contains(DateRange.from(APRIL)));
    }

    @Test
    @DisplayName("Ranges that meet do not overlap")
    void meeting() {
        DateRange march = DateRange.between(MARCH, APRIL);
        assertFalse(march.overlaps(DateRange.from(APRIL)));
        assertTrue(march.overlaps(DateRange.from(APRIL.minusDays(1))));
        assertEquals(
                Optional.of(DateRange.between(APRIL, MAY)),
                DateRange.from(APRIL).intersection(DateRange.between(MARCH, MAY)));
        assertEquals(Optional.of(DateRange.from(MAY)), DateRange.from(MARCH).intersection(DateRange.from(MAY)));
    }

    @Test
    @DisplayName("No day at all, or no first day, is refused")
    void refusals() {
        assertRefused(KernelError.DATE_RANGE_REVERSED, () -> DateRange.between(MARCH, MARCH));
        assertRefused(KernelError.DATE_RANGE_REVERSED, () -> DateRange.throughout(APRIL, MARCH));
        assertRefused(KernelError.DATE_INVALID, () -> DateRange.from(null));
        for (String typed :
                new String[] {null, "", "2026-03-01", "2026-02-30/2026-03-01", "/2026-03-01", "a/b", "1/2/3"}) {
            assertRefused(KernelError.DATE_INVALID, () -> DateRange.of(typed));
        }
    }

    @Test
    @DisplayName("Its text reads back")
    void text() {
        assertEquals(
                "2026-03-01/2026-04-01", DateRange.of(" 2026-03-01/2026-04-01 ").toString());
        assertEquals(DateRange.from(MARCH), DateRange.of("2026-03-01/"));
        assertEquals("2026-03-01/", DateRange.from(MARCH).toString());
    }

    @Test
    @DisplayName("An intersection holds exactly the days that are in both")
    void intersectionDayByDay() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            DateRange one = any(random);
            DateRange other = any(random);
            Optional<DateRange> both = one.intersection(other);
            assertEquals(both, other.intersection(one));
            for (int day = 0; day < 25; day++) {
                LocalDate date = MARCH.plusDays(day);
                assertEquals(
                        one.contains(date) && other.contains(date),
                        both.map(range -> range.contains(date)).orElse(false));
            }
        }
    }

    private static DateRange any(Random random) {
        LocalDate first = MARCH.plusDays(random.nextInt(12));
        return random.nextInt(5) == 0
                ? DateRange.from(first)
                : DateRange.between(first, first.plusDays(1 + random.nextInt(12)));
    }
}
