package no.front.traffic.control;

import static no.front.traffic.control.TrafficHouse.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.contract.entity.PriceKind;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.PageRequest;
import no.front.traffic.boundary.UsageAnswer;
import no.front.traffic.boundary.UsageCounts;
import no.front.traffic.boundary.UsageImportRow;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.boundary.UsagePage;
import no.front.traffic.boundary.UsageQuestion;
import no.front.traffic.boundary.UsageRefusalRow;
import no.front.traffic.boundary.UsageRow;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageCount;
import no.front.traffic.entity.UsageOutcome;
import no.front.traffic.entity.UsageProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usage in, once each, and its counts, on a real MariaDB. */
class UsageIT {

    private static final String NOON = "2026-10-05T12:00:00Z";
    private static final BillingMonth OCTOBER = BillingMonth.of(2026, 10);

    private final TrafficHouse house = new TrafficHouse();
    private final long account = house.account(11, "K-1");

    private List<UsageOutcome> outcomes(UsageLine... lines) {
        return house.take(lines).outcomes();
    }

    private List<OpenUsage> open() {
        house.rollUp.upToNow();
        return house.unit.call(() -> house.counts.open(List.of(account)));
    }

    private static List<UsageCounts.BilledMonth> billed(long account, long upTo) {
        return List.of(new UsageCounts.BilledMonth(account, OCTOBER, upTo));
    }

    @Test
    @DisplayName("BIL-1 handed to an operator counts, delivered or not; refused, cancelled and not yet sent ones never")
    void whatCounts() {
        house.take(
                message("1", "K-1", 1, NOON),
                message("2", "K-1", 2, NOON, "SENT"),
                message("3", "K-1", 3, NOON, "DELIVERED"),
                message("4", "K-1", 4, NOON, "FAILED"),
                message("5", "K-1", 100, NOON, "REFUSED"),
                message("6", "K-1", 100, NOON, "CANCELLED"),
                message("7", "K-1", 100, NOON, "ACCEPTED"),
                new UsageLine(
                        "8", null, "K-1", "SMS_GATEWAY", "IN", "+4798079008", "2440", null, 1, null, NOON, null, null),
                new UsageLine("9", "LOOKUP", "K-1", null, null, null, null, null, null, null, NOON, null, null),
                new UsageLine("10", "OTHER", "K-1", "PREMIUM_SMS", null, null, null, null, 1, null, NOON, null, null));
        OpenUsage open = open().getFirst();
        assertEquals(OCTOBER, open.month());
        assertEquals(5, open.unbilledMessages());
        assertEquals(2, open.days().size());
        assertEquals(PriceKind.LOOKUP, open.days().get(0).kind());
        assertEquals("NUMBER_LOOKUP", open.days().get(0).product());
        assertEquals(PriceKind.SMS, open.days().get(1).kind());
        assertEquals("NO", open.days().get(1).destination());
        assertEquals(10, open.days().get(1).pieces());
        assertEquals("10", house.unit.value("SELECT COUNT(*) FROM usage_record"), "all are kept");
    }

    @Test
    @DisplayName("BIL-1 told again is counted once; a later status updates; other content is refused, in any month")
    void onceOnly() {
        assertEquals(List.of(UsageOutcome.ACCEPTED), outcomes(message("1", "K-1", 2, NOON)));
        assertEquals(List.of(UsageOutcome.REPEATED), outcomes(message("1", "K-1", 2, NOON)));
        assertEquals(List.of(UsageOutcome.UPDATED), outcomes(message("1", "K-1", 2, NOON, "DELIVERED")));
        assertEquals(List.of(UsageOutcome.REPEATED), outcomes(message("1", "K-1", 2, NOON, "SENT")), "older news");
        UsageAnswer other = house.take(
                message("1", "K-1", 3, NOON),
                message("1", "K-1", 2, "2026-09-05T12:00:00Z"),
                message("1", "K-1", 2, NOON, "CANCELLED"));
        assertEquals(
                List.of(UsageProblem.OTHER_CONTENT, UsageProblem.OTHER_CONTENT, UsageProblem.COUNTED_ALREADY),
                other.refusals().stream().map(UsageAnswer.Refusal::problem).toList());
        assertEquals(2, open().getFirst().days().getFirst().pieces());
        assertEquals(1, open().getFirst().unbilledMessages());
        assertEquals(house.recordsByDay(), house.countsByDay());
    }

