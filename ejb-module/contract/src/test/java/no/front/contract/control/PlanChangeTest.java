package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import no.front.contract.entity.FirstMonth;
import no.front.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChangeTest {

    @ParameterizedTest(name = "{0} to {1}, {2}, {3}: {4}")
    @DisplayName("CON-7 an upgrade costs the difference, a downgrade nothing")
    @CsvSource({
        "39, 99, WHOLE, 2026-04-16, 60.00",
        "39, 99, WHOLE, 2026-04-30, 60.00",
        "39, 99, PRO_RATA, 2026-04-16, 30.00",
        "39, 99, PRO_RATA, 2026-04-01, 60.00",
        "39, 99, PRO_RATA, 2026-04-30, 2.00",
        "39, 99, PRO_RATA, 2026-12-31, 1.94",
        "39, 99, PRO_RATA, 2026-02-28, 2.14",
        "39, 99, PRO_RATA, 2028-02-29, 2.07",
        "39, 99, PRO_RATA, 2028-02-28, 4.14",
        "99, 39, WHOLE, 2026-04-16, 0.00",
        "99, 39, PRO_RATA, 2026-04-16, 0.00",
        "99, 99, PRO_RATA, 2026-04-16, 0.00"
    })
    void change(String old, String fresh, FirstMonth rule, LocalDate on, String charge) {
        assertEquals(Money.of(charge), PlanChange.charge(Money.of(old), Money.of(fresh), rule, on));
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @DisplayName("CON-7 the first month of a new product is whole, or by the days left")
    @CsvSource({
        "60, WHOLE, 2026-04-16, 60.00",
        "60, PRO_RATA, 2026-04-16, 30.00",
        "60, PRO_RATA, 2026-04-01, 60.00",
        "39, PRO_RATA, 2026-01-31, 1.26",
        "39, PRO_RATA, 2026-02-15, 19.50",
        "39, PRO_RATA, 2028-02-15, 20.17",
        "0, PRO_RATA, 2026-04-16, 0.00"
    })
    void firstMonth(String fee, FirstMonth rule, LocalDate from, String charge) {
        assertEquals(Money.of(charge), PlanChange.firstMonth(Money.of(fee), rule, from));
    }
}
