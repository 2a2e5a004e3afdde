package no.front.commission.control;

import static no.front.commission.control.PremiumHouse.line;
import static no.front.commission.control.PremiumHouse.reversal;
import static no.front.commission.control.PremiumHouse.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumProblem;
import no.front.kernel.BusinessRuleViolation;
import no.front.traffic.entity.UsageOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Premium transactions in, once each and in any order, and what they earn, on a real MariaDB. */
class PremiumIT {

    private static final String NOON = "2026-03-05T11:00:00Z";

    private final PremiumHouse house = new PremiumHouse();

    private String earned(String columns) {
        return house.unit.value("SELECT CONCAT_WS(' ', " + columns + ") FROM premium_earning");
    }

    @Test
    @DisplayName("CPA-1 golden month: 300 × 10.00 are 3 000.00, of it the customer's 1 320.00, pending in the books")
    void goldenMonth() {
        List<PremiumLine> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(line("g" + i, i < 200 ? "no.telenor" : "Telia", NOON, true));
        }
        house.take(lines);
        house.refresh("2026-03");
        assertEquals(
                List.of("TELENOR 200 0 2000.00 880.00 880.00", "TELIA 100 0 1000.00 440.00 440.00"),
                house.rows("SELECT operator, billed, reversed, gross, commission, pending FROM premium_earning"
                        + " ORDER BY operator"));
        assertEquals("1320.00", house.balance("STREX_PENDING"));
        assertEquals("-1320.00", house.balance("COMMISSION_PENDING"));
        house.refresh("2026-03");
        assertEquals(
                "1", house.unit.value("SELECT COUNT(*) FROM ledger_voucher"), "nothing changed: nothing is booked");
        assertEquals("2026-03-31", house.unit.value("SELECT CAST(booked_on AS CHAR) FROM premium_accrual"));

