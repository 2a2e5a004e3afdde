package no.front.commission.control;

import static no.front.commission.control.SettlementHouse.HEAD;
import static no.front.commission.control.SettlementHouse.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.front.commission.boundary.SettlementByHand;
import no.front.commission.boundary.SettlementChoice;
import no.front.commission.boundary.SettlementFilter;
import no.front.commission.boundary.SettlementView;
import no.front.commission.boundary.Settlements;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Settlements of Strex from the file to the books, on a real MariaDB. */
class SettlementsIT {

    private static final String MARCH = "2026-03-10T12:00:00Z";
    private static final String APRIL = "2026-04-10T12:00:00Z";

    private final SettlementHouse strex = new SettlementHouse();

    @AfterEach
    void balanced() {
        strex.balanced();
    }

    private void march() {
        strex.billed("A", 200, "no.telenor", MARCH);
        strex.billed("B", 100, "no.telia", MARCH);
        strex.house.refresh("2026-03");
    }

    private static String settled(String id, String month, int telenor, int telia) {
        return line(id, "2026-04-20", month, "no.telenor", telenor, 0)
                + line(id, "2026-04-20", month, "no.telia", telia, 0);
    }

    private static Enum<?> refusal(org.junit.jupiter.api.function.Executable work) {
        return (Enum<?>) assertThrows(BusinessRuleViolation.class, work).code();
    }

    @Test
    @DisplayName("CPA-1, CPA-2 golden: March's 3 000.00 give 1 320.00, paid by Strex on 21 April, payable on 15 May")
    void golden() {
        march();
        assertEquals("1510 0.00, 1530 1320.00, 2411 0.00, 2412 -1320.00", strex.books());
        long id = strex.take(settled("S-1", "2026-03", 200, 100));
        assertEquals(
                List.of("TELENOR 2026-03 200 200 EQUAL EQUAL", "TELIA 2026-03 100 100 EQUAL EQUAL"), strex.lines());
        assertEquals("300 SETTLED", strex.statuses());
        assertEquals("1510 2100.00, 1530 0.00, 2411 -1320.00, 2412 0.00", strex.books());
        assertEquals("600.00", strex.house.balance("OPERATOR_SHARES"));
        assertEquals("120.00", strex.house.balance("STREX_FEES"));
        assertEquals("180.00", strex.house.balance("INPUT_VAT"));
        assertEquals("-2400.00", strex.house.balance("PREMIUM_SALES"));
        assertEquals("-600.00", strex.house.balance("OUTPUT_VAT"));
        strex.in(() -> strex.settlements.paid(id, LocalDate.of(2026, 4, 21)));
        assertEquals(List.of("SETTLED 2026-03 1320.00 PAYABLE 2026-04-21 2026-05-15"), strex.amounts());
        assertEquals("0.00", strex.house.balance("STREX_RECEIVABLE"));
        assertEquals("2100.00", strex.house.balance("BANK"));
        assertEquals(
                SettlementError.PAID_ALREADY,
                refusal(() -> strex.in(() -> strex.settlements.paid(id, LocalDate.of(2026, 4, 21)))));
    }

    @Test
    @DisplayName(
            "CPA-3 golden: two taken back in the next settlement are −8.80 of a later payout, their originals REVERSED")
    void reversed() {
        march();
        strex.take(settled("S-1", "2026-03", 200, 100));
        strex.house.take(PremiumHouse.reversal("A1", APRIL), PremiumHouse.reversal("A2", APRIL));
        strex.take(line("S-2", "2026-04-30", "2026-04", "no.telenor", 0, 2));
        assertEquals(
                List.of(
                        "SETTLED 2026-03 1320.00 PAYABLE 2026-04-20 2026-05-15",
                        "REVERSED 2026-04 -8.80 PAYABLE 2026-04-30 2026-05-15"),
                strex.amounts());
        assertEquals("2 REVERSED, 300 SETTLED", strex.statuses());
        assertEquals("1510 2086.00, 1530 0.00, 2411 -1311.20, 2412 0.00", strex.books());
    }

