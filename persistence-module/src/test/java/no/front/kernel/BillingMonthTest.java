package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillingMonthTest {

    private static final BillingMonth OCTOBER = BillingMonth.of("2026-10");

    @Test
    @DisplayName(
            "October 2026 runs from 2026-09-30T22:00Z to 2026-10-31T23:00Z, 745 hours, in any zone and language of the machine")
    void october() throws Throwable {
        underEveryDefault(() -> {
            assertEquals(Instant.parse("2026-09-30T22:00:00Z"), OCTOBER.start());
            assertEquals(Instant.parse("2026-10-31T23:00:00Z"), OCTOBER.end());
            assertEquals(745, OCTOBER.duration().toHours());
            assertEquals("2026-10", OCTOBER.toString());
        });
    }

    @Test
    @DisplayName("March 2026 has 743 hours")
    void march() {
        assertEquals(743, BillingMonth.of(2026, 3).duration().toHours());
    }

    @Test
    @DisplayName("A message accepted at 2026-10-31T23:30Z belongs to November")
    void edge() {
        Instant late = Instant.parse("2026-10-31T23:30:00Z");
        assertEquals(BillingMonth.of("2026-11"), BillingMonth.of(late));
        assertFalse(OCTOBER.contains(late));
        assertTrue(OCTOBER.contains(Instant.parse("2026-10-31T22:59:59.999999999Z")));
        assertTrue(OCTOBER.contains(OCTOBER.start()));
        assertFalse(OCTOBER.contains(OCTOBER.end()));
    }

    @Test
    @DisplayName("02:30 occurs twice on 25 October 2026 and not at all on 29 March 2026")
    void changesOfTheClock() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), Oslo.momentOf(LocalDateTime.parse("2026-10-25T02:30")));
        assertEquals(
                Oslo.timeOf(Instant.parse("2026-10-25T00:30:00Z")), Oslo.timeOf(Instant.parse("2026-10-25T01:30:00Z")));
        assertEquals(
                LocalDateTime.parse("2026-03-29T03:30"),
                Oslo.timeOf(Oslo.momentOf(LocalDateTime.parse("2026-03-29T02:30"))));
        assertEquals(Instant.parse("2026-10-24T22:00:00Z"), Oslo.startOf(LocalDate.of(2026, 10, 25)));
    }

    @Test
    @DisplayName("Months follow on each other without gap for thirty years")
    void seamless() {
        BillingMonth month = BillingMonth.of(2010, 1);
        for (int i = 0; i < 360; i++, month = month.next()) {
            assertEquals(month.end(), month.next().start());
            assertEquals(month, BillingMonth.of(month.start()));
            assertEquals(month, BillingMonth.of(month.end().minusNanos(1)));
            assertEquals(month, month.next().previous());
            assertEquals(month, BillingMonth.of(month.lastDay()));
            assertTrue(month.isBefore(month.next()) && month.contains(month.firstDay()));
            assertEquals(
                    (long) month.lastDay().getDayOfMonth(), month.days().days().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026", "10.2026", "2026-1", "1899-12"})
    @DisplayName("What is no month is refused")
    void refuses(String typed) {
        assertRefused(KernelError.MONTH_INVALID, () -> BillingMonth.of(typed));
    }
}
