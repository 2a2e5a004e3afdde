package no.front.kernel;

import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstantColumnTest {

    private final InstantColumn column = new InstantColumn();

    @Test
    @DisplayName("A moment is stored in UTC to the microsecond, in any zone and language of the machine")
    void utc() throws Throwable {
        underEveryDefault(() -> {
            Instant gap = Instant.parse("2026-03-29T02:30:00.123456789Z");
            assertEquals("2026-03-29 02:30:00.123456", column.convertToDatabaseColumn(gap));
            assertEquals(
                    Instant.parse("2026-03-29T02:30:00.123456Z"),
                    column.convertToEntityAttribute("2026-03-29 02:30:00.123456"));
        });
    }

    @Test
    @DisplayName("What the driver shortens is read all the same; null is null")
    void shortened() {
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), column.convertToEntityAttribute("2026-01-01 00:00:00"));
        assertEquals(Instant.parse("2026-01-01T00:00:00.5Z"), column.convertToEntityAttribute("2026-01-01 00:00:00.5"));
        assertNull(column.convertToEntityAttribute(null));
        assertNull(column.convertToDatabaseColumn(null));
    }
}
