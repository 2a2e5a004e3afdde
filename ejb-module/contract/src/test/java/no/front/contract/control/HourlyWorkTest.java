package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.front.contract.entity.AdjustmentError;
import no.front.contract.entity.ContractCharge.Rate;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("BIL-12 work by the hour")
class HourlyWorkTest {

    @ParameterizedTest(name = "{0} minutes in steps of {1} at {2}: {3} hours, {4}")
    @DisplayName("BIL-12 begun steps count whole, and the amount is rounded once")
    @CsvSource({
        "1, 15, 1250.00, 0.25, 312.50",
        "15, 15, 1250.00, 0.25, 312.50",
        "16, 15, 1250.00, 0.50, 625.00",
        "67, 15, 1250.00, 1.25, 1562.50",
        "67, 30, 1250.00, 1.50, 1875.00",
        "67, 60, 1250.00, 2.00, 2500.00",
        "60, 60, 1250.00, 1.00, 1250.00",
        "15, 15, 1299.99, 0.25, 325.00",
        "15, 15, 1299.98, 0.25, 325.00",
        "9600, 15, 1250.00, 160.00, 200000.00"
    })
    void cost(int minutes, int step, String price, String hours, String amount) {
        Rate rate = HourlyWork.of(minutes, step, UnitPrice.of(price));
        assertEquals(hours, rate.units().toPlainString());
        assertEquals(amount, rate.amount().toString());
    }

    @ParameterizedTest
    @DisplayName("BIL-12 no time, or more than a month of it, is a slip")
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9601, Integer.MAX_VALUE})
    void outOfRange(int minutes) {
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> HourlyWork.of(minutes, 15, UnitPrice.of("1250")));
        assertEquals(AdjustmentError.MINUTES_OUT_OF_RANGE, refused.code());
    }
}
