package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @DisplayName("A price times a quantity is rounded once, half up, on the line")
    @CsvSource({
        "0.0425, 10000, 425.00",
        "0.0425, 1, 0.04",
        "0.3912, 1237, 483.91",
        "0.44, 2000, 880.00",
        "0.42, 100, 42.00",
        "0.005, 1, 0.01",
        "0.005, -1, -0.01",
        "0.004999, 1, 0.00",
        "0.42, -2100, -882.00",
        "39, 0, 0.00"
    })
    void timesQuantity(String price, long quantity, String amount) {
        assertEquals(Money.of(amount), UnitPrice.of(price).times(quantity));
    }

    @Test
    @DisplayName("Two to six decimals; trailing zeros do not count")
    void decimals() {
        assertEquals("0.4033", UnitPrice.of("0,4033").toString());
        assertEquals("39.00", UnitPrice.of("39").toString());
        assertEquals("0.44", UnitPrice.of("0.440000").toString());
        assertEquals(UnitPrice.of("0.44"), UnitPrice.of(new BigDecimal("0.4400000")));
        assertEquals("0.000001", UnitPrice.of("0.000001").toString());
        assertRefused(KernelError.UNIT_PRICE_DECIMALS, () -> UnitPrice.of("0.0000001"));
        assertTrue(UnitPrice.of("0").isZero());
        assertTrue(UnitPrice.of("0.42").compareTo(UnitPrice.of("0.44")) < 0);
    }

    @ParameterizedTest
    @DisplayName("No price is negative, empty or beyond all measure")
    @ValueSource(strings = {"-0.01", "", "gratis", "10000000"})
    void refuses(String typed) {
        assertRefused(KernelError.UNIT_PRICE_INVALID, () -> UnitPrice.of(typed));
    }

    @Test
    @DisplayName("A credited quantity is the same amount with a minus, and the error of a line is half an øre at most")
    void symmetry() {
        Random random = new Random(7);
        BigDecimal half = new BigDecimal("0.005");
        for (int i = 0; i < 10_000; i++) {
            UnitPrice price = UnitPrice.of(BigDecimal.valueOf(random.nextInt(5_000_000), 6));
            int quantity = random.nextInt(1_000_000);
            Money line = price.times(quantity);
            assertEquals(line.negate(), price.times(-quantity));
            BigDecimal exact = price.amount().multiply(BigDecimal.valueOf(quantity));
            assertTrue(exact.subtract(line.amount()).abs().compareTo(half) <= 0);
        }
    }
}
