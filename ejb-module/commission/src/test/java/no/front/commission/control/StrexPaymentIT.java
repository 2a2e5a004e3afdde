package no.front.commission.control;

import static no.front.commission.control.SettlementHouse.HEAD;
import static no.front.commission.control.SettlementHouse.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.Subject;
import no.front.payment.boundary.BankFiles;
import no.front.payment.boundary.ExpectedPayments;
import no.front.payment.boundary.ExpectedProposal;
import no.front.payment.control.BankSimulator;
import no.front.payment.control.PaymentRound;
import no.front.payment.entity.PaymentError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Strex' payments from the bank's file to the settlements that they pay, on a real MariaDB. */
class StrexPaymentIT {

    private static final String MARCH = "2026-03-10T12:00:00Z";
    private static final String REFERENCE = "STREX-2026-03";

    private final SettlementHouse strex = new SettlementHouse();
    private int files;

    @AfterEach
    void balanced() {
        strex.balanced();
        assertEquals(
                strex.house.unit.value("SELECT COALESCE(SUM(receivable - paid_sum), 0.00) FROM strex_settlement"),
                strex.house.balance("STREX_RECEIVABLE"));
        assertEquals(
                strex.house.unit.value("SELECT COALESCE(-SUM(unallocated), 0.00) FROM bank_transaction"),
                strex.house.balance("UNALLOCATED"));
    }

    private void march() {
        strex.billed("A", 200, "no.telenor", MARCH);
        strex.billed("B", 100, "no.telia", MARCH);
        strex.house.refresh("2026-03");
    }

    /** @param lines as {@link SettlementHouse#line} writes them */
    private long take(String reference, String... lines) {
        String file = HEAD.replace("\n", ";payment_ref\n")
                + Arrays.stream(lines)
                        .map(line -> line.replace("\n", ";" + reference + "\n"))
                        .collect(Collectors.joining());
        return strex.imported(file, null).id();
    }

    /** March, of which Strex owes 2 100.00. */
    private long settled() {
        march();
        return take(
                REFERENCE,
                line("S-1", "2026-04-20", "2026-03", "no.telenor", 200, 0),
                line("S-1", "2026-04-20", "2026-03", "no.telia", 100, 0));
    }

    private byte[] file(String amount, String text, String day) {
        return BankSimulator.receives(
                "12345678903",
                new BankSimulator.Incoming(
                        "F-" + ++files, Money.of(amount), "Strex AS", "86011117947", text, LocalDate.parse(day)),
                LocalDate.parse(day).atTime(12, 0));
    }

    private long upload(byte[] file) {
        long id = strex.house.wiring.get(BankFiles.class).upload("camt.xml", new ByteArrayInputStream(file));
        return Long.parseLong(strex.house.unit.value("SELECT id FROM bank_transaction WHERE file_id = " + id));
    }

    private long comes(String amount, String text, String day) {
        return upload(file(amount, text, day));
    }

    private String payment(long id) {
        return strex.house.unit.value(
                "SELECT CONCAT_WS(' ', status, unallocated) FROM bank_transaction WHERE id = " + id);
    }

    private String settlement(long id) {
        return strex.house.unit.value(
                "SELECT CONCAT_WS(' ', paid_on, receivable - paid_sum) FROM strex_settlement WHERE id = " + id);
    }

    private ExpectedPayments payments() {
        return strex.house.wiring.get(ExpectedPayments.class);
    }

    private static Subject subject(long settlement) {
        return new Subject("StrexSettlement", settlement);
    }

    private long receipt() {
        return Long.parseLong(strex.house.unit.value("SELECT MAX(id) FROM strex_receipt"));
    }

    private static Enum<?> refusal(org.junit.jupiter.api.function.Executable work) {
        return (Enum<?>) assertThrows(BusinessRuleViolation.class, work).code();
    }

