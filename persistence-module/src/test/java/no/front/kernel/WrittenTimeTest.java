package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31 23:30, 2026-03-31T21:30:00Z",
        "2026-03-31T23:30:15, 2026-03-31T21:30:15Z",
        "2026-03-31T23:30:15.250, 2026-03-31T21:30:15.250Z",
        "31.03.2026 23:30, 2026-03-31T21:30:00Z",
        "1.4.2026 00:10:05, 2026-03-31T22:10:05Z",
        "31.03.2026 kl. 23:30, 2026-03-31T21:30:00Z",
        "2026-10-25 02:30, 2026-10-25T00:30:00Z"
    })
    @DisplayName("A time without offset is what the clock in Oslo showed, the first of two in autumn")
    void onTheClock(String written, Instant moment) {
        assertEquals(moment, WrittenTime.onTheClock(written).orElseThrow());
        assertEquals(moment.toString(), WrittenTime.withOffset(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T21:30:00Z, 2026-03-31T21:30:00Z",
        "2026-03-31 23:30:00+02:00, 2026-03-31T23:30:00+02:00",
        "2026-03-31 16:30:00-05:00, 2026-03-31T16:30:00-05:00",
        "2026-02-30 10:00, 2026-02-30T10:00",
        "31.02.2026 10:00, 31.02.2026 10:00",
        "in the evening, in the evening"
    })
    @DisplayName("A time with offset keeps it; what is no time stays as it stands")
    void withOffset(String written, String iso) {
        assertTrue(WrittenTime.onTheClock(written).isEmpty());
        assertEquals(iso, WrittenTime.withOffset(written));
    }

    @Test
    @DisplayName("The fingerprint is the one of the standard")
    void fingerprint() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex("abc"));
    }
}
