package no.front.web.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WholeNumberTest {

    @Test
    @DisplayName("A count is read with any kind of space and any kind of minus")
    void read() {
        assertEquals(Optional.of(12500L), WholeNumber.read("12 500"));
        assertEquals(Optional.of(12500L), WholeNumber.read("12\u00a0500"));
        assertEquals(Optional.of(12500L), WholeNumber.read("12\u202f500"));
        assertEquals(Optional.of(-5L), WholeNumber.read("-5"));
        assertEquals(Optional.of(-5L), WholeNumber.read("\u2212\u00a05"));
    }

    @Test
    @DisplayName("What could mean two numbers is none")
    void refused() {
        assertEquals(Optional.empty(), WholeNumber.read("1.234"));
        assertEquals(Optional.empty(), WholeNumber.read("1 23"));
        assertEquals(Optional.empty(), WholeNumber.read("1 234,50"));
        assertEquals(Optional.empty(), WholeNumber.read("9999999999999999999"));
        assertEquals(Optional.empty(), WholeNumber.read("fem"));
    }
}