    @Test
    @DisplayName("CPA-3 the same file twice is recognised and does nothing; twice at once too")
    void once() throws Exception {
        march();
        String file = HEAD + settled("S-1", "2026-03", 200, 100);
        List<Settlements.Imported> both = java.util.stream.Stream.of(1, 2)
                .parallel()
                .map(one -> strex.imported(file, null))
                .toList();
        Settlements.Imported third = strex.imported(file, null);
        assertTrue(third.repeated());
        assertEquals(both.get(0).id(), third.id());
        assertEquals(both.get(1).id(), third.id());
        assertEquals("1", strex.house.unit.value("SELECT COUNT(*) FROM strex_settlement"));
        assertEquals(1, strex.amounts().size());
        assertEquals(
                SettlementError.SAME_CONTENT, refusal(() -> strex.imported(file.replace("M-1", "M-2") + "\n", null)));
    }

    @Test
    @DisplayName(
            "CPA-3 a difference holds only its customer, service and month until it is accepted; the rest is payable")
    void difference() {
        march();
        strex.house.customer(2, "Fjellvik Radio AS");
        strex.house.service(20, 2, "2440", "RADIO", "STANDARD");
        strex.house.price(21, 20, "10.00");
        strex.house.shares(22, 20, "NULL", "NULL", "2026-01-01", PremiumHouse.USUAL);
        long id = strex.take(
                settled("S-1", "2026-03", 190, 100),
                line("S-1", "2026-04-20", "2026-03", "no.telia", 5, 0).replace("KURS", "RADIO"));
        assertEquals(
                List.of(
                        "TELENOR 2026-03 200 190 MISSING_AT_STREX WAITS",
                        "TELIA 2026-03 100 100 EQUAL EQUAL",
                        "TELIA 2026-03 0 5 MISSING_HERE WAITS"),
                strex.lines());
        assertEquals(
                List.of(
                        "SETTLED 2026-03 1276.00 DISPUTED 2026-04-20 2026-05-15",
                        "SETTLED 2026-03 22.00 DISPUTED 2026-04-20 2026-05-15"),
                strex.amounts());
        // which ones Strex has not settled nobody knows yet; so many are still pending
        assertEquals("200 ACCRUED, 100 SETTLED", strex.statuses());
        assertEquals("44.00", strex.house.balance("STREX_PENDING"));
        SettlementView view = strex.house.unit.call(() -> strex.settlements.get(id));
        assertEquals(2, view.sums().waiting());
        assertEquals("1298.00", view.disputed().toString());
        long telenor = strex.waiting().getFirst();
        assertEquals(
                SettlementError.REASON_MISSING,
                refusal(() -> strex.in(() -> strex.settlements.accept(List.of(telenor), " "))));
        strex.in(() -> strex.settlements.accept(List.of(telenor), "Ti uten leveringskvittering"));
        assertEquals(
                List.of(
                        "SETTLED 2026-03 1276.00 PAYABLE 2026-04-20 2026-05-15",
                        "SETTLED 2026-03 22.00 DISPUTED 2026-04-20 2026-05-15"),
                strex.amounts());
        assertEquals("10 NOT_BILLED, 290 SETTLED", strex.statuses());
        assertEquals("0.00", strex.house.balance("STREX_PENDING"));
        assertEquals(
                SettlementError.RESOLVED,
                refusal(() -> strex.in(() -> strex.settlements.accept(List.of(telenor), "Igjen"))));
        assertEquals(
                1,
                strex.house
                        .unit
                        .call(() -> strex.settlements.page(
                                new SettlementFilter("S-", Optional.of(SettlementChoice.DIFFERENCES)),
                                PageRequest.first()))
                        .total());
    }

