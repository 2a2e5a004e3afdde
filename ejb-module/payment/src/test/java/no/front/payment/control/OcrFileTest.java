package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.ErrorCode;
import no.front.kernel.Money;
import no.front.payment.entity.BankFileFormat;
import no.front.payment.entity.PaymentError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OCR giro as the specification has it; the figures are those of a published example of two payments. */
class OcrFileTest {

    static final String FILE = """
            NY000010000080800000123000123450000000000000000000000000000000000000000000000000
            NY090020001234567000000112345678903000000000000000000000000000000000000000000000
            NY09103000000010610260106100001000000000000125000                  0010017000000
            NY091031000000100000000001234567890000000051026987654321090000000000000000000000
            NY09163000000020610260106100001000000000000049950                  0010025000000
            NY091631000000200000000002345678900000000061026123405678940000000000000000000000
            NY090088000000020000000600000000000174950061026061026061026000000000000000000000
            NY000089000000020000000800000000000174950061026000000000000000000000000000000000
            """;

    private static BankStatement read(String text) {
        return BankFileReader.read(text.getBytes(StandardCharsets.ISO_8859_1), 20);
    }

    private static ErrorCode refusal(String text) {
        return assertThrows(BusinessRuleViolation.class, () -> read(text)).code();
    }

    @Test
    @DisplayName("BIL-8 two payments of 1 250.00 and 499.50, control 1 749.50")
    void example() {
        BankStatement statement = read(FILE);
        assertEquals(BankFileFormat.OCR_GIRO, statement.format());
        assertEquals("00008080", statement.sender());
        assertEquals("0000123-00012345", statement.reference());
        assertEquals(Money.of("1749.50"), statement.moneyIn());
        BankEntry first = statement.entries().getFirst();
        assertEquals(Money.of("1250.00"), first.amount());
        assertEquals("0010017", first.kid());
        assertEquals(LocalDate.of(2026, 10, 6), first.valueOn());
        assertEquals("12345678903", first.account());
        assertEquals("98765432109", first.payer().account());
        assertEquals("123456789", first.bankReference());
        BankEntry second = statement.entries().get(1);
        assertEquals(Money.of("499.50"), second.amount());
        assertEquals("0010025", second.kid());
        assertTrue(second.incoming() && !second.reversal());
    }

    @Test
    @DisplayName("The same with other line ends, without any, and with empty lines at the end")
    void lineEnds() {
        assertEquals(2, read(FILE.replace("\n", "\r\n")).entries().size());
        assertEquals(2, read(FILE.replace("\n", "")).entries().size());
        assertEquals(2, read(FILE + "\n\n").entries().size());
    }

    @Test
    @DisplayName("A minus is a payment that the bank takes back, and the sum is net")
    void reversal() {
        List<String> lines = new ArrayList<>(FILE.lines().toList());
        lines.set(4, lines.get(4).substring(0, 31) + "-" + lines.get(4).substring(32));
        String net = String.join("\n", lines).replace("00000000000174950", "00000000000075050");
        BankEntry taken = read(net).entries().get(1);
        assertTrue(taken.reversal() && !taken.incoming());
        assertEquals(PaymentError.FILE_TOTAL, refusal(String.join("\n", lines)));
    }

    @Test
    @DisplayName("BIL-8 control totals are exact: a wrong sum or count refuses the whole file")
    void totals() {
        assertEquals(PaymentError.FILE_TOTAL, refusal(FILE.replace("0000000000125000 ", "0000000000125001 ")));
        assertEquals(
                PaymentError.FILE_COUNT, refusal(FILE.replace("NY0900880000000200000006", "NY0900880000000300000006")));
        assertEquals(
                PaymentError.FILE_COUNT, refusal(FILE.replace("NY0000890000000200000008", "NY0000890000000200000009")));
    }

    @Test
    @DisplayName("A file that was cut off, has lines of another length or order, or more after its end is refused")
    void broken() {
        List<String> lines = FILE.lines().toList();
        for (int kept = 1; kept < lines.size(); kept++) {
            assertEquals(PaymentError.OCR_ORDER, refusal(String.join("\n", lines.subList(0, kept))), "first " + kept);
        }
        assertEquals(PaymentError.OCR_LENGTH, refusal(FILE.replaceFirst("0\n", "\n")));
        assertEquals(PaymentError.FILE_COUNT, refusal(FILE + lines.getLast()));
        assertEquals(PaymentError.OCR_ORDER, refusal(FILE.replace("NY09163000000020", "NY09163100000020")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0610x6", "310226", "061326"})
    @DisplayName("A day that is none is refused with its line")
    void day(String day) {
        String text = FILE.replace("NY0910300000001061026", "NY0910300000001" + day);
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, () -> read(text));
        assertEquals(PaymentError.OCR_FIELD, refusal.code());
        assertEquals(3, refusal.arguments().getFirst());
    }

    @Test
    @DisplayName("Zeros, letters and characters of control where figures belong are refused")
    void fields() {
        assertEquals(PaymentError.OCR_FIELD, refusal(FILE.replace("00000000000125000 ", "0000000000012500\0 ")));
        assertEquals(PaymentError.OCR_FIELD, refusal(FILE.replace("00000000000125000 ", "00000000000000000 ")));
        assertEquals(PaymentError.OCR_FIELD, refusal(FILE.replace("           0010017", "           00l0017")));
        assertEquals(PaymentError.OCR_FIELD, refusal(FILE.replace("00000000000125000 ", "99999999999999999 ")));
    }
}