    @Test
    @DisplayName("BIL-1 counts from the intake that told it was sent; ids twice in one batch are taken in their order")
    void becomesBillable() {
        house.take(message("1", "K-1", 1, NOON, "ACCEPTED"), message("2", "K-1", 1, NOON));
        long first = open().getFirst().upToCut();
        house.unit.run(() -> house.counts.billed(billed(account, first)));
        assertTrue(open().isEmpty());
        assertEquals(
                List.of(UsageOutcome.UPDATED, UsageOutcome.REPEATED, UsageOutcome.UPDATED),
                outcomes(
                        message("1", "K-1", 1, NOON, "SENT"),
                        message("1", "K-1", 1, NOON, "SENT"),
                        message("1", "K-1", 1, NOON, "FAILED")));
        OpenUsage late = open().getFirst();
        assertEquals(first, late.afterCut());
        assertEquals(1, late.unbilledMessages());
        assertEquals(2, late.days().getFirst().pieces(), "the whole month so far");
        assertEquals(
                List.of(UsageOutcome.ACCEPTED, UsageOutcome.REFUSED),
                outcomes(message("3", "K-1", 1, NOON, "REFUSED"), message("3", "K-1", 1, NOON, "SENT")));
    }

    @Test
    @DisplayName("MSG-7 a request told again with its key gets the same answer; the key with other content is refused")
    void idempotencyKey() {
        List<UsageLine> lines = List.of(message("1", "K-1", 1, NOON), message("2", "K-1", 0, NOON));
        UsageAnswer first = house.take(lines, "key-1");
        UsageAnswer again = house.take(lines, "key-1");
        assertFalse(first.again());
        assertTrue(again.again());
        assertEquals(first.outcomes(), again.outcomes());
        assertEquals(first.refusals(), again.refusals());
        assertEquals(first.position(), again.position());
        BusinessRuleViolation refused = assertThrows(
                BusinessRuleViolation.class, () -> house.take(List.of(message("3", "K-1", 1, NOON)), "key-1"));
        assertEquals(TrafficError.KEY_REUSED, refused.code());
    }

    @Test
    @DisplayName("Usage of accounts that are not there is put aside, once, never counted and never dropped")
    void aside() {
        house.unit.sql("UPDATE account SET status = 'CLOSED', closed_on = '2026-10-04' WHERE id = 11");
        house.account(12, "K-2");
        assertEquals(
                List.of(UsageOutcome.ASIDE, UsageOutcome.ASIDE, UsageOutcome.ASIDE, UsageOutcome.ACCEPTED),
                outcomes(
                        message("1", "K-404", 1, NOON),
                        message("2", "K-1", 1, NOON),
                        message("3", "K-2", 1, "2025-12-31T22:59:59Z"),
                        message("4", "K-2", 1, "2025-12-31T23:00:00Z")));
        assertEquals(List.of(UsageOutcome.REPEATED), outcomes(message("1", "K-404", 1, NOON)));
        assertEquals(List.of(UsageOutcome.REFUSED), outcomes(message("1", "K-404", 2, NOON)));
        assertEquals(
                List.of("1 ACCOUNT_UNKNOWN", "2 ACCOUNT_CLOSED", "3 ACCOUNT_NOT_OPEN_YET"),
                house.rows("SELECT source_key, cause FROM usage_aside ORDER BY source_key"));
        house.rollUp.upToNow();
        assertEquals(List.of("12 2026-01-01 M SMS_GATEWAY NO 1 1"), house.countsByDay());
    }

