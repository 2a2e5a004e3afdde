package no.front.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static Lines of(List<BigDecimal> soFar, List<BigDecimal> ahead, List<BigDecimal> before) {
        return new Lines(
                "Forbruk", "Dag", "Meldinger", List.of("1.", "2.", "3."), soFar, ahead, before, List.of("a", "b", "c"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0, 1", "1, 1", "25100, 30000", "3, 3", "99, 100", "7, 8", "801, 1000", "400, 400"})
    @DisplayName("The axis ends at a round figure, not below the highest of all lines")
    void ends(BigDecimal highest, BigDecimal top) {
        assertEquals(0, top.compareTo(of(List.of(highest), List.of(), List.of()).top()));
        assertEquals(0, top.compareTo(of(List.of(), List.of(highest), List.of()).top()));
        assertEquals(0, top.compareTo(of(List.of(), List.of(), List.of(highest)).top()));
    }

    @Test
    @DisplayName("More values than days are refused; no value at all is empty")
    void refuses() {
        List<BigDecimal> two = List.of(BigDecimal.ONE, BigDecimal.TWO);
        assertThrows(IllegalArgumentException.class, () -> of(two, two, List.of()));
        assertTrue(of(List.of(BigDecimal.ZERO), List.of(), List.of()).isEmpty());
    }
}
