package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.front.kernel.Money;
import no.front.kernel.VatCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvanceRoomTest {

    @ParameterizedTest(name = "CPA-5 {0} earned ({1}), {2} paid ahead: {3} in cash may be paid ahead")
    @CsvSource({
        "20000.00, STANDARD, 5000.00, 20000.00",
        "20000.00, OUTSIDE, 5000.00, 15000.00",
        "0.02, STANDARD, 0.00, 0.03",
        "100.00, STANDARD, 125.00, 0.00",
        "-80.00, STANDARD, 0.00, -100.00",
        "0.00, STANDARD, 600.00, -600.00"
    })
    void left(String earned, VatCode code, String ahead, String left) {
        assertEquals(Money.of(left), new AdvanceRoom(Money.of(earned), code, Money.of(ahead)).left());
    }
}
