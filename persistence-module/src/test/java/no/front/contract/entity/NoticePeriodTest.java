package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CON-6 how long a notice runs")
class NoticePeriodTest {

    @ParameterizedTest(name = "{0} with {1} months: last day {2}")
    @CsvSource({
        // the rule's own examples
        "2026-03-15, 3, 2026-06-30",
        "2026-03-31, 3, 2026-06-30",
        "2026-04-01, 3, 2026-07-31",
        "2026-11-30, 3, 2027-02-28",
        "2027-11-30, 3, 2028-02-29",
        // first and last days of months, the turn of the year
        "2026-03-01, 3, 2026-06-30",
        "2026-12-31, 3, 2027-03-31",
        "2027-01-01, 3, 2027-04-30",
        "2028-02-29, 3, 2028-05-31",
        "2026-10-25, 3, 2027-01-31",
        // otherwise agreed
        "2026-03-15, 1, 2026-04-30",
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-03-15, 6, 2026-09-30",
        "2026-03-15, 12, 2027-03-31",
        "2027-02-28, 12, 2028-02-29",
        "2026-08-31, 36, 2029-08-31",
    })
    @DisplayName("CON-6 whole months from the first of the next month")
    void lastDay(LocalDate countsOn, int months, LocalDate lastDay) {
        assertEquals(lastDay, new NoticePeriod(months).lastDay(countsOn));
    }

    @ParameterizedTest(name = "number lookup {0}: last day {1}")
    @CsvSource({
        "2026-03-15, 2026-03-31",
        "2026-03-01, 2026-03-31",
        "2026-03-31, 2026-03-31",
        "2026-04-01, 2026-04-30",
        "2026-02-01, 2026-02-28",
        "2028-02-10, 2028-02-29",
        "2026-12-31, 2026-12-31",
    })
    @DisplayName("CON-6 number lookup ends at the first of the next month")
    void numberLookup(LocalDate countsOn, LocalDate lastDay) {
        assertEquals(lastDay, NoticePeriod.NUMBER_LOOKUP.lastDay(countsOn));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 37, Integer.MAX_VALUE})
    @DisplayName("CON-6 nobody agrees on less than nothing or on more than three years")
    void range(int months) {
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, () -> new NoticePeriod(months));
        assertEquals(ContractError.NOTICE_MONTHS_OUT_OF_RANGE, refusal.code());
    }
}
