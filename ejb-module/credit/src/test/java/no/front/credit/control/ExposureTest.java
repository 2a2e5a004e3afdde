package no.front.credit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import no.front.credit.boundary.Exposure;
import no.front.credit.boundary.ExposureShare;
import no.front.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {

    @ParameterizedTest(
            name =
                    "CRE-7 unbilled {0}, open {1}, deposit {2}, limit {3}: {4}, {5} %, crosses 80: {6}, crosses 100: {7}")
    @CsvSource({
        "1200.00, 3000.00, 1170.00, 5000.00, 3030.00,  60,  false, false",
        "0.00,    3999.99, 0.00,    5000.00, 3999.99,  79,  false, false",
        "0.00,    4000.00, 0.00,    5000.00, 4000.00,  80,  true,  false",
        "0.01,    4999.98, 0.00,    5000.00, 4999.99,  99,  true,  false",
        "2000.00, 3000.00, 0.00,    5000.00, 5000.00,  100, true,  true",
        "9000.00, 3000.00, 1000.00, 5000.00, 11000.00, 220, true,  true",
        "500.00,  0.00,    1170.00, 5000.00, -670.00,  0,   false, false",
        "500.00,  0.00,    0.00,    0.00,    500.00,   ,    true,  true",
        "0.00,    0.00,    0.00,    0.00,    0.00,     ,    false, false",
        "500.00,  0.00,    0.00,    ,        500.00,   ,    false, false",
    })
    void crossings(
            String unbilled,
            String open,
            String deposit,
            String limit,
            String total,
            Integer percent,
            boolean crosses80,
            boolean crosses100) {
        Exposure exposure = new Exposure(
                limit == null ? null : Money.of(limit),
                new ExposureShare(Money.ZERO, Money.of(open), Money.of(unbilled), Money.of(deposit)));
        assertEquals(Money.of(total), exposure.total());
        assertEquals(Optional.ofNullable(percent), exposure.percent());
        assertEquals(crosses80, exposure.crosses(80));
        assertEquals(crosses100, exposure.crosses(100));
    }
}
