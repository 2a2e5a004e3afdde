package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest(name = "{0} % on {1} is {2}")
    @DisplayName("VAT on a net amount, half up")
    @CsvSource({
        "25, 780.00, 195.00",
        "25, 483.91, 120.98",
        "25, 58.00, 14.50",
        "25, 1008.00, 252.00",
        "25, 28.00, 7.00",
        "25, -28.00, -7.00",
        "25, 0.02, 0.01",
        "15, 100.00, 15.00",
        "'11,11', 100.00, 11.11",
        "0, 100.00, 0.00"
    })
    void vatOn(String rate, String net, String vat) {
        assertEquals(Money.of(vat), VatRate.of(rate).on(Money.of(net)));
    }

    @ParameterizedTest(name = "{0} including 25 % is {1} net")
    @DisplayName("The net of a consumer price")
    @CsvSource({"10.00, 8.00", "25.00, 20.00", "5.00, 4.00", "1.00, 0.80", "7.00, 5.60", "3000.00, 2400.00"})
    void netOf(String gross, String net) {
        assertEquals(Money.of(net), VatRate.of("25").netOf(Money.of(gross)));
    }

    @ParameterizedTest(name = "{0} % of {1} is {2}")
    @DisplayName("Shares of a net amount, half up")
    @CsvSource({
        "25, 2400, 600.00",
        "5, 2400, 120.00",
        "15, 2400, 360.00",
        "55, 2400, 1320.00",
        "55, -16, -8.80",
        "33.3333, 0.03, 0.01"
    })
    void shares(String share, String whole, String part) {
        assertEquals(Money.of(part), Percentage.of(share).of(Money.of(whole)));
    }

    @Test
    @DisplayName("Trailing zeros and the sign of percent do not count")
    void equality() {
        assertEquals(Percentage.of("12.25"), Percentage.of("12,2500 %"));
        assertEquals("100", Percentage.of("100.0").toString());
        assertEquals("4.2", Percentage.of("4,2\u00a0%").toString());
        assertEquals("-0.8", Percentage.of("\u22120,8 %").toString());
        assertEquals(VatRate.of("25"), VatRate.of("25.00 %"));
        assertEquals("25", VatRate.of("25.00").toString());
        assertEquals(Percentage.of("60"), Percentage.of("55").plus(Percentage.of("5")));
        assertTrue(VatRate.ZERO.isZero() && Percentage.ZERO.compareTo(Percentage.of("1")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "25 %%", "-1", "100.01", "11.111"})
    @DisplayName("What is no VAT rate is refused")
    void refusedRates(String typed) {
        assertRefused(KernelError.VAT_RATE_INVALID, () -> VatRate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1000.01", "-1001", "0.00001"})
    @DisplayName("What is no percentage is refused")
    void refusedPercentages(String typed) {
        assertRefused(KernelError.PERCENTAGE_INVALID, () -> Percentage.of(typed));
    }
}
