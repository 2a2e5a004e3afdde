package no.front.commission.control;

import static no.front.commission.control.SettlementHouse.HEAD;
import static no.front.commission.control.SettlementHouse.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which single transactions settlements are about, on a real MariaDB. */
class SettlementMarkingIT {

    private static final String MARCH = "2026-03-10T12:00:00Z";
    private static final String APRIL = "2026-04-10T12:00:00Z";

    private final SettlementHouse strex = new SettlementHouse();

    @AfterEach
    void balanced() {
        strex.balanced();
    }

    private void telenor(int count) {
        strex.billed("A", count, "no.telenor", MARCH);
        strex.house.refresh("2026-03");
    }

    private static String settled(String id, String month, int billed, int reversed) {
        return line(id, "2026-04-20", month, "no.telenor", billed, reversed);
    }

    private long take(String line, String... transactions) {
        return strex.imported(
                        HEAD + line,
                        "transaction_id;correlation_id;billed_at;msisdn_hash;price;status;reversal_of\n"
                                + Stream.of(transactions)
                                        .map(id -> id.startsWith("-")
                                                ? id + ";;2026-04-12T08:00:00Z;x;-10,00;Reversed;" + id.substring(1)
                                                : id + ";;2026-03-10T12:00:00Z;x;10,00;OK;")
                                        .collect(Collectors.joining("\n")))
                .id();
    }

    private String status(String id) {
        return strex.house.unit.value("SELECT status FROM premium_transaction WHERE transaction_id = '" + id + "'");
    }

    private void accept() {
        strex.in(() -> strex.settlements.accept(strex.waiting(), "Avklart med Strex"));
    }

    private void claim() {
        strex.in(() -> strex.settlements.claim(strex.waiting(), "Krevd av Strex"));
    }

