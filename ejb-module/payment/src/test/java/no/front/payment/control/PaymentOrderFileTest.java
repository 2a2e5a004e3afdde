package no.front.payment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.front.kernel.BankAccount;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.PaymentFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Files for the bank against the published schema, and an independent reader. */
class PaymentOrderFileTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 5, 15, 12, 30, 1);
    private static final BankAccount OURS = BankAccount.of("15030012345");
    private static final BankAccount THEIRS = BankAccount.of("12345678903");

    private static OutgoingPayment payment(String amount, Kid kid, String payee, String message) {
        return new OutgoingPayment(
                new OutgoingPayment.Plan(
                        new Subject("Payout", 1),
                        "COMMISSION",
                        7L,
                        payee,
                        THEIRS,
                        Money.of(amount),
                        kid,
                        message,
                        AT.toLocalDate(),
                        1,
                        2),
                1,
                true,
                Instant.parse("2026-05-15T10:00:00Z"),
                "Fatima");
    }

    private static final List<OutgoingPayment> TWO = List.of(
            payment("1650.00", null, "Nordlys & Sønn <AS>", "Provisjon mars 2026, nota 12"),
            payment("0.01", new Kid("0010017"), "Å".repeat(140), "ikke med KID"));

    private static byte[] file(List<OutgoingPayment> payments) {
        return PaymentOrderFile.write(
                new PaymentOrderFile.Payer(
                        "FRONT-4711", AT, LocalDate.of(2026, 5, 15), "Front AS", "FRONT", OURS, "DNBANOKK"),
                payments);
    }

    private static void check(String schema, byte[] xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(PaymentOrderFileTest.class.getResource("/" + schema + ".xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Test
    @DisplayName("CPA-7 the file is valid by the published schema of pain.001.001.09, and the check would notice")
    void valid() throws Exception {
        assertEquals("http://www.w3.org/2001/XMLSchema", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        byte[] xml = file(TWO);
        check("pain.001.001.09", xml);
        String broken = new String(xml, StandardCharsets.UTF_8).replace("Ccy=\"NOK\"", "Ccy=\"NO\"");
        assertThrows(SAXException.class, () -> check("pain.001.001.09", broken.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("CPA-7 another reader finds counts and sums on both levels, accounts, KID or message, and the ids")
    void read() {
        String xml = new String(file(TWO), StandardCharsets.UTF_8);
        var initiation = MxPain00100109.parse(xml).getCstmrCdtTrfInitn();
        assertEquals("FRONT-4711", initiation.getGrpHdr().getMsgId());
        assertEquals("2", initiation.getGrpHdr().getNbOfTxs());
        assertEquals("1650.01", initiation.getGrpHdr().getCtrlSum().toPlainString());
        var group = initiation.getPmtInf().getFirst();
        assertEquals("2", group.getNbOfTxs());
        assertEquals("1650.01", group.getCtrlSum().toPlainString());
        assertEquals("15030012345", group.getDbtrAcct().getId().getOthr().getId());
        var first = group.getCdtTrfTxInf().get(0);
        var second = group.getCdtTrfTxInf().get(1);
        assertEquals("Nordlys & Sønn <AS>", first.getCdtr().getNm());
        assertEquals("12345678903", first.getCdtrAcct().getId().getOthr().getId());
        assertEquals(List.of("Provisjon mars 2026, nota 12"), first.getRmtInf().getUstrd());
        assertTrue(first.getRmtInf().getStrd().isEmpty());
        assertTrue(second.getRmtInf().getUstrd().isEmpty());
        assertEquals(
                "0010017",
                second.getRmtInf().getStrd().getFirst().getCdtrRefInf().getRef());
        assertEquals("FRONT0", first.getPmtId().getEndToEndId());
    }

    @Test
    @DisplayName("CPA-7 what XML can't carry becomes a space; without KID and message nothing is said")
    void plain() throws Exception {
        byte[] xml = file(List.of(payment("1.00", null, "Nordlys\u0000\uD83D\uDE00 AS", "\u0007")));
        check("pain.001.001.09", xml);
        String text = new String(xml, StandardCharsets.UTF_8);
        assertTrue(text.contains("<Nm>Nordlys AS</Nm>"), text);
        assertFalse(text.contains("RmtInf"));
    }

    @Test
    @DisplayName(
            "CPA-7 the golden month: the file pays 1 650.00, the bank accepts 1 650.00, 1 650.00 leaves the account")
    void golden() {
        List<OutgoingPayment> one = List.of(TWO.getFirst());
        var header = MxPain00100109.parse(new String(file(one), StandardCharsets.UTF_8))
                .getCstmrCdtTrfInitn()
                .getGrpHdr();
        assertEquals(
                "1 1650.00", header.getNbOfTxs() + " " + header.getCtrlSum().toPlainString());
        PaymentFile file = new PaymentFile(OURS, Instant.parse("2026-05-15T10:00:00Z"), "Fatima");
        file.named();
        assertEquals(
                "[FRONT0 ACCP 1650.00, FRONT-0 ACCP null]",
                BankFileReader.read(BankSimulator.accepts(file, one, AT), 1).answers().stream()
                        .map(said -> said.names() + " " + said.status() + " " + said.amount())
                        .toList()
                        .toString());
        assertEquals(
                Money.of("1650.00"),
                BankFileReader.read(BankSimulator.pays(file, one, AT), 1).moneyOut());
    }

    @Test
    @DisplayName("CPA-7 what the demo's bank answers is valid by the published schema of pain.002.001.10, and is read")
    void answers() throws Exception {
        PaymentFile file = new PaymentFile(OURS, Instant.parse("2026-05-15T10:00:00Z"), "Fatima");
        file.named();
        check("pain.002.001.10", BankSimulator.accepts(file, TWO, AT));
        byte[] rejected = BankSimulator.rejects(file, TWO, AT);
        check("pain.002.001.10", rejected);
        BankStatement read = BankFileReader.read(rejected, 1);
        assertEquals(
                "[FRONT0 RJCT AC04 1650.00, FRONT0 RJCT AC04 0.01, FRONT-0 RJCT  null]",
                read.answers().stream()
                        .map(said -> said.names() + " " + said.status() + " " + said.reason() + " " + said.amount())
                        .toList()
                        .toString());
        assertEquals(
                Money.of("1650.01"),
                BankFileReader.read(BankSimulator.pays(file, TWO, AT), 1).moneyOut());
    }
}
