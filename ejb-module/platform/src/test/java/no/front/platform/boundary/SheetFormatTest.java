package no.front.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFormatTest {

    private static final List<Object> ROW = Arrays.asList(
            "Åse; \"Ø\"",
            null,
            12,
            new BigDecimal("1234.50"),
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-22T09:30:00Z"));

    private static byte[] written(SheetFormat format, List<List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out, "Kunder", List.of("Navn", "Tall"))) {
            rows.forEach(sheet::row);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("CSV opens right in a Norwegian Excel: mark, semicolons, quotes, decimal comma, dates, time in Oslo")
    void csv() {
        assertEquals(
                "\uFEFFNavn;Tall\r\n\"Åse; \"\"Ø\"\"\";;12;1234,50;22.11.2026;22.11.2026 10:30\r\n",
                new String(written(SheetFormat.CSV, List.of(ROW)), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("No text becomes a formula in CSV, a phone number neither; negative amounts stay numbers")
    void formulas() {
        String text = new String(
                written(
                        SheetFormat.CSV,
                        List.of(List.of(
                                "=HYPERLINK(1)",
                                "+47 980 79 008",
                                "-1+1",
                                "@SUM(A1)",
                                "\t=1",
                                "\uFF1D1+1",
                                new BigDecimal("-5.00")))),
                StandardCharsets.UTF_8);
        assertTrue(text.endsWith("'=HYPERLINK(1);'+47 980 79 008;'-1+1;'@SUM(A1);'\t=1;'\uFF1D1+1;-5,00\r\n"), text);
    }

    @Test
    @DisplayName("Excel holds text as text, also what looks like a formula, and any number of rows")
    void excel(@TempDir Path folder) throws IOException {
        List<List<?>> rows = new ArrayList<>();
        rows.add(ROW);
        rows.add(List.of("=HYPERLINK(1)"));
        for (int i = 0; i < 2_000; i++) {
            rows.add(List.of("Rad " + i, i));
        }
        Path file = Files.write(folder.resolve("sheet.xlsx"), written(SheetFormat.EXCEL, rows));
        String sheet = "";
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                sheet += entry.getName().endsWith("sheet1.xml") ? content : "";
                texts.append(content);
            }
        }
        assertFalse(sheet.contains("<f>"), "a formula");
        assertTrue(sheet.contains("r=\"2003\""), "the last row");
        assertTrue(texts.indexOf("=HYPERLINK(1)") > 0);
        assertTrue(texts.indexOf("Rad 1999") > 0);
    }
}
