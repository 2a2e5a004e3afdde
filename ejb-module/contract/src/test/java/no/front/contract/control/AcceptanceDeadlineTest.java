package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceDeadlineTest {

    private final AcceptanceDeadline deadline = new AcceptanceDeadline(7, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T22:30:00Z, 2026-03-07, false, false",
        "2026-03-01T22:30:00Z, 2026-03-08, true,  false",
        "2026-03-01T22:30:00Z, 2026-03-31, true,  false",
        "2026-03-01T22:30:00Z, 2026-04-01, false, true",
        // half past midnight in Oslo is already the next day
        "2026-03-01T23:30:00Z, 2026-04-01, true,  false",
        "2026-03-01T23:30:00Z, 2026-04-02, false, true",
        // 30 days from 30 January, with and without a leap day
        "2028-01-30T10:00:00Z, 2028-02-29, true,  false",
        "2028-01-30T10:00:00Z, 2028-03-01, false, true",
        "2027-01-30T10:00:00Z, 2027-03-01, true,  false",
        "2027-01-30T10:00:00Z, 2027-03-02, false, true",
    })
    @DisplayName("CON-1 the orderer is reminded after 7 days and has 30, by the calendar in Oslo")
    void days(Instant placed, LocalDate today, boolean reminder, boolean over) {
        assertEquals(reminder, deadline.isReminderDue(placed, false, today));
        assertEquals(over, deadline.isOver(placed, today));
    }

    @Test
    @DisplayName("CON-1 nobody is reminded twice")
    void once() {
        assertFalse(deadline.isReminderDue(Instant.parse("2026-03-01T10:00:00Z"), true, LocalDate.of(2026, 3, 20)));
    }
}
