package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OcrGiroTest {
    @Test
    @DisplayName("Records of 80 characters; the end tells two payments, six or eight records and 3 600.50")
    void file() {
        OcrGiro giro = new OcrGiro(7, LocalDate.of(2026, 4, 10));
        giro.paid("7701000000001", 100_050);
        giro.paid("7701000000002", 260_000);
        List<String> records = giro.text().lines().toList();
        assertTrue(records.stream().allMatch(record -> record.length() == 80));
        assertEquals(
                "NY09103000000011004260106100001000000000000100050            7701000000001000000", records.get(2));
        assertTrue(records.get(6).startsWith("NY090088" + "00000002" + "00000006" + "00000000000360050"));
        assertTrue(records.get(7).startsWith("NY000089" + "00000002" + "00000008" + "00000000000360050"));
    }
}
