package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.front.credit.control.CheckRetention.Past;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRetentionTest {

    private static final CheckRetention RULE = new CheckRetention(3, 12);
    private static final LocalDate ASKED = LocalDate.of(2026, 8, 1);

    @ParameterizedTest(name = "CRE-6 decided {0}, contract {1}: kept to {2}")
    @CsvSource({
        "2026-08-15, false, 2026-11-15",
        "2026-11-30, false, 2027-02-28",
        "2027-11-30, false, 2028-02-29",
        "2026-12-31, false, 2027-03-31",
        "2026-08-31, true,  2027-08-31",
        "2028-02-29, true,  2029-02-28",
    })
    void decided(LocalDate on, boolean contract, LocalDate lastDay) {
        Past past = new Past(1, ASKED, ASKED.plusDays(90), null, on, contract);
        assertEquals(lastDay, RULE.lastDay(past));
        assertFalse(RULE.isOver(past, lastDay));
        assertTrue(RULE.isOver(past, lastDay.plusDays(1)));
    }

    @Test
    @DisplayName(
            "CRE-6 without a decision the end of the order counts, then how long the check was valid, then its request")
    void undecided() {
        LocalDate closed = LocalDate.of(2026, 9, 10);
        LocalDate valid = LocalDate.of(2026, 10, 30);
        assertEquals(LocalDate.of(2026, 12, 10), RULE.lastDay(new Past(1, ASKED, valid, closed, null, false)));
        assertEquals(LocalDate.of(2027, 1, 30), RULE.lastDay(new Past(1, ASKED, valid, null, null, false)));
        assertEquals(LocalDate.of(2026, 11, 1), RULE.lastDay(new Past(1, ASKED, null, null, null, false)));
    }
}
