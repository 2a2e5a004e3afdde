package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import no.front.kernel.BusinessRuleViolation;
import no.front.payment.entity.BankFileFormat;
import no.front.payment.entity.PaymentError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bank's answers to files of payments. */
class StatusReportTest {

    private static BankStatement read(String xml) {
        return BankFileReader.read(xml.getBytes(StandardCharsets.UTF_8), 1);
    }

    private static Enum<?> refusal(String xml) {
        return (Enum<?>)
                assertThrows(BusinessRuleViolation.class, () -> read(xml)).code();
    }

    private static String good() {
        return new BankExample("FRONT-7")
                .report("A-1", "PART")
                .payment("FRONT9", "RJCT", "AC01", "Feil  konto")
                .xml();
    }

    @Test
    @DisplayName(
            "CPA-7 single payments are told before the file; what stands in another file of the house is told as it is")
    void order() {
        BankStatement read = read(good());
        assertEquals(BankFileFormat.PAIN_002_03, read.format());
        assertEquals("A-1", read.reference());
        assertEquals("FRONT9", read.answers().get(0).names());
        assertEquals("AC01", read.answers().get(0).reason());
        assertEquals("Feil konto", read.answers().get(0).text());
        assertEquals("FRONT-7", read.answers().get(1).names());
        assertEquals("PART", read.answers().get(1).status());
    }

    @Test
    @DisplayName("CPA-7 nothing in it is believed: entities, other editions, broken and incomplete files are refused")
    void hostile() {
        assertEquals(
                PaymentError.FILE_UNSAFE,
                refusal("<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + good()));
        assertEquals(PaymentError.FILE_OTHER_MESSAGE, refusal(good().replace("pain.002.001.03", "pain.002.001.99")));
        assertEquals(PaymentError.FILE_BROKEN, refusal(good().replace("</CstmrPmtStsRpt>", "")));
        assertEquals(PaymentError.FILE_INCOMPLETE, refusal(good().replaceFirst("<OrgnlMsgId>.*?</OrgnlMsgId>", "")));
        assertEquals(PaymentError.FILE_INCOMPLETE, refusal(good().replace("<TxSts>RJCT</TxSts>", "")));
        assertEquals(PaymentError.FILE_VALUE, refusal(good().replace("<TxSts>RJCT", "<TxSts>drop")));
        assertEquals(PaymentError.FILE_UNSAFE, refusal(good().replace("Feil  konto", "x".repeat(5_000))));
    }
}
