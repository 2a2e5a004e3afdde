package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CON-11 how long before new prices customers are told")
class PriceNoticeRulesTest {

    @ParameterizedTest(name = "told {0}, {2} month(s): from {3}")
    @DisplayName("CON-11 main products and national SMS a month at least, all else the following day")
    @CsvSource({
        "2026-11-22, false, 1, 2026-11-23",
        "2026-12-31, false, 1, 2027-01-01",
        "2026-11-22, true, 1, 2026-12-22",
        "2026-12-01, true, 1, 2027-01-01",
        "2026-11-30, true, 1, 2026-12-30",
        "2027-01-28, true, 1, 2027-02-28",
        "2027-01-29, true, 1, 2027-03-01",
        "2027-01-31, true, 1, 2027-03-01",
        "2028-01-29, true, 1, 2028-02-29",
        "2028-01-31, true, 1, 2028-03-01",
        "2026-11-22, true, 3, 2027-02-22"
    })
    void earliest(LocalDate told, boolean monthsNotice, int months, LocalDate from) {
        assertEquals(from, PriceNoticeRules.earliest(told, monthsNotice, months));
    }
}
