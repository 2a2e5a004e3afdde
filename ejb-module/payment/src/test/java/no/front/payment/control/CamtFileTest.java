package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.prowidesoftware.swift.model.mx.MxCamt05400102;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
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

/** camt.054 of both editions, and all that may be thrown at it. */
class CamtFileTest {

    private static BankStatement read(String xml) {
        return BankFileReader.read(xml.getBytes(StandardCharsets.UTF_8), 60);
    }

    private static ErrorCode refusal(String xml) {
        return refusal(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static ErrorCode refusal(byte[] content) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(
                        BusinessRuleViolation.class, () -> BankFileReader.read(content, 60))
                .code());
    }

    private static String paid() {
        return new CamtExample("02").paid("600.00", "1000000121", "2026-04-10").xml();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "08"})
    @DisplayName("BIL-8 both editions: amount, KID, days, payer, reference")
    void payment(String edition) {
        BankStatement statement = read(new CamtExample(edition)
                .paid("600.00", "1000000121", "2026-04-10")
                .paid("40.00", "", "2026-04-11")
                .xml());
        assertEquals(
                edition.equals("02") ? BankFileFormat.CAMT_054_02 : BankFileFormat.CAMT_054_08, statement.format());
        assertEquals("MSG-1", statement.reference());
        assertEquals("DNBANOKK", statement.sender());
        BankEntry first = statement.entries().getFirst();
        assertEquals(Money.of("600.00"), first.amount());
        assertEquals("1000000121", first.kid());
        assertEquals(LocalDate.of(2026, 4, 10), first.valueOn());
        assertEquals("12345678903", first.account());
        assertEquals("Nordlys Kurs AS", first.payer().name());
        assertEquals("15030012345", first.payer().account());
        assertEquals("", statement.entries().get(1).kid());
        assertEquals("Faktura 12", statement.entries().get(1).message());
    }

    @Test
    @DisplayName("BIL-8 an independent reader of the standard finds the same amounts and KIDs in these files")
    void oracle() {
        String two =
                new CamtExample("02").paid("600.00", "1000000121", "2026-04-10").xml();
        var entry = MxCamt05400102.parse(two)
                .getBkToCstmrDbtCdtNtfctn()
                .getNtfctn()
                .getFirst()
                .getNtry()
                .getFirst();
        BankEntry ours = read(two).entries().getFirst();
        assertEquals(entry.getAmt().getValue(), ours.amount().amount());
        var details = entry.getNtryDtls().getFirst().getTxDtls().getFirst();
        assertEquals(details.getRmtInf().getStrd().getFirst().getCdtrRefInf().getRef(), ours.kid());
        assertEquals(details.getRltdPties().getDbtr().getNm(), ours.payer().name());
        assertEquals(details.getRefs().getAcctSvcrRef(), ours.bankReference());

        String eight =
                new CamtExample("08").paid("660.00", "1000000121", "2026-05-01").xml();
        var entry8 = MxCamt05400108.parse(eight)
                .getBkToCstmrDbtCdtNtfctn()
                .getNtfctn()
                .getFirst()
                .getNtry()
                .getFirst();
        BankEntry ours8 = read(eight).entries().getFirst();
        assertEquals(entry8.getAmt().getValue(), ours8.amount().amount());
        assertEquals("BOOK", entry8.getSts().getCd());
        var details8 = entry8.getNtryDtls().getFirst().getTxDtls().getFirst();
        assertEquals(
                details8.getRltdPties().getDbtr().getPty().getNm(),
                ours8.payer().name());
        assertEquals(details8.getRmtInf().getStrd().getFirst().getCdtrRefInf().getRef(), ours8.kid());
    }

    @Test
    @DisplayName("A batch is as many payments as it has details, and must come to its sum")
    void batch() {
        String batch = new CamtExample("02")
                .batch("2026-04-10", List.of("100.00", "200.50"), List.of("1000000121", "1000000139"))
                .xml();
        assertEquals(2, read(batch).entries().size());
        assertEquals(Money.of("300.50"), read(batch).moneyIn());
        assertEquals(PaymentError.FILE_TOTAL, refusal(batch.replace(">200.50<", ">200.51<")));
        assertEquals(PaymentError.FILE_COUNT, refusal(batch.replace("<NbOfTxs>2<", "<NbOfTxs>3<")));
    }

    @Test
    @DisplayName("One payment of several KIDs, each with its amount, is as many payments; without amounts it stays one")
    void several() {
        String several = new CamtExample("02")
                .several("300.00", List.of("100.00", "200.00"))
                .xml();
        List<BankEntry> entries = read(several).entries();
        assertEquals(
                List.of("1000000121", "1000000139"),
                entries.stream().map(BankEntry::kid).toList());
        assertNotEquals(entries.get(0).fingerprint(0), entries.get(1).fingerprint(0));
        BankEntry whole =
                read(several.replace(">200.00<", ">199.00<")).entries().getFirst();
        assertEquals(Money.of("300.00"), whole.amount());
        assertEquals("", whole.kid());
        assertTrue(whole.message().contains("1000000139"), whole.message());
    }

    @Test
    @DisplayName("A reversal of what came is money out that takes back; entries that are not booked are no money")
    void reversal() {
        BankEntry reversal = read(new CamtExample("02")
                        .reversed("600.00", "1000000121", "2026-04-12")
                        .xml())
                .entries()
                .getFirst();
        assertTrue(reversal.reversal());
        assertFalse(reversal.incoming());
        assertEquals(
                List.of(),
                read(paid().replace("<Sts>BOOK</Sts>", "<Sts>PDNG</Sts>")).entries());
    }

    @Test
    @DisplayName("BIL-8 two alike are two payments, and the same in another file is the same")
    void fingerprints() {
        BankEntry one = read(paid()).entries().getFirst();
        BankEntry same =
                read(paid().replace("<MsgId>MSG-1", "<MsgId>MSG-2")).entries().getFirst();
        assertEquals(one.fingerprint(0), same.fingerprint(0));
        assertNotEquals(one.fingerprint(0), one.fingerprint(1));
        assertNotEquals(
                one.fingerprint(0),
                read(paid().replace("600.00", "600.01")).entries().getFirst().fingerprint(0));
    }

    @Test
    @DisplayName("Other currencies, sums that differ, missing and impossible values are refused with what is wrong")
    void refused() {
        assertEquals(PaymentError.FILE_CURRENCY, refusal(paid().replace("Ccy=\"NOK\"", "Ccy=\"EUR\"")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace(">600.00<", ">-600.00<")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace(">600.00<", ">6e2<")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace(">600.00<", ">600.005<")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace(">600.00<", ">0.00<")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace("2026-04-10", "2026-02-30")));
        assertEquals(PaymentError.FILE_VALUE, refusal(paid().replace("CRDT", "BOTH")));
        assertEquals(PaymentError.FILE_INCOMPLETE, refusal(paid().replace("<MsgId>MSG-1</MsgId>", "")));
        assertEquals(PaymentError.FILE_INCOMPLETE, refusal(paid().replaceAll("<CdtDbtInd>.*?</CdtDbtInd>", "")));
    }

    @Test
    @DisplayName("Another message, another root, no XML, nothing: each refused with its sentence")
    void others() {
        assertEquals(PaymentError.FILE_OTHER_MESSAGE, refusal(paid().replace("camt.054.001.02", "camt.053.001.02")));
        assertEquals(PaymentError.FILE_OTHER_MESSAGE, refusal(paid().replace("camt.054.001.02", "camt.054.001.04")));
        assertEquals(PaymentError.FILE_OTHER_MESSAGE, refusal("<html><body>502</body></html>"));
        assertEquals(PaymentError.FILE_UNKNOWN, refusal("PK\u0003\u0004"));
        assertEquals(PaymentError.FILE_UNKNOWN, refusal("a;b;c\n1;2;3"));
        assertEquals(PaymentError.FILE_EMPTY, refusal(""));
        assertEquals(PaymentError.FILE_EMPTY, refusal(" \n "));
        assertEquals(PaymentError.FILE_BROKEN, refusal(paid().substring(0, 900)));
        assertEquals(PaymentError.FILE_BROKEN, refusal(paid() + "<more/>"));
        assertEquals(PaymentError.FILE_BROKEN, refusal(paid().replace("Nordlys", "Nord\0lys")));
    }

    @Test
    @DisplayName(
            "ACC-7 document types, entities, bombs and outside references are refused before anything is looked up")
    void mischief() {
        String body = paid().substring(paid().indexOf("<Document"));
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + body.replace("Nordlys Kurs AS", "&x;");
        assertEquals(PaymentError.FILE_UNSAFE, refusal(outside));
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertEquals(PaymentError.FILE_UNSAFE, refusal(bomb + "]>" + body.replace("Nordlys Kurs AS", "&a29;")));
        assertEquals(
                PaymentError.FILE_UNSAFE,
                refusal("<?xml version=\"1.0\"?><!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">" + body));
        assertEquals(
                PaymentError.FILE_UNSAFE,
                refusal(paid().replace("<Nm>", "<Nm>" + "<a>".repeat(5_000) + "</a>".repeat(5_000))));
        assertEquals(PaymentError.FILE_UNSAFE, refusal(paid().replace("Nordlys", "x".repeat(100_000))));
    }

    @Test
    @DisplayName("Encodings: Latin-1 as declared is read; UTF-16 and bytes that are no UTF-8 are refused")
    void encodings() {
        String named = paid().replace("Nordlys Kurs AS", "Tromsø Ærfugl AS");
        byte[] latin = named.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Tromsø Ærfugl AS",
                BankFileReader.read(latin, 20).entries().getFirst().payer().name());
        assertEquals(PaymentError.FILE_ENCODING, refusal(named.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(PaymentError.FILE_ENCODING, refusal(paid().getBytes(StandardCharsets.UTF_16)));
        assertEquals(PaymentError.FILE_ENCODING, refusal(paid().getBytes(Charset.forName("UTF-16LE"))));
        assertEquals(PaymentError.FILE_ENCODING, refusal(paid().replace("UTF-8", "EBCDIC-CP-US")));
        byte[] marked = ("\uFEFF" + paid()).getBytes(StandardCharsets.UTF_8);
        assertEquals(1, BankFileReader.read(marked, 20).entries().size());
    }

    @Test
    @DisplayName("50 MB are refused by size, or read in steady memory where files may be that large")
    void large() {
        byte[] large = new byte[21 << 20];
        large[0] = '<';
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, () -> BankFileReader.read(large, 20));
        assertEquals(PaymentError.FILE_TOO_LARGE, refusal.code());
        String filler = "<AddtlNtfctnInf>" + "y".repeat(3_000) + "</AddtlNtfctnInf>";
        String padded = paid().replace("</Ntfctn>", filler.repeat(17_500) + "</Ntfctn>");
        assertTrue(padded.length() > 50 << 20);
        assertEquals(
                1,
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(padded))
                        .entries()
                        .size());
    }
}