    @Test
    @DisplayName("CPA-3 a claim lets the rest be paid and stays open until a later settlement makes up for it")
    void claimed() {
        march();
        strex.take(settled("S-1", "2026-03", 190, 100));
        strex.in(() -> strex.settlements.claim(strex.waiting(), "Ti mangler hos Telenor"));
        assertEquals(List.of("SETTLED 2026-03 1276.00 PAYABLE 2026-04-20 2026-05-15"), strex.amounts());
        assertEquals("10 ACCRUED, 290 SETTLED", strex.statuses());
        strex.take(line("S-2", "2026-04-30", "2026-03", "no.telenor", 10, 0));
        assertEquals(
                List.of(
                        "TELENOR 2026-03 200 190 MISSING_AT_STREX SETTLED",
                        "TELIA 2026-03 100 100 EQUAL EQUAL",
                        "TELENOR 2026-03 10 10 EQUAL EQUAL"),
                strex.lines());
        assertEquals("300 SETTLED", strex.statuses());
        assertEquals("1510 2100.00, 1530 0.00, 2411 -1320.00, 2412 0.00", strex.books());
    }

    @Test
    @DisplayName(
            "CPA-3 the same id with other content is a correction: the difference is booked, and settles what waited")
    void corrected() {
        march();
        strex.take(settled("S-1", "2026-03", 190, 100));
        strex.take(settled("S-1", "2026-03", 200, 100));
        assertEquals(
                List.of(
                        "TELENOR 2026-03 200 190 MISSING_AT_STREX SETTLED",
                        "TELIA 2026-03 100 100 EQUAL EQUAL",
                        "TELENOR 2026-03 10 10 EQUAL EQUAL"),
                strex.lines());
        assertEquals(
                List.of(
                        "SETTLED 2026-03 1276.00 PAYABLE 2026-04-20 2026-05-15",
                        "CORRECTED 2026-03 44.00 PAYABLE 2026-04-20 2026-05-15"),
                strex.amounts());
        assertEquals("300 SETTLED", strex.statuses());
        strex.take(settled("S-1", "2026-03", 200, 97));
        assertEquals("-13.20", strex.house.unit.value("SELECT amount FROM commission_amount ORDER BY id DESC LIMIT 1"));
        assertEquals("2", strex.house.unit.value("SELECT MAX(correction) FROM strex_settlement"));
        assertTrue(strex.amounts().stream().allMatch(amount -> amount.contains("DISPUTED")));
    }

    @Test
    @DisplayName("CPA-3 a partial settlement settles what it covers and leaves the other operator pending")
    void partial() {
        march();
        strex.take(line("S-1", "2026-04-20", "2026-03", "no.telenor", 200, 0));
        assertEquals(List.of("TELENOR 2026-03 200 200 EQUAL EQUAL"), strex.lines());
        assertEquals("100 ACCRUED, 200 SETTLED", strex.statuses());
        assertEquals("440.00", strex.house.balance("STREX_PENDING"));
        strex.take(line("S-2", "2026-04-30", "2026-03", "no.telia", 100, 0));
        assertEquals("300 SETTLED", strex.statuses());
        assertEquals(
                List.of(
                        "SETTLED 2026-03 880.00 PAYABLE 2026-04-20 2026-05-15",
                        "SETTLED 2026-03 440.00 PAYABLE 2026-04-30 2026-05-15"),
                strex.amounts());
    }

