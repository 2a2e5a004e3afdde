package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutDayTest {

    @ParameterizedTest(name = "received {0}, paid {1}")
    @DisplayName("CPA-2 paid in the month after the settlement was received, on the 15th or the next working day")
    @CsvSource({
        "2026-02-20, 2026-03-16", // the 15th is a Sunday
        "2026-02-28, 2026-03-16",
        "2026-03-02, 2026-04-15",
        "2026-04-21, 2026-05-15",
        "2026-12-31, 2027-01-15",
        "2026-07-01, 2026-08-17", // Saturday
        "2026-01-31, 2026-02-16",
        "2033-03-10, 2033-04-19", // the 15th is Good Friday: after Easter Monday
    })
    void paysInTheMonthAfter(LocalDate received, LocalDate paid) {
        assertEquals(paid, PayoutDay.of(received, 15));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("CPA-2 the next payout day")
    @CsvSource({"2026-03-15, 2026-03-16", "2026-03-16, 2026-03-16", "2026-03-17, 2026-04-15"})
    void comesNext(LocalDate today, LocalDate next) {
        assertEquals(next, PayoutDay.onOrAfter(today, 15));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("CPA-2 the payout day that came last")
    @CsvSource({"2026-03-15, 2026-02-16", "2026-03-16, 2026-03-16", "2026-03-17, 2026-03-16", "2027-01-14, 2026-12-15"})
    void cameLast(LocalDate today, LocalDate last) {
        assertEquals(last, PayoutDay.onOrBefore(today, 15));
    }
}