    @Test
    @DisplayName(
            "CPA-2, BIL-8 golden: 2 100.00 with the reference on 21 April pay the settlement; its commission is due on 15 May")
    void exact() {
        long id = settled();
        long payment = upload(new String(file("2100.00", "X", "2026-04-21"), java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                        "<Ustrd>X</Ustrd>",
                        "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + REFERENCE
                                + "</Ref></CdtrRefInf></Strd>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(REFERENCE, strex.house.unit.value("SELECT kid FROM bank_transaction"));
        assertEquals("ALLOCATED 0.00", payment(payment));
        assertEquals("2026-04-21 0.00", settlement(id));
        assertEquals(List.of("SETTLED 2026-03 1320.00 PAYABLE 2026-04-21 2026-05-15"), strex.amounts());
        assertEquals("2100.00", strex.house.balance("BANK"));
        assertEquals(
                "2026-04-21",
                strex.house.unit.value("SELECT MAX(booked_on) FROM ledger_voucher WHERE kind = 'TRANSFER'"));
    }

    @Test
    @DisplayName("CPA-2 the reference anywhere in the text is enough, a longer one that begins alike is not")
    void freeText() {
        long id = settled();
        long other = comes("2100.00", "Oppgjør STREX-2026-031", "2026-04-21");
        assertEquals("OPEN 2100.00", payment(other));
        assertEquals("2100.00", settlement(id));
        long payment = comes("2100.00", "Utbetaling strex-2026-03 for mars", "2026-04-22");
        assertEquals("ALLOCATED 0.00", payment(payment));
        assertEquals("2026-04-22 0.00", settlement(id));
        // paid: the next one with the same reference waits for somebody
        assertEquals("OPEN 2100.00", payment(comes("2100.00", REFERENCE, "2026-04-23")));
    }

    @Test
    @DisplayName("CPA-2 part payments: received when the last of them came, in whatever order they come")
    void parts() {
        long id = settled();
        comes("100.00", REFERENCE, "2026-04-30");
        assertEquals("2026-04-30 2000.00", settlement(id));
        comes("2000.00", REFERENCE, "2026-04-21");
        assertEquals("2026-04-30 0.00", settlement(id));
        assertEquals(List.of("SETTLED 2026-03 1320.00 PAYABLE 2026-04-30 2026-05-15"), strex.amounts());
    }

    @Test
    @DisplayName("CPA-2 another amount: the difference stays open until it is accepted with a reason; 4390 bears it")
    void otherAmount() {
        long id = settled();
        comes("2000.00", REFERENCE, "2026-04-21");
        assertEquals("2026-04-21 100.00", settlement(id));
        assertEquals(
                SettlementError.REASON_MISSING,
                refusal(() -> strex.in(() -> strex.settlements.acceptDifference(id, " "))));
        strex.in(() -> strex.settlements.acceptDifference(id, "Gebyr som Strex har trukket"));
        assertEquals("2026-04-21 0.00", settlement(id));
        assertEquals("100.00", strex.house.balance("STREX_DIFFERENCES"));
        assertEquals(
                SettlementError.NO_DIFFERENCE,
                refusal(() -> strex.in(() -> strex.settlements.acceptDifference(id, "Igjen"))));
        long accepted = receipt();
        strex.in(() -> strex.settlements.takeBack(accepted, "Strex betaler likevel"));
        assertEquals("2026-04-21 100.00", settlement(id));
        assertEquals("0.00", strex.house.balance("STREX_DIFFERENCES"));
        assertEquals(
                SettlementError.TAKEN_BACK_ALREADY,
                refusal(() -> strex.in(() -> strex.settlements.takeBack(accepted, "Igjen"))));
        comes("150.00", REFERENCE, "2026-04-24");
        assertEquals("2026-04-24 -50.00", settlement(id));
        strex.in(() -> strex.settlements.acceptDifference(id, "Strex har rundet opp"));
        assertEquals("-50.00", strex.house.balance("STREX_DIFFERENCES"));
    }

    @Test
    @DisplayName("CPA-2 one payment of two settlements, and one that is less by a correction")
    void severalAtOnce() {
        march();
        long one = take("STREX-A-1", line("S-1", "2026-04-20", "2026-03", "no.telenor", 200, 0));
        long two = take("STREX-B-2", line("S-2", "2026-04-21", "2026-03", "no.telia", 100, 0));
        assertEquals("OPEN 2000.00", payment(comes("2000.00", "STREX-A-1 og STREX-B-2", "2026-04-22")));
        assertEquals("ALLOCATED 0.00", payment(comes("2100.00", "STREX-A-1 og STREX-B-2", "2026-04-22")));
        assertEquals("2026-04-22 0.00", settlement(one));
        assertEquals("2026-04-22 0.00", settlement(two));
        strex.billed("C", 50, "no.telenor", "2026-04-10T12:00:00Z");
        strex.house.refresh("2026-04");
        long less = take("STREX-B-2", line("S-2", "2026-04-21", "2026-03", "no.telia", 97, 0));
        long three = take("STREX-C-3", line("S-3", "2026-04-30", "2026-04", "no.telenor", 50, 0));
        assertEquals("-21.00", settlement(less));
        assertEquals("ALLOCATED 0.00", payment(comes("329.00", "STREX-C-3", "2026-04-30")));
        assertEquals("2026-04-30 0.00", settlement(less));
        assertEquals("2026-04-30 0.00", settlement(three));
        // what was taken off can't be taken back before what it was taken off of
        long payment = Long.parseLong(strex.house.unit.value("SELECT MAX(id) FROM bank_transaction"));
        long taken = Long.parseLong(strex.house.unit.value("SELECT id FROM strex_receipt WHERE amount < 0"));
        assertEquals(
                PaymentError.OTHERS_FIRST,
                refusal(() -> strex.in(() -> payments().takeBack(payment, taken, "Feil"))));
    }

    @Test
    @DisplayName("BIL-8 the same file and the same payment in another file do nothing twice")
    void twice() {
        long id = settled();
        byte[] file = file("2000.00", REFERENCE, "2026-04-21");
        upload(file);
        assertEquals(PaymentError.FILE_REPEATED, refusal(() -> upload(file)));
        long repeated = upload(new String(file, java.nio.charset.StandardCharsets.UTF_8)
                .replace("<MsgId>BANK-F-1", "<MsgId>BANK-F-1b")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("REPEATED 0.00", payment(repeated));
        assertEquals("2026-04-21 100.00", settlement(id));
    }

    @Test
    @DisplayName("CPA-2 a payment that comes before its settlement waits, and is matched when that comes")
    void before() {
        march();
        long payment = comes("2100.00", "Oppgjør " + REFERENCE, "2026-04-18");
        assertEquals("OPEN 2100.00", payment(payment));
        strex.house.wiring.get(PaymentRound.class).run(500);
        assertEquals("OPEN 2100.00", payment(payment));
        long id = take(
                REFERENCE,
                line("S-1", "2026-04-20", "2026-03", "no.telenor", 200, 0),
                line("S-1", "2026-04-20", "2026-03", "no.telia", 100, 0));
        strex.house.wiring.get(PaymentRound.class).run(500);
        assertEquals("ALLOCATED 0.00", payment(payment));
        assertEquals("2026-04-18 0.00", settlement(id));
        // Strex owed nothing before the settlement stood
        assertEquals(
                "2026-04-20",
                strex.house.unit.value("SELECT MAX(booked_on) FROM ledger_voucher WHERE kind = 'TRANSFER'"));
    }

    @Test
    @DisplayName("CPA-2 the usual payer and amount are proposed only; taken back with a reason it stays with finance")
    void proposed() {
        long id = settled();
        long payment = comes("2100.00", "Utbetaling mars", "2026-04-21");
        assertEquals("OPEN 2100.00", payment(payment));
        ExpectedProposal proposal =
                strex.house.unit.call(() -> payments().proposals(payment)).getFirst();
        assertEquals(ExpectedProposal.Why.PAYER_AND_AMOUNT, proposal.why());
        assertEquals(
                PaymentError.NOTHING_LEFT,
                refusal(() -> strex.in(() -> payments().allocate(payment, subject(id), Money.of("2100.01")))));
        assertEquals(
                SettlementError.NOT_FOUND,
                refusal(() -> strex.in(() -> payments().allocate(payment, subject(-1), Money.of(1)))));
        strex.in(() -> payments().allocate(payment, proposal.expected().subject(), Money.of(2100)));
        assertEquals("2026-04-21 0.00", settlement(id));
        assertEquals(
                PaymentError.TRANSACTION_STATUS,
                refusal(() -> strex.in(() -> payments().allocate(payment, subject(id), Money.of(1)))));
        long share = receipt();
        assertEquals(
                SettlementError.TAKE_BACK_AT_PAYMENT,
                refusal(() -> strex.in(() -> strex.settlements.takeBack(share, "Feil"))));
        assertEquals(
                SettlementError.REASON_MISSING,
                refusal(() -> strex.in(() -> payments().takeBack(payment, share, ""))));
        strex.in(() -> payments().takeBack(payment, share, "Gjelder noe annet"));
        assertEquals("OPEN 2100.00", payment(payment));
        assertEquals("2100.00", settlement(id));
        assertEquals(List.of("SETTLED 2026-03 1320.00 PAYABLE 2026-04-20 2026-05-15"), strex.amounts());
        assertEquals(
                PaymentError.ALREADY_TAKEN_BACK,
                refusal(() -> strex.in(() -> payments().takeBack(payment, share, "Igjen"))));
    }

    @Test
    @DisplayName("CPA-2 what a person has taken back the machine does not match again")
    void notAgain() {
        long id = settled();
        long payment = comes("2100.00", REFERENCE, "2026-04-21");
        strex.in(() -> payments().takeBack(payment, receipt(), "Feil oppgjør"));
        strex.house.wiring.get(PaymentRound.class).run(500);
        assertEquals("OPEN 2100.00", payment(payment));
        strex.in(() -> strex.settlements.paid(id, LocalDate.of(2026, 4, 25)));
        assertEquals("2026-04-25 0.00", settlement(id));
    }

    @Test
    @DisplayName("BIL-8 the bank takes the payment back: Strex owes again")
    void returned() {
        long id = settled();
        byte[] file = file("2100.00", REFERENCE, "2026-04-21");
        long payment = upload(file);
        upload(new String(file, java.nio.charset.StandardCharsets.UTF_8)
                .replace("BANK-F-1", "BANK-F-2")
                .replace("<CdtDbtInd>CRDT</CdtDbtInd><Sts>", "<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>")
                .replace("<CdtDbtInd>CRDT</CdtDbtInd>", "<CdtDbtInd>DBIT</CdtDbtInd>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("RETURNED 0.00", payment(payment));
        assertEquals("2100.00", settlement(id));
        assertEquals("0.00", strex.house.balance("BANK"));
    }

    @Test
    @DisplayName("CPA-2 two payments at the same moment: one settlement is paid once, the other one waits")
    void atOnce() {
        long id = settled();
        List<byte[]> both = List.of(file("2100.00", REFERENCE, "2026-04-21"), file("2100.00", REFERENCE, "2026-04-22"));
        Stream<Long> done = both.stream().parallel().map(this::upload);
        assertEquals(
                List.of("ALLOCATED 0.00", "OPEN 2100.00"),
                done.map(this::payment).sorted().toList());
        assertEquals("0.00", settlement(id).substring(11));
    }
}