    @Test
    @DisplayName(
            "CPA-3 our own traffic that the settlement of its operator and month has no line for is missing at Strex")
    void missing() {
        march();
        strex.house.price(13, 10, "5.00");
        strex.take(
                line("S-1", "2026-04-20", "2026-03", "no.telenor", "5,00", 5, 4, 0),
                line("S-1", "2026-04-20", "2026-03", "no.telia", 100, 0));
        assertEquals(
                List.of(
                        "TELENOR 2026-03 0 4 MISSING_HERE WAITS",
                        "TELIA 2026-03 100 100 EQUAL EQUAL",
                        "TELENOR 2026-03 200 0 MISSING_AT_STREX WAITS"),
                strex.lines());
        assertEquals("200 ACCRUED, 100 SETTLED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-3 a difference within the tolerance waits for nobody")
    void tolerated() {
        march();
        strex.tolerance = 440;
        strex.take(settled("S-1", "2026-03", 199, 100));
        assertEquals(
                "TELENOR 2026-03 200 199 MISSING_AT_STREX TOLERATED",
                strex.lines().getFirst());
        assertEquals(List.of("SETTLED 2026-03 1315.60 PAYABLE 2026-04-20 2026-05-15"), strex.amounts());
        assertEquals("1 NOT_BILLED, 299 SETTLED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-1 a month in which shares changed is divided by our own traffic of each")
    void changedShares() {
        strex.house.shares(15, 10, "NULL", "NULL", "2026-03-16", "25, 5, 10, 60");
        strex.billed("A", 120, "no.telenor", MARCH);
        strex.billed("C", 80, "no.telenor", "2026-03-20T12:00:00Z");
        strex.house.refresh("2026-03");
        strex.take(line("S-1", "2026-04-20", "2026-03", "no.telenor", 200, 0));
        assertEquals(
                List.of("12 120 528.00 EQUAL", "15 80 384.00 EQUAL"),
                strex.house.rows(
                        "SELECT share_id, billed, commission, resolution FROM strex_settlement_line ORDER BY share_id"));
        assertEquals(
                "SETTLED 2026-03 912.00 PAYABLE 2026-04-20 2026-05-15",
                strex.amounts().getFirst());
    }

    private static String single(String... rows) {
        return "transaction_id;correlation_id;billed_at;msisdn_hash;price;status;reversal_of\n"
                + String.join("\n", rows);
    }

    private static String named(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> prefix + i + ";;2026-03-10T12:00:00Z;abc;10,00;OK;")
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName(
            "CPA-3 single transactions are told apart: missing at Strex, missing here; a late reversal finds its original")
    void detailed() {
        march();
        strex.take(settled("S-1", "2026-03", 200, 100));
        strex.billed("D", 10, "no.telenor", APRIL);
        strex.house.take(PremiumHouse.line("U1", "no.telenor", APRIL, null));
        strex.house.refresh("2026-04");
        // Strex: D1 to D8, U1 that nobody had told, X1 that we do not have, and A1 of March taken back
        String file = HEAD + line("S-2", "2026-04-30", "2026-04", "no.telenor", 10, 1);
        Settlements.Imported done = strex.imported(
                file,
                single(
                        named("D", 1, 8),
                        "U1;;;x;10,00;OK;",
                        "X1;;;x;10,00;OK;",
                        "-A1;;2026-04-12T08:00:00Z;x;-10,00;Reversed;A1"));
        assertFalse(done.repeated());
        assertEquals(
                List.of("TELENOR 2026-04 10 9 MISSING_AT_STREX WAITS"),
                strex.lines().subList(2, 3));
        assertEquals(
                List.of(
                        "D10 MISSING_AT_STREX 10.00 null",
                        "D9 MISSING_AT_STREX 10.00 null",
                        "X1 MISSING_HERE null 10.00"),
                strex.house.rows(
                        "SELECT transaction_id, kind, own_price, strex_price FROM strex_difference ORDER BY 1"));
        // 300 of March less A1, D1 to D8, U1 and the reversal
        assertEquals("2 ACCRUED, 1 REVERSED, 309 SETTLED", strex.statuses());
        assertEquals("0", strex.house.unit.value("SELECT COUNT(*) FROM strex_staging"));
        assertTrue(strex.imported(
                        file,
                        single(
                                named("D", 1, 8),
                                "U1;;;x;10,00;OK;",
                                "X1;;;x;10,00;OK;",
                                "-A1;;2026-04-12T08:00:00Z;x;-10,00;Reversed;A1"))
                .repeated());
        long line = strex.waiting().getFirst();
        assertEquals(
                2,
                strex.house
                        .unit
                        .call(() ->
                                strex.settlements.differences(done.id(), line, Optional.empty(), PageRequest.first()))
                        .total());
    }

    @Test
    @DisplayName("CPA-3 what contradicts itself leaves nothing behind, and tells its line")
    void refused() {
        march();
        String good = settled("S-1", "2026-03", 200, 100);
        assertEquals(SettlementError.FILE_MISSING, refusal(() -> strex.imported("", null)));
        assertEquals(SettlementError.FILE_COLUMNS, refusal(() -> strex.imported("a;b\n1;2\n", null)));
        assertEquals(SettlementError.NO_LINES, refusal(() -> strex.take()));
        assertEquals(SettlementError.LINE_SUM, refusal(() -> strex.take(good.replace("2000,00", "2000,01"))));
        assertEquals(SettlementError.LINE_SERVICE, refusal(() -> strex.take(good.replace("KURS", "UKJENT"))));
        assertEquals(SettlementError.LINE_REPEATED, refusal(() -> strex.take(good, good)));
        assertEquals(SettlementError.LINE_VALUE, refusal(() -> strex.take(good.replace("no.telia", "no.tele9"))));
        assertEquals(SettlementError.LINE_VALUE, refusal(() -> strex.take(good.replace(";200;", ";-200;"))));
        assertEquals(SettlementError.LINE_PERIOD, refusal(() -> strex.take(good.replace("2026-03-31", "2026-05-31"))));
        assertEquals(SettlementError.LINE_SETTLEMENT, refusal(() -> strex.take(good, settled("S-2", "2026-03", 1, 1))));
        assertEquals(SettlementError.IN_FUTURE, refusal(() -> strex.take(good.replace("2026-04-20", "2026-05-02"))));
        assertEquals(SettlementError.FILE_NOT_TEXT, refusal(() -> strex.imported("PK\u0003\u0004\u0000", null)));
        assertEquals(
                SettlementError.FILE_UNREADABLE, refusal(() -> strex.imported(HEAD + "\"" + good.repeat(200), null)));
        assertEquals(
                SettlementError.TRANSACTIONS_SUM,
                refusal(() -> strex.imported(HEAD + good, single(named("A", 1, 200)))));
        assertEquals(
                SettlementError.TRANSACTION_REPEATED,
                refusal(() -> strex.imported(HEAD + good, single(named("A", 1, 3), named("A", 3, 4)))));
        assertEquals("0", strex.house.unit.value("SELECT COUNT(*) FROM strex_settlement"));
        assertEquals("0", strex.house.unit.value("SELECT COUNT(*) FROM strex_staging"));
        assertEquals("300 ACCRUED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-3 commas, points, Norwegian headings and Windows letters are read alike")
    void written() {
        march();
        String file = "Oppgjør,Oppgjørsdato,Periode fra,Periode til,Operatør,Kortnummer,Kodeord,Pris,Antall,Brutto\r\n"
                + "S-1,20.04.2026,01.03.2026,31.03.2026,Telenor,2440,kurs,10.00,200,2000.00\r\n"
                + "S-1,20.04.2026,01.03.2026,01.04.2026,Telia,2440,kurs,10.00,100,\"1 000,00\"\r\n";
        strex.settlements.importFile(
                "C:\\oppgjør.csv",
                new java.io.ByteArrayInputStream(file.getBytes(java.nio.charset.Charset.forName("windows-1252"))),
                null);
        assertEquals("300 SETTLED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-3 by hand from Strex' totals, beginning with our own traffic")
    void byHand() {
        march();
        List<String> open = strex.house.unit.call(() -> strex.settlements.openTraffic(BillingMonth.of(2026, 3)));
        assertEquals(List.of("2440 KURS; Telia; 10.00; 100; 0", "2440 KURS; Telenor; 10.00; 200; 0"), open);
        strex.settlements.byHand(new SettlementByHand(
                "H-1", LocalDate.of(2026, 4, 20), BillingMonth.of(2026, 3), "", String.join("\n", open)));
        assertEquals("300 SETTLED", strex.statuses());
        assertEquals(List.of(), strex.house.unit.call(() -> strex.settlements.openTraffic(BillingMonth.of(2026, 3))));
    }
}