        house.take(reversal("g0", "2026-04-10T10:00:00Z"), reversal("g1", "2026-04-10T10:00:00Z"));
        house.refresh("2026-03");
        house.refresh("2026-04");
        assertEquals(
                "0 2 -20.00 -8.80 -8.80",
                house.unit.value("SELECT CONCAT_WS(' ', billed, reversed, gross, commission, pending)"
                        + " FROM premium_earning WHERE month = '2026-04'"));
        assertEquals("-1311.20", house.balance("COMMISSION_PENDING"));
        assertEquals("ACCRUED", house.unit.value("SELECT status FROM premium_transaction WHERE transaction_id = 'g0'"));
    }

    @ParameterizedTest(name = "billed at {0} is of {1}")
    @DisplayName("CPA-2 the month is that in Oslo in which it was billed")
    @CsvSource({
        "2026-03-31T21:59:59Z, 2026-03",
        "2026-03-31T22:00:00Z, 2026-04",
        "2026-03-31T23:30:00Z, 2026-04",
        "2026-03-31T23:30:00+02:00, 2026-03",
        "2026-02-28T23:00:00Z, 2026-03"
    })
    void monthInOslo(String at, String month) {
        house.take(line("1", "Telenor", at, true));
        assertEquals(month, house.unit.value("SELECT month FROM premium_transaction"));
    }

    @Test
    @DisplayName(
            "CPA-1 accepted in March, billed in April: April's; not known counts as unknown, not billed as nothing")
    void threeValued() {
        house.take(
                line("1", "ice", "2026-03-31T20:00:00Z", null),
                line("2", "ice", NOON, null),
                line("3", "ice", NOON, false));
        house.report(told("1", "Ok", true, "2026-04-01T06:00:00Z"));
        house.refresh("2026-03");
        house.refresh("2026-04");
        assertEquals(
                List.of("2026-03 0 1 0.00 0.00", "2026-04 1 0 4.40 4.40"),
                house.rows("SELECT month, billed, unknown, commission, pending FROM premium_earning ORDER BY month"));
        house.report(told("1", "Failed", false, "2026-04-02T06:00:00Z"));
        house.refresh("2026-04");
        house.refresh("2026-03");
        assertEquals("0.00", house.balance("COMMISSION_PENDING"));
        assertEquals("0.00", house.unit.value("SELECT SUM(pending) FROM premium_earning"));
    }

    @Test
    @DisplayName("CPA-1 told again is counted once; a later word updates; other content is refused")
    void onceOnly() {
        assertEquals(
                List.of(UsageOutcome.ACCEPTED),
                house.take(line("1", "ice", NOON, null)).outcomes());
        assertEquals(
                List.of(UsageOutcome.REPEATED),
                house.take(line("1", "ice", NOON, null)).outcomes());
        assertEquals(
                List.of(UsageOutcome.UPDATED),
                house.take(line("1", "ice", NOON, true)).outcomes());
        assertEquals(
                List.of(UsageOutcome.REPEATED),
                house.take(line("1", "ice", NOON, null)).outcomes());
        PremiumAnswer other = house.take(line("1", "Telia", NOON, true));
        assertEquals(PremiumProblem.OTHER_CONTENT, other.refusals().getFirst().problem());
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM premium_transaction"));
        PremiumReportLine ok = told("1", "Ok", true, NOON);
        assertEquals(
                List.of(UsageOutcome.ACCEPTED, UsageOutcome.REPEATED),
                house.report(ok, ok).outcomes());
        assertEquals(List.of(UsageOutcome.REPEATED), house.report(ok).outcomes());
        assertEquals(
                PremiumProblem.OTHER_CONTENT,
                house.report(told("1", "OK", false, NOON)).refusals().getFirst().problem());
    }

    @Test
    @DisplayName("CPA-1 a request told again with its key gets its first answer; the key with another is refused")
    void idempotencyKey() {
        List<PremiumLine> lines = List.of(line("1", "ice", NOON, true), line("1", "Telia", NOON, true));
        PremiumAnswer first = house.take(lines, "k1");
        PremiumAnswer again = house.take(lines, "k1");
        assertTrue(again.again());
        assertEquals(first.outcomes(), again.outcomes());
        assertEquals(first.refusals(), again.refusals());
        assertEquals(
                PremiumError.KEY_REUSED,
                assertThrows(BusinessRuleViolation.class, () -> house.take(List.of(line("2", "ice", NOON, true)), "k1"))
                        .code());
    }

    @Test
    @DisplayName("CPA-1 what has no service, price or shares yet waits, and is taken in when it has")
    void waits() {
        PremiumLine other =
                new PremiumLine("1", "2440", "Quiz", "+4740000100", "ice", "25,00", NOON, "true", null, null);
        assertEquals(List.of(UsageOutcome.ASIDE), house.take(other).outcomes());
        assertEquals("SERVICE_UNKNOWN", house.unit.value("SELECT cause FROM premium_aside"));
        assertEquals(0, house.taking.retry());
        house.service(20, 1, "2440", "QUIZ", "OUTSIDE");
        assertEquals(0, house.taking.retry());
        house.price(21, 20, "25.00");
        assertEquals(0, house.taking.retry());
        house.shares(22, 20, "NULL", "NULL", "2026-01-01", "20, 5, 5, 70");
        assertEquals(1, house.taking.retry());
        assertEquals("0", house.unit.value("SELECT COUNT(*) FROM premium_aside"));
        house.refresh("2026-03");
        assertEquals("25.00 17.50", earned("gross, commission"), "donations bear no VAT");
    }

    @Test
    @DisplayName("CPA-6 what waits tells what it waits for now: its service, its price, and that access is denied")
    void waitsForAnother() {
        PremiumLine other =
                new PremiumLine("1", "2440", "Quiz", "+4740000100", "ice", "25,00", NOON, "true", null, null);
        house.take(other);
        assertEquals("SERVICE_UNKNOWN", cause("1"));
        house.service(20, 1, "2440", "QUIZ", "OUTSIDE");
        house.taking.retry();
        assertEquals("PRICE_UNKNOWN", cause("1"));
        house.price(21, 20, "25.00");
        house.shares(22, 20, "NULL", "NULL", "2026-01-01", "20, 5, 5, 70");
        deny(900, "", "20", "2026-03-01 11:00:00", "");
        house.taking.retry();
        assertEquals("ACCESS_DENIED", cause("1"));
    }

    private void deny(long id, String number, String service, String from, String until) {
        house.unit.sql(
                "INSERT INTO premium_denial (id, version, customer_id, short_number, service_id, from_at, reason,"
                        + " made_at, made_by, lifted_at, lifted_by, lift_reason) VALUES (" + id + ", 1, 1, '" + number
                        + "', "
                        + service + ", '" + from + "', 'Misbruk', '2026-03-01', 'Test', "
                        + (until.isEmpty() ? "NULL, NULL, ''" : "'" + until + "', 'Test', 'Ryddet opp'") + ")");
    }

    private String cause(String transaction) {
        return house.unit.value(
                "SELECT COALESCE((SELECT cause FROM premium_aside WHERE transaction_id = '" + transaction + "'), '-')");
    }

    @ParameterizedTest(name = "number {0}, service {1}")
    @DisplayName(
            "CPA-6 what is accepted while a service, its number or all of the customer's are denied is kept aside and earns nothing")
    @CsvSource({"'', 10", "2440, NULL", "'', NULL"})
    void denied(String number, String service) {
        deny(900, number, service, "2026-03-05 11:00:00", "");
        assertEquals(
                List.of(UsageOutcome.ACCEPTED, UsageOutcome.ASIDE, UsageOutcome.ASIDE),
                house.take(
                                line("before", "ice", "2026-03-05T10:59:59Z", true),
                                line("at", "ice", NOON, true),
                                line("after", "Telia", "2026-03-06T11:00:00Z", true))
                        .outcomes());
        assertEquals("ACCESS_DENIED", cause("at"));
        assertEquals(
                List.of(UsageOutcome.REPEATED),
                house.take(line("at", "ice", NOON, true)).outcomes(),
                "told again it is still kept once");
        assertEquals(
                PremiumProblem.OTHER_CONTENT,
                house.take(line("at", "Telia", NOON, true))
                        .refusals()
                        .getFirst()
                        .problem());
        house.report(told("at", "Ok", true, "2026-03-05T12:00:00Z"));
        assertEquals(0, house.taking.retry(), "the night does not take it in");
        house.refresh("2026-03");
        assertEquals("1 4.40", earned("billed, commission"));
        assertEquals("-4.40", house.balance("COMMISSION_PENDING"));
    }

    @Test
    @DisplayName(
            "CPA-6 a denial of another service or number touches nothing; lifted, what came while it stood stays aside")
    void denialOfOthers() {
        house.service(20, 1, "2441", "KURS", "STANDARD");
        house.price(21, 20, "10.00");
        house.shares(22, 20, "NULL", "NULL", "2026-01-01", PremiumHouse.USUAL);
        deny(900, "", "20", "2026-03-01 00:00:00", "");
        deny(901, "2441", "NULL", "2026-03-01 00:00:00", "");
        deny(902, "2440", "NULL", "2026-03-03 00:00:00", "2026-03-04 00:00:00");
        PremiumLine other =
                new PremiumLine("other", "2441", "kurs", "+4740000100", "ice", "10.00", NOON, "true", null, null);
        assertEquals(
                List.of(UsageOutcome.ACCEPTED, UsageOutcome.ASIDE, UsageOutcome.ASIDE, UsageOutcome.ACCEPTED),
                house.take(
                                line("earlier", "ice", "2026-03-02T22:59:59Z", true),
                                line("while", "ice", "2026-03-03T11:00:00Z", true),
                                other,
                                line("later", "ice", NOON, true))
                        .outcomes());
        assertEquals(0, house.taking.retry(), "it was sent while access was denied");
        assertEquals("ACCESS_DENIED ACCESS_DENIED", cause("while") + " " + cause("other"));
    }

    @Test
    @DisplayName(
            "CPA-6 what waited for its service before the denial is judged by when it was accepted; a reversal reduces all the same")
    void deniedLater() {
        assertEquals(
                List.of(UsageOutcome.ACCEPTED),
                house.take(line("paid", "ice", "2026-03-01T11:00:00Z", true)).outcomes());
        PremiumLine early =
                new PremiumLine("early", "2441", "kurs", "+4740000100", "ice", "10.00", NOON, "true", null, null);
        PremiumLine late = new PremiumLine(
                "late", "2441", "kurs", "+4740000100", "ice", "10.00", "2026-03-07T11:00:00Z", "true", null, null);
        house.take(early, late);
        assertEquals("SERVICE_UNKNOWN SERVICE_UNKNOWN", cause("early") + " " + cause("late"));
        deny(900, "", "NULL", "2026-03-06 00:00:00", "");
        house.service(20, 1, "2441", "KURS", "STANDARD");
        house.price(21, 20, "10.00");
        house.shares(22, 20, "NULL", "NULL", "2026-01-01", PremiumHouse.USUAL);
        assertEquals(1, house.taking.retry());
        assertEquals("-", cause("early"));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM premium_aside WHERE transaction_id = 'late'"));
        assertEquals(
                List.of(UsageOutcome.ACCEPTED),
                house.take(reversal("paid", "2026-03-08T11:00:00Z")).outcomes());
        house.refresh("2026-03");
        assertEquals("4.40", house.unit.value("SELECT SUM(commission) FROM premium_earning"));
    }

    @Test
    @DisplayName("CPA-1 the most exact share holds, of equals the newest begun; each transaction keeps its own")
    void mostExact() {
        house.shares(30, 10, "NULL", "NULL", "2026-03-01", "25, 5, 10, 60");
        house.shares(31, 10, "10.00", "NULL", "2026-01-01", "25, 5, 20, 50");
        house.shares(32, 10, "NULL", "'TELIA'", "2026-01-01", "25, 5, 5, 65");
        house.shares(33, 10, "10.00", "'ICE'", "2026-03-05", "25, 5, 0, 70");
        house.take(
                line("1", "Telenor", NOON, true),
                line("2", "Telia", NOON, true),
                line("3", "ice", NOON, true),
                line("4", "ice", "2026-03-04T22:59:00Z", true),
                line("5", "ice", "2026-03-04T23:00:00Z", true));
        assertEquals(
                List.of("1 31", "2 32", "3 33", "4 31", "5 33"),
                house.rows("SELECT transaction_id, share_id FROM premium_transaction ORDER BY transaction_id"));
    }

    @Test
    @DisplayName("PRV-3 a reversal finds its original after retention took the number, and bears the same keyed hash")
    void lateReversal() {
        house.take(line("1", "ice", NOON, true));
        house.unit.sql("UPDATE premium_transaction SET recipient = NULL, status = 'SETTLED'");
        assertEquals(
                List.of(UsageOutcome.ACCEPTED),
                house.take(reversal("1", "2026-04-19T10:00:00Z")).outcomes());
        assertEquals(
                "2 1",
                house.unit.value(
                        "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT recipient_hash))" + " FROM premium_transaction"));
        assertEquals("SETTLED", house.unit.value("SELECT status FROM premium_transaction WHERE transaction_id = '1'"));
        assertEquals(
                List.of("-9.99 REVERSAL_PRICE", "-10.00 REVERSED_ALREADY"),
                List.of("-9.99", "-10.00").stream()
                        .map(price -> {
                            house.take(
                                    new PremiumLine("r" + price, null, null, null, null, price, NOON, null, null, "1"));
                            return price + " "
                                    + house.unit.value(
                                            "SELECT cause FROM premium_aside WHERE transaction_id = 'r" + price + "'");
                        })
                        .toList());
    }

    @ParameterizedTest
    @DisplayName("CPA-1 transactions, reversals and reports in any order end in the same state")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrder(long seed) {
        List<Object> all = story();
        play(all);
        List<String> expected = house.state();
        PremiumHouse other = new PremiumHouse();
        List<Object> shuffled = new ArrayList<>(all);
        shuffled.addAll(all.subList(0, 40)); // and some twice
        Collections.shuffle(shuffled, new Random(seed));
        for (int at = 0, batch; at < shuffled.size(); at += batch) {
            batch = Math.min(1 + (int) (seed * 7 % 13), shuffled.size() - at);
            playOn(other, shuffled.subList(at, at + batch));
        }
        assertEquals(expected, other.state());
    }

    private void play(List<Object> all) {
        playOn(house, all);
    }

    private static void playOn(PremiumHouse house, List<Object> some) {
        List<PremiumLine> lines = some.stream()
                .filter(PremiumLine.class::isInstance)
                .map(PremiumLine.class::cast)
                .toList();
        List<PremiumReportLine> reports = some.stream()
                .filter(PremiumReportLine.class::isInstance)
                .map(PremiumReportLine.class::cast)
                .toList();
        if (!lines.isEmpty()) {
            house.take(lines);
        }
        if (!reports.isEmpty()) {
            house.report(reports.toArray(PremiumReportLine[]::new));
        }
    }

    /** Sixty messages with all that may be told of them. */
    private static List<Object> story() {
        Random random = new Random(42);
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String id = "t" + i;
            Boolean billed = i % 3 == 0 ? null : Boolean.valueOf(i % 5 != 0);
            all.add(line(id, i % 2 == 0 ? "Telenor" : "ice", at(3, 1 + i % 28), billed));
            if (i % 4 == 0) {
                all.add(told(id, "Sent", null, at(3, 29)));
            }
            if (i % 3 == 0) {
                all.add(told(id, "Ok", random.nextBoolean(), at(3, 30)));
                all.add(told(id, "Failed", random.nextBoolean(), at(random.nextBoolean() ? 3 : 4, 2)));
            }
            if (i % 10 == 7) {
                all.add(reversal(id, at(4, 10)));
                all.add(told("-" + id, "Reversed", true, at(4, 11)));
                all.add(told(id, "Reversed", false, at(4, 12)));
            }
        }
        all.add(reversal("never-came", at(4, 1)));
        all.add(told("nor-did-this", "Ok", true, at(4, 1)));
        return all;
    }

    private static String at(int month, int day) {
        return "2026-%02d-%02dT08:15:30.123Z".formatted(month, day);
    }

    @Test
    @DisplayName("CPA-1 two threads with the same transactions, reversals and reports: each once, none lost")
    void twoThreads() throws Exception {
        List<Object> all = story();
        List<Object> turned = new ArrayList<>(all);
        Collections.shuffle(turned, new Random(3));
        play(all);
        List<String> expected = house.state();
        PremiumHouse one = new PremiumHouse();
        PremiumHouse other = one.secondNode();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Void> first = () -> slowly(one, all, together);
            Callable<Void> second = () -> slowly(other, turned, together);
            for (Future<Void> done : threads.invokeAll(List.of(first, second))) {
                done.get();
            }
        }
        assertEquals(expected, one.state());
    }

    private static Void slowly(PremiumHouse house, List<Object> all, CyclicBarrier together) throws Exception {
        for (int at = 0; at < all.size(); at += 20) {
            together.await();
            playOn(house, all.subList(at, Math.min(all.size(), at + 20)));
        }
        return null;
    }

    @Test
    @DisplayName("CPA-1 hostile and huge lines are refused one by one, and spoil no other")
    void hostile() {
        String huge = "x".repeat(1_000_000);
        List<PremiumLine> lines = new ArrayList<>();
        lines.add(null);
        lines.add(with(huge, "2440", "ice", "10.00", NOON, "true"));
        lines.add(with("a b", "2440", "ice", "10.00", NOON, "true"));
        lines.add(with("2", "244; DROP TABLE customer", "ice", "10.00", NOON, "true"));
        lines.add(with("3", "2440", huge, "10.00", NOON, "true"));
        lines.add(with("4", "2440", "ice", "1e9", NOON, "true"));
        lines.add(with("5", "2440", "ice", "10.001", NOON, "true"));
        lines.add(with("6", "2440", "ice", "-10.00", NOON, "true"));
        lines.add(with("7", "2440", "ice", "99999999", NOON, "true"));
        lines.add(with("8", "2440", "ice", "10.00", "yesterday", "true"));
        lines.add(with("9", "2440", "ice", "10.00", "2030-01-01T00:00:00Z", "true"));
        lines.add(with("10", "2440", "ice", "10.00", "2019-01-01T00:00:00Z", "true"));
        lines.add(with("11", "2440", "ice", "10.00", NOON, "perhaps"));
        lines.add(line("good", "ice", NOON, true));
        PremiumAnswer answer = house.take(lines);
        assertEquals(13, answer.count(UsageOutcome.REFUSED));
        assertEquals(1, answer.count(UsageOutcome.ACCEPTED));
        assertEquals(
                List.of(
                        PremiumProblem.LINE_UNREADABLE,
                        PremiumProblem.ID_INVALID,
                        PremiumProblem.ID_INVALID,
                        PremiumProblem.SHORT_NUMBER_INVALID,
                        PremiumProblem.OPERATOR_UNKNOWN,
                        PremiumProblem.PRICE_INVALID,
                        PremiumProblem.PRICE_INVALID,
                        PremiumProblem.PRICE_INVALID,
                        PremiumProblem.PRICE_INVALID,
                        PremiumProblem.TIME_INVALID,
                        PremiumProblem.TIME_IN_FUTURE,
                        PremiumProblem.TIME_TOO_OLD,
                        PremiumProblem.BILLED_INVALID),
                answer.refusals().stream().map(PremiumAnswer.Refusal::problem).toList());
        assertFalse(
                answer.refusals().stream().anyMatch(refusal -> refusal.detail().length() > 100));
        assertThrows(BusinessRuleViolation.class, () -> house.take(Collections.nCopies(1001, lines.getLast())));
        assertThrows(BusinessRuleViolation.class, () -> house.take(List.of()));
    }

    private static PremiumLine with(String id, String number, String operator, String price, String at, String billed) {
        return new PremiumLine(id, number, "KURS", "+4740000100", operator, price, at, billed, null, null);
    }
}
