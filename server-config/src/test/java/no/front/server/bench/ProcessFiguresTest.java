package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProcessFiguresTest {
    @Test
    @DisplayName(
            "Processor time is user and kernel ticks together, even after a program name with spaces and parentheses")
    void parse() {
        ProcessFigures figures = ProcessFigures.parse(
                "4711 (a (b) c) S 1 4711 4711 0 -1 4194560 900 0 3 0 250 50 7 8 20 0 40 0 12345 99 100 1",
                List.of("Name:\ta", "VmPeak:\t  999999 kB", "VmRSS:\t  204800 kB"));
        assertEquals(Duration.ofSeconds(3), figures.cpu());
        assertEquals(200, figures.megabytes());
    }

    @Test
    @DisplayName("300 ms of processor time in 600 ms are half a core")
    void cores() {
        ProcessFigures before = new ProcessFigures(Duration.ofMillis(1_000), 0);
        ProcessFigures after = new ProcessFigures(Duration.ofMillis(1_300), 0);
        assertEquals(0.5, ProcessFigures.cores(before, after, Duration.ofMillis(600)));
    }

    @Test
    @DisplayName("This process itself can be read; one that has ended holds nothing")
    void real() {
        assertTrue(ProcessFigures.of(ProcessHandle.current().pid()).megabytes() > 10);
        assertEquals(0, ProcessFigures.of(Integer.MAX_VALUE).residentBytes());
    }
}
