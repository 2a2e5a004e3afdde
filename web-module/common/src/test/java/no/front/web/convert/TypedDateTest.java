package no.front.web.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03.12.2026",
                "3.12.2026",
                "3.12.26",
                "3.12",
                "3.12.",
                "03122026",
                "031226",
                "2026-12-03",
                "3/12/2026",
                "3-12-2026",
                " 3. 12. 2026 ",
                "3\u00a0Dec\u00a02026",
                "3 December 2026",
                "3. des 2026",
                "3 Dec"
            })
    @DisplayName("A date is read in each way people type it")
    void forms(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), TypedDate.read(typed, TODAY));
    }

    @Test
    @DisplayName("Without a year the nearest one is meant")
    void nearestYear() {
        assertEquals(Optional.of(LocalDate.of(2027, 1, 3)), TypedDate.read("3.1", TODAY));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), TypedDate.read("1.6", TODAY));
        assertEquals(Optional.of(LocalDate.of(2025, 12, 22)), TypedDate.read("22.12", LocalDate.of(2026, 1, 10)));
    }

    @Test
    @DisplayName("A day that no calendar has is told from a form that is no date")
    void impossible() {
        assertThrows(DateTimeException.class, () -> TypedDate.read("31.02.2026", TODAY));
        assertThrows(DateTimeException.class, () -> TypedDate.read("29.02.2027", TODAY));
        assertEquals(Optional.empty(), TypedDate.read("i morgen", TODAY));
        assertEquals(Optional.empty(), TypedDate.read("2026", TODAY));
    }
}
