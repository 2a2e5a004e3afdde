package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageTest {

    private static Page<String> page(int number, int total, String... rows) {
        return Page.of(List.of(rows), total, new PageRequest(number, 25, "", false));
    }

    @Test
    @DisplayName("A page past the end is told from an empty list and from the last page")
    void pastEnd() {
        assertTrue(page(4, 51).isPastEnd());
        assertEquals(3, page(4, 51).pages());
        assertFalse(page(3, 51, "last").isPastEnd());
        assertFalse(page(1, 0).isPastEnd());
        assertFalse(page(9, 0).isPastEnd());
    }
}
