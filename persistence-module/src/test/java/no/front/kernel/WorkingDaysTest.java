package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26",
        // two holidays on 17 May
        "2027, 01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26",
        "2038, 01-01 04-22 04-23 04-25 04-26 05-01 05-17 06-03 06-13 06-14 12-25 12-26",
        "2008, 01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26"
    })
    @DisplayName("The holidays of a year")
    void holidays(int year, String days) {
        Set<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
        assertEquals(expected, WorkingDays.holidays(year));
    }

    @Test
    @DisplayName("The next working day after Wednesday 1 April 2026 is Tuesday 7 April")
    void easter() {
        assertEquals(LocalDate.of(2026, 4, 7), WorkingDays.after(LocalDate.of(2026, 4, 1)));
        assertEquals(LocalDate.of(2026, 4, 1), WorkingDays.onOrAfter(LocalDate.of(2026, 4, 1)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 2)));
        assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2026, 12, 24)));
    }
}
