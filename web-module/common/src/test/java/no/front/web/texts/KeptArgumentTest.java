package no.front.web.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptArgumentTest {

    @Test
    @DisplayName("days and moments that were kept as text are shown as people write them; all else stays")
    void kept() {
        assertEquals(LocalDate.of(2026, 3, 5), KeptArgument.of("2026-03-05"));
        assertEquals(Instant.parse("2026-03-05T16:16:00.25Z"), KeptArgument.of("2026-03-05T16:16:00.25Z"));
        assertEquals("2026-13-41", KeptArgument.of("2026-13-41"));
        assertEquals("pay-2026-03-05.xml", KeptArgument.of("pay-2026-03-05.xml"));
        assertEquals(3L, KeptArgument.of(3L));
        assertEquals("05.03.2026", Sentence.show(Locale.forLanguageTag("nb"), KeptArgument.of("2026-03-05")));
    }
}
