package no.front.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptArgumentTest {

    @Test
    @DisplayName("days and moments that were kept as text are shown as people write them; all else stays")
    void kept() {
        assertEquals(LocalDate.of(2026, 3, 5), KeptArgument.of("2026-03-05"));
        assertEquals(Instant.parse("2026-03-05T16:16:00.25Z"), KeptArgument.of("2026-03-05T16:16:00.25Z"));
        assertEquals("2026-13-41", KeptArgument.of("2026-13-41"));
        assertEquals("pay-2026-03-05.xml", KeptArgument.of("pay-2026-03-05.xml"));
        assertEquals(3L, KeptArgument.of(3L));
        assertEquals("3/4 AS", KeptArgument.of("3/4 AS"));
        assertEquals("OUT/IN", KeptArgument.of("OUT/IN"));
        assertEquals("05.03.2026", Sentence.show(Locale.forLanguageTag("nb"), KeptArgument.of("2026-03-05")));
    }

    @ParameterizedTest
    @CsvSource({
        "SMS//NO, SMS to Norway",
        "SMS/SHORT_NUMBER_4/SE, SMS to Sweden",
        "SMS/SHORT_NUMBER_4, SMS to other countries",
        "LOOKUP/NUMBER_LOOKUP, Look-up"
    })
    @DisplayName("What has no price is told in words, not by its code")
    void priced(String kept, String shown) {
        assertEquals(shown, Sentence.show(Locale.ENGLISH, KeptArgument.of(kept)));
        assertEquals(kept, KeptArgument.of(kept).toString());
    }
}
