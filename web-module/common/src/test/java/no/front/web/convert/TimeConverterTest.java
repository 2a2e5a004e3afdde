package no.front.web.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Times as people type them")
class TimeConverterTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "14.05, 14:05",
        "14:05, 14:05",
        "1405, 14:05",
        "14, 14:00",
        "kl. 9.30, 09:30",
        "0.00, 00:00",
        "9 15, 09:15"
    })
    void read(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TimeConverter.read(typed));
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(strings = {"25.00", "14.60", "klokka to", "-1", "14.5", "24.00"})
    void refuse(String typed) {
        assertTrue(TimeConverter.read(typed).isEmpty());
    }
}
