package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitTest {
    @Test
    @DisplayName("The shares are per cent, and pages are drawn by them")
    void shares() {
        assertEquals(100, Arrays.stream(Visit.values()).mapToInt(Visit::share).sum());
        Map<Visit, Integer> drawn = new EnumMap<>(Visit.class);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            drawn.merge(Visit.any(random), 1, Integer::sum);
        }
        drawn.forEach((visit, times) -> assertEquals(visit.share(), times / 1_000.0, 1.0, visit.title()));
    }

    @Test
    @DisplayName("The same seed opens the same pages")
    void repeatable() {
        for (Visit visit : Visit.values()) {
            assertEquals(
                    visit.path(List.of(1L, 2L, 3L), new SplittableRandom(5)),
                    visit.path(List.of(1L, 2L, 3L), new SplittableRandom(5)));
        }
    }
}