    @Test
    @DisplayName(
            "Usage kept aside is put on its account by itself when that appears, and on another by staff; each once")
    void settled() {
        house.take(
                message("1", "K-9", 1, NOON),
                message("2", "K-9", 2, NOON, "REFUSED"),
                message("3", "K-X", 3, NOON),
                message("4", "K-X", 1, "2025-11-05T12:00:00Z"));
        house.rollUp.run();
        assertEquals(List.of(), house.countsByDay());
        house.account(19, "K-9");
        house.rollUp.run();
        house.rollUp.run();
        assertEquals(List.of("19 2026-10-05 M SMS_GATEWAY NO 1 1"), house.countsByDay());
        assertEquals(List.of(UsageOutcome.REPEATED), outcomes(message("1", "K-9", 1, NOON)));
        assertEquals(List.of(UsageOutcome.UPDATED), outcomes(message("1", "K-9", 1, NOON, "DELIVERED")));
        Instant now = Instant.parse("2026-11-10T12:00:00Z");
        BusinessRuleViolation tooEarly =
                assertThrows(BusinessRuleViolation.class, () -> house.settling.settle("K-X", "K-1", now, "Test"));
        assertEquals(TrafficError.ACCOUNT_NOT_OPEN, tooEarly.code());
        house.unit.sql("UPDATE account SET opened_on = '2025-01-01', closed_on = '2026-01-31' WHERE id = 11");
        assertEquals(2, house.settling.settle("K-X", "K-1", now, "Test"));
        assertEquals(0, house.settling.settle("K-X", "K-1", now, "Test"));
        house.rollUp.run();
        assertEquals(house.recordsByDay(), house.countsByDay());
        assertEquals(3, house.countsByDay().size());
        assertEquals(List.of(), house.unit.call(() -> house.settling.groups()));
    }

