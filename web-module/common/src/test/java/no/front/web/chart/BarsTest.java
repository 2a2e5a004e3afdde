package no.front.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0, 1",
        "1, 1",
        "1.5, 2",
        "2, 2",
        "3, 5",
        "5.01, 10",
        "99, 100",
        "164000, 200000",
        "0.4, 1",
        "1234.56, 2000"
    })
    @DisplayName("The axis ends at 1, 2 or 5 times a power of ten, not below the highest bar")
    void ends(BigDecimal highest, BigDecimal top) {
        Bars bars = Bars.of("Trafikk", "Dag", "deler", "Ut").bar("1.", highest);
        assertEquals(0, top.compareTo(bars.top()), () -> bars.top().toPlainString());
    }

    @Test
    @DisplayName("Bars of a day are stacked; what is below zero is drawn as nothing")
    void stacks() {
        Bars bars = Bars.of("Trafikk", "Dag", "deler", "Ut", "Inn")
                .bar("1.", BigDecimal.valueOf(3), BigDecimal.valueOf(4))
                .bar("2.", BigDecimal.valueOf(-9), BigDecimal.ONE);
        assertEquals(0, BigDecimal.TEN.compareTo(bars.top()));
        assertTrue(Bars.of("Trafikk", "Dag", "deler", "Ut")
                .bar("1.", BigDecimal.valueOf(-1))
                .isEmpty());
    }

    @Test
    @DisplayName("More than four series can't be told apart and are refused")
    void refuses() {
        assertThrows(IllegalArgumentException.class, () -> Bars.of("x", "x", "x", "1", "2", "3", "4", "5"));
    }
}
