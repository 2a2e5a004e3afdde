package no.front.traffic.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import no.front.kernel.CountryCode;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.CustomerRole;
import no.front.traffic.entity.TrafficChange;
import no.front.traffic.entity.UsageStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers look for their own messages and find nobody else's, on a real database. */
class OwnMessagesIT {

    private static final OwnMessageSearch ALL =
            OwnMessageSearch.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 10));

    private final OwnHouse house = new OwnHouse();

    @BeforeEach
    void messages() {
        house.house.take(
                line("1", "K-11", "OUT", "Nordlys", "+4798079008", "DELIVERED", null, "2026-10-05T10:00:00Z"),
                line("2", "K-11", "OUT", "Nordlys", "+46701234567", "FAILED", "ABSENT", "2026-10-05T11:00:00Z"),
                line("3", "K-12", "OUT", "Kurs", "+4798079008", "SENT", null, "2026-11-01T10:00:00Z"),
                line("4", "K-11", "IN", "+4798079008", "2440", null, null, "2026-11-02T10:00:00Z"),
                line("5", "K-61", "OUT", "Fjell", "+4798079008", "DELIVERED", null, "2026-11-03T10:00:00Z"));
        house.house.take(new UsageLine(
                "6",
                "LOOKUP",
                "K-12",
                null,
                null,
                null,
                "+4722000000",
                null,
                1,
                null,
                "2026-11-04T10:00:00Z",
                null,
                null));
        house.house.rollUp.upToNow();
    }

    private static UsageLine line(
            String id, String account, String way, String sender, String to, String status, String reason, String at) {
        return new UsageLine(id, null, account, "SMS_GATEWAY", way, sender, to, null, 1, null, at, status, reason);
    }

    private OwnMessages own() {
        return house.get(OwnMessages.class);
    }

    private String found(OwnMessageSearch search) {
        return found(() -> own().page(search, ""));
    }

    /** Sender and recipient of each. */
    private String found(Supplier<OwnMessagePage> page) {
        return String.join(
                ", ",
                house.in(page).rows().stream()
                        .map(row -> row.sender() + ">" + row.recipient())
                        .toList());
    }

    private static OwnMessageSearch search(
            String number, String sender, UsageStatus status, String country, MessageWay way) {
        return new OwnMessageSearch(
                OptionalLong.empty(),
                ALL.from(),
                ALL.to(),
                number,
                sender,
                Optional.ofNullable(status),
                Optional.ofNullable(country).map(CountryCode::new),
                Optional.ofNullable(way));
    }

    private static OwnMessageSearch of(long account) {
        return new OwnMessageSearch(
                OptionalLong.of(account),
                ALL.from(),
                ALL.to(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("PRV-20 the customer sees its own messages with numbers in full, the newest first, and nobody else's")
    void all() {
        assertEquals(
                ">+4722000000, +4798079008>2440, Kurs>+4798079008, Nordlys>+46701234567, Nordlys>+4798079008",
                found(ALL));
        OwnMessage failed = house.in(() -> own().page(search("", "", UsageStatus.FAILED, null, null), ""))
                .rows()
                .getFirst();
        assertEquals(
                "K-11 FAILED ABSENT SE SENT",
                failed.account() + " " + failed.status() + " " + failed.reason() + " " + failed.destination() + " "
                        + failed.way());
        assertEquals(List.of("NO", "SE"), house.in(() -> own().countries()));
        assertEquals(new UsageTotal(3, 3), house.in(() -> own().sent(ALL)), "what came in is not sent");
    }

    @Test
    @DisplayName("ACC-10 CON-4 another organisation's account is unknown like one that is nowhere; so is one not given")
    void others() {
        house.unknown(() -> own().page(of(61), ""));
        house.unknown(() -> own().page(of(987_654), ""));
        house.unknown(() -> own().sent(of(61)));
        house.unknown(() -> {
            own().export(of(61), sheet(), new ByteArrayOutputStream());
            return null;
        });
        house.as(1, CustomerRole.ORDINARY, 12L);
        assertEquals(">+4722000000, Kurs>+4798079008", found(ALL));
        assertEquals(
                List.of("K-12"),
                house.in(() -> own().accounts()).stream()
                        .map(OwnAccount::number)
                        .toList());
        assertEquals(new UsageTotal(1, 1), house.in(() -> own().sent(ALL)));
        assertEquals(List.of("NO"), house.in(() -> own().countries()));
        house.unknown(() -> own().page(of(11), ""));
        house.as(1, CustomerRole.ACCOUNT_ADMINISTRATOR, 61L);
        assertEquals("", found(ALL), "an account of somebody else's that was given by mistake");
        house.as(6, CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertEquals("Fjell>+4798079008", found(ALL));
        house.as(1, CustomerRole.ORDINARY);
        assertEquals("", found(ALL));
        assertEquals(List.of(), house.in(() -> own().countries()));
    }

    @Test
    @DisplayName("PRV-20 by number, whichever way; by sender, status, country, kind and account")
    void filters() {
        assertEquals(
                "+4798079008>2440, Kurs>+4798079008, Nordlys>+4798079008",
                found(search("+4798079008", "", null, null, null)));
        assertEquals("+4798079008>2440", found(search("2440", "", null, null, null)));
        assertEquals("", found(search("+4798079009", "", null, null, null)));
        assertEquals("Kurs>+4798079008", found(search("", "kurs", null, null, null)));
        assertEquals("Kurs>+4798079008", found(search("+4798079008", "Kurs", null, null, null)));
        assertEquals("Nordlys>+46701234567", found(search("", "", null, "SE", null)));
        assertEquals("Nordlys>+4798079008", found(search("", "", UsageStatus.DELIVERED, null, null)));
        assertEquals("+4798079008>2440", found(search("", "", null, null, MessageWay.RECEIVED)));
        assertEquals(">+4722000000", found(search("", "", null, null, MessageWay.LOOKUP)));
        assertEquals("", found(search("", "", null, "SE", MessageWay.RECEIVED)));
        assertEquals(">+4722000000, Kurs>+4798079008", found(of(12)));
        assertEquals("", found(search("", "Blåbærø 🙂", null, null, null)), "what no sender could be called");
    }

    @ParameterizedTest
    @CsvSource({
        "980 79 008, +4798079008",
        "0047 98079008, +4798079008",
        "+46 70-123 45 67, +46701234567",
        "2440, 2440",
        "02800, +4702800",
        "'', ''",
        "Nordlys, ''",
        "7 OR 1=1, ''",
        "١٢٣٤٥, ''"
    })
    @DisplayName("PRV-20 a number is found as people type it")
    void numbers(String typed, String stored) {
        assertEquals(stored, OwnMessageSearch.number(typed).orElse(""));
    }

    @Test
    @DisplayName("PRV-20 page by page each message comes once, over days, months and accounts, also while more come in")
    void pages() {
        List<UsageLine> many = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            String day = i % 3 == 0 ? "2026-10-31" : i % 3 == 1 ? "2026-10-30" : "2026-11-01";
            many.add(line(
                    "m" + i,
                    i % 2 == 0 ? "K-11" : "K-12",
                    "OUT",
                    "Mange",
                    "+47980" + (10000 + i),
                    "SENT",
                    null,
                    day + "T08:00:00Z"));
        }
        house.house.take(many);
        OwnMessageSearch search = search("", "Mange", null, null, null);
        List<Long> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        int pages = 0;
        while (next.isPresent() && pages < 9) {
            String from = next.get();
            OwnMessagePage page = house.in(() -> own().page(search, from));
            page.rows().forEach(row -> seen.add(row.id()));
            next = page.next();
            if (pages++ == 1) {
                house.house.take(
                        line("new", "K-11", "OUT", "Mange", "+4798079008", "SENT", null, "2026-11-09T08:00:00Z"));
            }
        }
        assertEquals(5, pages);
        assertEquals(230, seen.size());
        assertEquals(230, seen.stream().distinct().count());
        for (String strange : List.of("x", "2026-13-45:7", "2026-10-31:", "9999-12-31:1", "2026-10-31:1' OR '1")) {
            assertEquals(50, house.in(() -> own().page(search, strange)).rows().size(), strange + " begins anew");
        }
        assertEquals(
                List.of(), house.in(() -> own().page(search, "2026-09-01:5")).rows());
    }

    @Test
    @DisplayName("PRV-20 a page reads little of many messages: without filter, by number, by sender, and far back")
    void cheap() {
        house.house.unit.sql(
                "INSERT INTO usage_record (account_id, day, id, intake_id, billable, kind, direction,"
                        + " product_code, destination, parts, status, reason, sender, recipient, accepted_at, source_id, source_key)"
                        + " SELECT 11, DATE '2026-10-01' + INTERVAL seq MOD 40 DAY, 1000000 + seq, 1, TRUE, 'M', 'O', 'SMS_GATEWAY',"
                        + " 'NO', 1, 'D', '', CONCAT('Avsender ', seq MOD 5), CONCAT('+47980', 10000 + seq MOD 20000),"
                        + " TIMESTAMP '2026-10-01 10:00:00' + INTERVAL seq MOD 40 DAY, 1, CONCAT('s', seq) FROM seq_1_to_40000");
        house.house.unit.sql("ANALYZE TABLE usage_record");
        assertTrue(reads(ALL, "") < 1_000, () -> "all: " + reads(ALL, ""));
        assertTrue(reads(ALL, "2026-10-20:1020000") < 1_000, () -> "far back: " + reads(ALL, "2026-10-20:1020000"));
        OwnMessageSearch number = search("+4798012345", "", null, null, null);
        assertTrue(reads(number, "") < 300, () -> "number: " + reads(number, ""));
        OwnMessageSearch sender = search("", "Avsender 3", null, null, null);
        assertTrue(reads(sender, "") < 1_000, () -> "sender: " + reads(sender, ""));
    }

    /** Rows that the database reads for a page. */
    private long reads(OwnMessageSearch search, String from) {
        return house.in(() -> {
            long before = handlerReads();
            own().page(search, from);
            return handlerReads() - before;
        });
    }

    private long handlerReads() {
        return house
                .house
                .unit
                .em()
                .createNativeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")
                .getResultList()
                .stream()
                .mapToLong(row -> Long.parseLong(((Object[]) row)[1].toString()))
                .sum();
    }

    @Test
    @DisplayName(
            "PRV-20 what no index leads to is looked for so far back at a time, and the search says how far it came")
    void pauses() {
        for (int day = 1; day <= 9; day++) {
            house.house.unit.sql(
                    "INSERT INTO usage_day (account_id, month, day, kind, product_code, destination, messages,"
                            + " pieces) VALUES (11, '2026-11', '2026-11-0" + day
                            + "', 'M', 'SMS_GATEWAY', 'DK', 40000, 40000)");
        }
        OwnMessageSearch failed = search("", "", UsageStatus.FAILED, null, null);
        OwnMessagePage first = house.in(() -> own().page(failed, ""));
        assertEquals(List.of(), first.rows());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 8)), first.lookedBackTo());
        OwnMessagePage page = first;
        int pages = 1;
        while (page.next().isPresent() && pages < 9) {
            String from = page.next().get();
            page = house.in(() -> own().page(failed, from));
            pages++;
        }
        assertEquals(5, pages);
        assertEquals(Optional.empty(), page.lookedBackTo());
        assertEquals("+46701234567", page.rows().getFirst().recipient());
        assertEquals(2, lines(failed), "a file does not pause");
    }

    private long lines(OwnMessageSearch search) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.in(() -> {
            own().export(search, sheet(), out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8).lines().count();
    }

    private static ListSheet<OwnMessage> sheet() {
        return new ListSheet<>(SheetFormat.CSV, "Meldinger", List.of("til"), row -> List.of(row.recipient()));
    }

    @Test
    @DisplayName("ACC-8 all of them go out as a file, and the log says who took it along")
    void export() {
        assertEquals(6, lines(ALL));
        assertEquals(List.of(TrafficChange.OWN_MESSAGES_EXPORTED), house.logged);
    }
}