    @Test
    @DisplayName("A file is read to its end with an account of each line; the same one again changes nothing")
    void files() {
        StringBuilder csv = new StringBuilder("\uFEFFId;Konto;Tidspunkt;Produkt;Mottaker;Deler;Status;Avsender\r\n");
        for (int i = 0; i < 1500; i++) {
            csv.append("m-").append(i).append(";K-1;05.10.2026 14:00;SMS_GATEWAY;980 79 008;2;Levert;Blåbær\r\n");
        }
        csv.append("bad;K-1;05.10.2026 14:00;SMS_GATEWAY;980 79 008;256;;\r\n\r\n");
        csv.append("'=1+1;K-1;05.10.2026 14:00;SMS_GATEWAY;'+4798079008;;Sendt;\"=cmd\"\r\n");
        String key = house.files.read(house.source(), "C:\\temp\\oktober.csv", stream(csv.toString()));
        UsageImportRow row = house.unit.call(() -> house.imports.find(key).orElseThrow());
        assertEquals("oktober.csv", row.file());
        assertTrue(row.whole());
        assertEquals(1501, row.accepted());
        assertEquals(1, row.refused());
        UsageRefusalRow refused = house.unit
                .call(() -> house.imports.refusals(key, PageRequest.first()))
                .rows()
                .getFirst();
        assertEquals(1501, refused.line());
        assertEquals(UsageProblem.PARTS_INVALID, refused.problem());
        assertEquals("256", refused.detail());
        assertEquals(key, house.files.read(house.source(), "again.csv", stream(csv.toString())));
        assertEquals("1501", house.unit.value("SELECT COUNT(*) FROM usage_record"));
        assertEquals(
                3001,
                open().getFirst().days().stream().mapToLong(UsageCount::pieces).sum());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T22:59:59.999Z, 2026-10, 2026-10-31",
        "2026-10-31T23:00:00Z, 2026-11, 2026-11-01",
        "2026-10-31T23:30:00Z, 2026-11, 2026-11-01",
        "2026-09-30T21:59:59Z, 2026-09, 2026-09-30",
        "2026-09-30T22:00:00Z, 2026-10, 2026-10-01",
        "2026-10-25T02:30:00+02:00, 2026-10, 2026-10-25",
        "2026-10-25T02:30:00+01:00, 2026-10, 2026-10-25",
        "2026-03-28T23:00:00Z, 2026-03, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03, 2026-03-30"
    })
    @DisplayName("BIL-1 a message belongs to the day and month in Oslo in which it was accepted")
    void osloMonths(String at, String month, String day) {
        house.take(message("1", "K-1", 1, at));
        OpenUsage open = open().getFirst();
        assertEquals(month, open.month().toString());
        assertEquals(day, open.days().getFirst().day().toString());
        assertEquals(
                Instant.from(java.time.OffsetDateTime.parse(at)).toString(),
                house.unit.call(() -> new no.front.kernel.InstantColumn()
                        .convertToEntityAttribute(house.rows("SELECT CAST(accepted_at AS CHAR) FROM usage_record")
                                .getFirst())
                        .toString()));
    }

    @Test
    @DisplayName("BIL-1 billed up to a cut; more since then is refused until looked at; a credited line opens it again")
    void billing() {
        house.take(message("1", "K-1", 1, NOON));
        house.take(message("2", "K-1", 1, NOON));
        long cut = open().getFirst().upToCut();
        house.take(message("3", "K-1", 1, NOON));
        house.rollUp.upToNow();
        assertEquals(0, house.unit.call(() -> house.counts.billed(billed(account, cut))), "a third came in");
        long all = open().getFirst().upToCut();
        assertEquals(1, house.unit.call(() -> house.counts.billed(billed(account, all))));
        assertEquals(List.of(), open());
        assertEquals(List.of(), house.unit.call(() -> house.counts.accountsWithOpenUsage(0, 10)));
        house.unit.run(() -> house.counts.reopen(account, OCTOBER, cut));
        OpenUsage again = open().getFirst();
        assertEquals(cut, again.afterCut());
        assertEquals(1, again.unbilledMessages());
        assertEquals(List.of(account), house.unit.call(() -> house.counts.accountsWithOpenUsage(0, 10)));
    }

    @Test
    @DisplayName("An intake that fails on its way leaves nothing: neither records nor claimed ids nor a position")
    void wholeOrNothing() {
        house.unit.sql("ALTER TABLE usage_intake ADD CONSTRAINT broken CHECK (accepted < 2)");
        try {
            assertThrows(
                    RuntimeException.class,
                    () -> house.take(message("1", "K-1", 1, NOON), message("2", "K-1", 1, NOON)));
        } finally {
            house.unit.sql("ALTER TABLE usage_intake DROP CONSTRAINT broken");
        }
        for (String table : List.of("usage_record", "usage_key", "usage_intake")) {
            assertEquals("0", house.unit.value("SELECT COUNT(*) FROM " + table), table);
        }
        assertEquals(1, house.take(message("1", "K-1", 1, NOON)).position());
    }

    @Test
    @DisplayName("Each month in Oslo has a partition; the application can make more, but change no table otherwise")
    void partitions() {
        UsageRollUpStore store = new UsageRollUpStore();
        store.em = house.unit.em();
        house.unit.run(() -> assertEquals(2, store.partitionsUpTo(LocalDate.of(2027, 2, 10))));
        house.unit.run(() -> assertEquals(0, store.partitionsUpTo(LocalDate.of(2027, 1, 10))));
        List<String> names = house.rows(
                "SELECT partition_name FROM information_schema.partitions"
                        + " WHERE table_name = 'usage_record' AND table_schema = DATABASE() ORDER BY partition_ordinal_position");
        assertEquals("p_before", names.getFirst());
        assertEquals(
                List.of("p202612", "p202701", "p202702", "p_later"), names.subList(names.size() - 4, names.size()));
        assertThrows(
                RuntimeException.class,
                () -> house.unit.run(() -> house.unit
                        .em()
                        .createNativeQuery("ALTER TABLE usage_record DROP PARTITION p202702")
                        .executeUpdate()));
        house.unit.sql("UPDATE account SET opened_on = '2021-01-01' WHERE id = 11");
        assertEquals(List.of(UsageOutcome.ACCEPTED), outcomes(message("old", "K-1", 1, "2021-02-01T00:00:00Z")));
        assertEquals("1", house.unit.value("SELECT COUNT(*) FROM usage_record PARTITION (p_before)"));
    }

    @Test
    @DisplayName(
            "PRV-3, PRV-20 a line leads to its messages, page by page, with numbers masked; a message to its position")
    void drillDown() {
        UsageReadStore store = new UsageReadStore();
        store.em = house.unit.em();
        house.take(message("1", "K-1", 2, NOON), message("2", "K-1", 1, "2026-10-06T12:00:00Z", "REFUSED"));
        long cut = open().getFirst().upToCut();
        house.take(
                message("3", "K-1", 3, "2026-10-04T12:00:00Z"),
                message("4", "K-1", 1, "2026-10-30T12:00:00Z"),
                message("5", "K-1", 1, "2026-11-01T12:00:00Z"));
        UsageQuestion line = UsageQuestion.ofLine(account, OCTOBER, PriceKind.SMS, "SMS_GATEWAY", "NO", 0, cut);
        assertEquals(List.of("1"), keys(store, line, ""));
        UsageQuestion late = UsageQuestion.ofLine(account, OCTOBER, PriceKind.SMS, "SMS_GATEWAY", "NO", cut, 99);
        assertEquals(List.of("3", "4"), keys(store, late, ""));
        assertEquals(2, house.unit.call(() -> store.count(late))[0]);
        assertEquals(4, house.unit.call(() -> store.count(late))[1]);
        assertEquals(List.of("4"), keys(store, late.between(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 5)), ""));
        UsagePage first = house.unit.call(() -> store.page(UsageQuestion.of(account, OCTOBER), "", 3));
        assertEquals(
                List.of("3", "1", "2"),
                first.rows().stream().map(UsageRow::sourceKey).toList());
        assertEquals(
                List.of("4"),
                keys(store, UsageQuestion.of(account, OCTOBER), first.next().orElseThrow()));
        UsageRow row = first.rows().getFirst();
        assertFalse(row.recipient().contains("98079008") || row.recipient().contains("79"), row.recipient());
        assertTrue(row.position() > cut);
        assertEquals(
                "+4798079008",
                house.unit.call(() -> store.find(row.id()).orElseThrow().number()));
    }

    private List<String> keys(UsageReadStore store, UsageQuestion question, String from) {
        return house.unit.call(() -> store.page(question, from, 50)).rows().stream()
                .map(UsageRow::sourceKey)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("BIL-1 whatever is told, how often, in which order and at once: counts are the records, each once")
    void anyOrder(long seed) throws Exception {
        house.account(12, "K-2");
        Random random = new Random(seed);
        List<UsageLine> facts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String status = List.of("SENT", "ACCEPTED", "DELIVERED", "REFUSED", "FAILED")
                    .get(random.nextInt(5));
            String at = Instant.parse("2026-09-15T00:00:00Z")
                    .plusSeconds(random.nextInt(50 * 86_400))
                    .toString();
            facts.add(message("id-" + i, "K-" + (1 + random.nextInt(2)), 1 + random.nextInt(3), at, status));
        }
        TrafficHouse second = house.secondNode();
        long source = house.source();
        assertTrue(source > 0);
        List<Callable<Void>> work = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            List<UsageLine> mine = new ArrayList<>(facts);
            Collections.shuffle(mine, new Random(seed * 31 + worker));
            TrafficHouse node = worker % 2 == 0 ? house : second;
            work.add(() -> {
                for (int from = 0; from < mine.size(); from += 75) {
                    node.take(mine.subList(from, Math.min(mine.size(), from + 75)));
                    node.rollUp.upToNow();
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        house.rollUp.upToNow();
        assertEquals("600", house.unit.value("SELECT COUNT(*) FROM usage_record"));
        assertEquals(house.recordsByDay(), house.countsByDay());
        assertEquals(
                house.rows(
                        "SELECT account_id, month, CAST(SUM(messages) AS INT), CAST(SUM(pieces) AS INT) FROM usage_day"
                                + " GROUP BY 1, 2 ORDER BY 1, 2"),
                house.rows("SELECT account_id, month, messages, pieces FROM usage_month ORDER BY 1, 2"));
        assertEquals(
                "32 32 1 32",
                house.rows("SELECT COUNT(*), COUNT(DISTINCT position), MIN(position), MAX(position) FROM usage_intake")
                        .getFirst());
    }
}