    @Test
    @DisplayName(
            "CPA-3 a reversal that is settled before its original: the original is REVERSED once it is settled too")
    void reversalFirst() {
        telenor(3);
        strex.house.take(PremiumHouse.reversal("A1", APRIL));
        strex.house.refresh("2026-04");
        strex.take(settled("S-4", "2026-04", 0, 1));
        assertEquals("ACCRUED", status("A1"));
        assertEquals("SETTLED", status("-A1"));
        strex.take(settled("S-3", "2026-03", 3, 0));
        assertEquals("REVERSED", status("A1"));
        assertEquals("1 REVERSED, 3 SETTLED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-3 sums: while a difference waits no message of it changes, and pending is told by count")
    void waits() {
        telenor(20);
        strex.take(settled("S-1", "2026-03", 19, 0));
        assertEquals("20 ACCRUED", strex.statuses());
        assertEquals("4.40", strex.house.balance("STREX_PENDING"));
        accept();
        assertEquals("1 NOT_BILLED, 19 SETTLED", strex.statuses());
        assertEquals("0.00", strex.house.balance("STREX_PENDING"));
        // the count decides: the newest is the one that was not billed
        assertEquals(
                "NOT_BILLED",
                strex.house.unit.value(
                        "SELECT status FROM premium_transaction ORDER BY billed_at DESC, id DESC LIMIT 1"));
    }

    @Test
    @DisplayName(
            "CPA-3 sums: claimed, so many are settled and the rest waits; a later settlement of the rest has all settled")
    void claimed() {
        telenor(20);
        strex.take(settled("S-1", "2026-03", 18, 0));
        claim();
        assertEquals("2 ACCRUED, 18 SETTLED", strex.statuses());
        strex.take(settled("S-2", "2026-03", 1, 0));
        // still one short, so nobody knows which of the two
        assertEquals("2 ACCRUED, 18 SETTLED", strex.statuses());
        assertEquals("4.40", strex.house.balance("STREX_PENDING"));
        strex.take(settled("S-3", "2026-03", 1, 0));
        assertEquals("20 SETTLED", strex.statuses());
        assertEquals("0.00", strex.house.balance("STREX_PENDING"));
    }

    @Test
    @DisplayName("CPA-3 sums: what came since is settled, but an earlier difference waits: nothing of either changes")
    void since() {
        telenor(20);
        strex.take(settled("S-1", "2026-03", 19, 0));
        strex.billed("B", 5, "no.telenor", "2026-03-20T12:00:00Z");
        strex.house.refresh("2026-03");
        strex.take(settled("S-2", "2026-03", 5, 0));
        assertEquals("25 ACCRUED", strex.statuses());
        assertEquals("4.40", strex.house.balance("STREX_PENDING"));
        accept();
        assertEquals("1 NOT_BILLED, 24 SETTLED", strex.statuses());
    }

    @Test
    @DisplayName("CPA-3 a correction downwards by sums: claimed, the newest wait again; a later settlement has them")
    void lessClaimed() {
        telenor(20);
        strex.take(settled("S-1", "2026-03", 20, 0));
        strex.take(settled("S-1", "2026-03", 17, 0));
        assertEquals("20 SETTLED", strex.statuses());
        assertEquals("13.20", strex.house.balance("STREX_PENDING"));
        claim();
        assertEquals("3 ACCRUED, 17 SETTLED", strex.statuses());
        assertEquals("13.20", strex.house.balance("STREX_PENDING"));
        strex.take(settled("S-2", "2026-03", 3, 0));
        assertEquals("20 SETTLED", strex.statuses());
        assertEquals("0.00", strex.house.balance("STREX_PENDING"));
    }

    @Test
    @DisplayName("CPA-3 a correction downwards by sums: accepted, the newest were not billed")
    void lessAccepted() {
        telenor(20);
        strex.take(settled("S-1", "2026-03", 20, 0));
        strex.take(settled("S-1", "2026-03", 17, 0));
        accept();
        assertEquals("3 NOT_BILLED, 17 SETTLED", strex.statuses());
        assertEquals("0.00", strex.house.balance("STREX_PENDING"));
    }

    @Test
    @DisplayName("CPA-3 a correction with single transactions: what it names no longer waits again, at once")
    void lessNamed() {
        telenor(3);
        take(settled("S-1", "2026-03", 3, 0), "A1", "A2", "A3");
        take(settled("S-1", "2026-03", 2, 0), "A1", "A3");
        assertEquals(List.of("SETTLED", "ACCRUED", "SETTLED"), List.of(status("A1"), status("A2"), status("A3")));
        assertEquals("4.40", strex.house.balance("STREX_PENDING"));
        accept();
        assertEquals("NOT_BILLED", status("A2"));
    }

    @Test
    @DisplayName("CPA-3 a correction that has a reversal no longer: what it took back stands again")
    void reversalUndone() {
        telenor(2);
        take(settled("S-1", "2026-03", 2, 0), "A1", "A2");
        strex.house.take(PremiumHouse.reversal("A1", APRIL));
        strex.house.refresh("2026-04");
        take(settled("S-2", "2026-04", 0, 1), "-A1");
        assertEquals("REVERSED", status("A1"));
        strex.take(settled("S-2", "2026-04", 0, 0));
        assertEquals("REVERSED", status("A1"));
        claim();
        assertEquals("SETTLED", status("A1"));
        assertEquals("ACCRUED", status("-A1"));
    }

    @Test
    @DisplayName("CPA-3 a correction that tells single transactions after one that told sums marks what it names")
    void namedAfterSums() {
        telenor(4);
        strex.take(settled("S-1", "2026-03", 3, 0));
        assertEquals("4 ACCRUED", strex.statuses());
        take(settled("S-1", "2026-03", 2, 0), "A1", "A4");
        assertEquals("2 ACCRUED, 2 SETTLED", strex.statuses());
        assertEquals(List.of("SETTLED", "SETTLED"), List.of(status("A1"), status("A4")));
        assertEquals("8.80", strex.house.balance("STREX_PENDING"));
    }
}
