package no.front.commission.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.front.commission.entity.PremiumError;
import no.front.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PremiumFileTextTest {

    private static PremiumFileText file(String text, Charset charset) {
        return new PremiumFileText(new ByteArrayInputStream(text.getBytes(charset)));
    }

    @Test
    @DisplayName("CPA-1 Norwegian headings, Windows letters, the clock in Oslo")
    void norwegian() {
        PremiumFileText file = file(
                "Transaksjons-id;Kortnummer;Kodeord;Mottaker;Operatør;Pris;Tidspunkt;Belastet\r\n"
                        + "t1;2440;kurs;+4740000100;Telenor;10,00;31.03.2026 23:30;ja\r\n\r\n"
                        + "'-t1;;;;;-10,00;2026-04-01T10:00:00Z;\r\n",
                Charset.forName("windows-1252"));
        assertEquals(2, file.transactions().size());
        assertEquals("2026-03-31T21:30:00Z", file.transactions().getFirst().acceptedAt());
        assertEquals("Telenor", file.transactions().getFirst().operator());
        assertEquals("-t1", file.transactions().get(1).transactionId());
    }

    @Test
    @DisplayName("CPA-1 with a column of status codes the lines are delivery reports")
    void reports() {
        PremiumFileText file = file(
                "\uFEFFtransactionId,statusCode,detailedStatusCode,billed,received\n"
                        + "t1,Ok,Delivered,true,2026-03-31T21:30:00Z\n",
                StandardCharsets.UTF_8);
        assertTrue(file.isReports());
        assertEquals("Delivered", file.reports().getFirst().detailedStatusCode());
    }

    @Test
    @DisplayName("Files that are none are refused by what is wrong with them")
    void refused() {
        assertEquals(PremiumError.FILE_MISSING, refusal(""));
        assertEquals(PremiumError.FILE_NOT_TEXT, refusal("PK\0\0"));
        assertEquals(PremiumError.FILE_COLUMNS, refusal("id;pris\n1;10"));
        assertEquals(PremiumError.NO_LINES, refusal("id;pris;tidspunkt\n\n"));
        assertEquals(PremiumError.FILE_UNREADABLE, refusal("id;pris;tidspunkt\n\"" + "x".repeat(9_000)));
    }

    private static Object refusal(String text) {
        return assertThrows(BusinessRuleViolation.class, () -> file(text, StandardCharsets.UTF_8))
                .code();
    }
}
