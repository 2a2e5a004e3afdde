package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CON-8 accounts without activity")
class InactivityTest {

    @ParameterizedTest(name = "{1} months after {0}, on {2}: {3}")
    @CsvSource({
        "2026-01-15, 6, 2026-07-15, false",
        "2026-01-15, 6, 2026-07-16, true",
        "2026-08-31, 6, 2027-02-28, false",
        "2026-08-31, 6, 2027-03-01, true",
        "2027-08-31, 6, 2028-02-29, false",
        "2027-08-31, 6, 2028-03-01, true",
        "2026-12-31, 12, 2027-12-31, false",
        "2026-12-31, 12, 2028-01-01, true",
    })
    @DisplayName("CON-8 only after whole months")
    void inactive(LocalDate last, int months, LocalDate today, boolean inactive) {
        assertEquals(inactive, new Inactivity(months, 30).isInactive(last, today));
    }

    @ParameterizedTest(name = "told on {0}, {1} days: from {2}")
    @CsvSource({"2026-07-16, 30, 2026-08-15", "2026-01-31, 30, 2026-03-02", "2028-01-31, 30, 2028-03-01"})
    @DisplayName("CON-8 told 30 days before")
    void told(LocalDate told, int days, LocalDate from) {
        assertEquals(from, new Inactivity(6, days).closesFrom(told));
    }
}
