package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    @DisplayName("A table lines up in plain text and is Markdown: names to the left, figures to the right")
    void table() {
        Report report = new Report()
                .section("Pages")
                .table(List.of("page", "p95"), List.of(List.of("first page", "8.1"), List.of("søk", "12.4")));
        assertEquals("""
                ## Pages

                | page       |  p95 |
                | ---------- | ---: |
                | first page |  8.1 |
                | søk        | 12.4 |
                """, report.toString());
    }

    @Test
    @DisplayName("Figures have one decimal below 100, none from there, and a dash when nothing was measured")
    void figures() {
        assertEquals("0.0", Report.figure(0));
        assertEquals("99.9", Report.figure(99.94));
        assertEquals("250", Report.figure(250.4));
        assertEquals("–", Report.figure(Double.NaN));
    }
}
