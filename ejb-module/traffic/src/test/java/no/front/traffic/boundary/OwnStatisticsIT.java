package no.front.traffic.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import no.front.kernel.BillingMonth;
import no.front.platform.boundary.ListSheet;
import no.front.platform.boundary.SheetFormat;
import no.front.platform.entity.CustomerRole;
import no.front.traffic.entity.TrafficChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A customer's figures by day, account, sender and country, on a real database. */
class OwnStatisticsIT {

    private static final BillingMonth OCTOBER = BillingMonth.of(2026, 10);
    private static final BillingMonth NOVEMBER = BillingMonth.of(2026, 11);
    private static final OptionalLong ALL = OptionalLong.empty();

    private final OwnHouse house = new OwnHouse();

    @BeforeEach
    void messages() {
        house.house.take(
                line("1", "K-11", "Nordlys", "+4798079008", 2, "DELIVERED", "2026-10-05T10:00:00Z"),
                line("2", "K-11", "Nordlys", "+46701234567", 1, "FAILED", "2026-10-05T11:00:00Z"),
                line("3", "K-11", "NORDLYS", "+4798079008", 1, "ACCEPTED", "2026-10-06T10:00:00Z"),
                line("4", "K-11", "Nordlys", "+4798079008", 9, "REFUSED", "2026-10-06T10:00:00Z"),
                line("5", "K-12", "Kurs", "+4798079008", 3, "SENT", "2026-10-31T23:30:00Z"),
                line("6", "K-61", "Fjell", "+4798079008", 7, "SENT", "2026-10-05T23:30:00Z"),
                new UsageLine(
                        "7",
                        "LOOKUP",
                        "K-12",
                        null,
                        null,
                        null,
                        "+4722000000",
                        null,
                        1,
                        null,
                        "2026-10-05T10:00:00Z",
                        null,
                        null));
        house.house.rollUp.upToNow();
        house.house.take(line("3", "K-11", "NORDLYS", "+4798079008", 1, "SENT", "2026-10-06T10:00:00Z"));
        house.house.take(line("8", "K-11", "Nordlys", "+4798079008", 4, "SENT", "2026-10-05T12:00:00Z"));
        house.house.rollUp.upToNow();
    }

    private static UsageLine line(
            String id, String account, String sender, String to, int parts, String status, String at) {
        return new UsageLine(id, null, account, "SMS_GATEWAY", null, sender, to, null, parts, null, at, status, null);
    }

    private OwnStatistics own() {
        return house.get(OwnStatistics.class);
    }

    private String month(StatisticsBy by, OptionalLong account, BillingMonth month) {
        return text(house.in(() -> own().ofMonth(by, account, month)));
    }

    /** Day, key, messages/parts/look-ups. */
    private static String text(List<OwnCount> counts) {
        return String.join(
                ", ",
                counts.stream()
                        .map(count -> count.period() + " " + count.key() + " " + count.messages() + "/" + count.parts()
                                + "/" + count.lookups())
                        .toList());
    }

    @Test
    @DisplayName("BIL-1 what counts, by sender as it was written, by country, by account and by day in Oslo")
    void figures() {
        assertEquals("2026-10-05 Nordlys 3/7/0, 2026-10-06 NORDLYS 1/1/0", month(StatisticsBy.SENDER, ALL, OCTOBER));
        assertEquals("2026-11-01 Kurs 1/3/0", month(StatisticsBy.SENDER, ALL, NOVEMBER));
        assertEquals(
                "2026-10-05 NO 2/6/0, 2026-10-05 SE 1/1/0, 2026-10-06 NO 1/1/0",
                month(StatisticsBy.COUNTRY, ALL, OCTOBER));
        assertEquals(
                "2026-10-05 K-11 3/7/0, 2026-10-05 K-12 0/0/1, 2026-10-06 K-11 1/1/0",
                month(StatisticsBy.ACCOUNT, ALL, OCTOBER));
        assertEquals(
                "2026-10-05  1/1/1, 2026-10-05 NO 2/6/0, 2026-10-06 NO 1/1/0", month(StatisticsBy.DAY, ALL, OCTOBER));
        assertEquals("2026-11-01 NO 1/3/0", month(StatisticsBy.DAY, OptionalLong.of(12), NOVEMBER));
        assertEquals("2026-10 K-11 4/8/0, 2026-10 K-12 0/0/1, 2026-11 K-12 1/3/0", text(house.in(() -> own().ofMonths(
                        StatisticsBy.ACCOUNT, ALL, BillingMonth.of(2025, 12), NOVEMBER))));
        assertEquals(List.of(NOVEMBER, OCTOBER), house.in(() -> own().months()));
    }

    @Test
    @DisplayName("ACC-10 CON-4 another organisation's account is unknown like one that is nowhere; so is one not given")
    void others() {
        for (StatisticsBy by : StatisticsBy.values()) {
            house.unknown(() -> own().ofMonth(by, OptionalLong.of(61), OCTOBER));
            house.unknown(() -> own().ofMonth(by, OptionalLong.of(987_654), OCTOBER));
            house.unknown(() -> own().ofMonths(by, OptionalLong.of(61), OCTOBER, NOVEMBER));
        }
        house.as(1, CustomerRole.ORDINARY, 12L);
        assertEquals("", month(StatisticsBy.SENDER, ALL, OCTOBER));
        assertEquals("2026-11-01 Kurs 1/3/0", month(StatisticsBy.SENDER, ALL, NOVEMBER));
        house.unknown(() -> own().ofMonth(StatisticsBy.DAY, OptionalLong.of(11), OCTOBER));
        house.as(1, CustomerRole.ORDINARY, 61L);
        assertEquals("", month(StatisticsBy.DAY, ALL, OCTOBER));
        assertEquals(List.of(), house.in(() -> own().months()));
        house.as(6, CustomerRole.ORGANISATION_ADMINISTRATOR);
        assertEquals("2026-10-06 Fjell 1/7/0", month(StatisticsBy.SENDER, ALL, OCTOBER));
    }

    @Test
    @DisplayName(
            "BIL-1 senders add up to the days, each message once; what was counted before stands there from the start")
    void adds() throws IOException {
        String senders = "SELECT account_id, CAST(day AS CHAR), SUM(messages), SUM(pieces) FROM usage_sender_day"
                + " GROUP BY account_id, day ORDER BY 1, 2";
        List<String> counted = house.house.rows(senders);
        assertEquals(
                house.house.rows("SELECT account_id, CAST(day AS CHAR), SUM(messages), SUM(pieces) FROM usage_day"
                        + " WHERE kind = 'M' GROUP BY account_id, day ORDER BY 1, 2"),
                counted);
        house.house.take(line("9", "K-11", "Nordlys", "+4798079008", 1, "SENT", "2026-10-05T12:00:00Z"));
        house.house.unit.sql("DELETE FROM usage_sender_day");
        try (InputStream script = OwnStatistics.class.getResourceAsStream("/db/migration/V164__usage_senders.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            house.house.unit.sql(sql.substring(sql.indexOf("INSERT INTO")).replaceFirst(";\\s*$", ""));
        }
        assertEquals(counted, house.house.rows(senders), "what is not rolled up yet comes with the roll-up");
        house.house.rollUp.upToNow();
        assertEquals("2026-10-05 Nordlys 4/8/0, 2026-10-06 NORDLYS 1/1/0", month(StatisticsBy.SENDER, ALL, OCTOBER));
    }

    @Test
    @DisplayName("ACC-8 a table goes out as a file, and the log says so")
    void export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.in(() -> {
            own().export(
                            StatisticsBy.COUNTRY,
                            "oktober 2026",
                            List.of("NO", "=1+1"),
                            new ListSheet<>(SheetFormat.CSV, "Statistikk", List.of("land"), List::of),
                            out);
            return null;
        });
        assertEquals(3, out.toString(StandardCharsets.UTF_8).lines().count());
        assertEquals(List.of(TrafficChange.OWN_STATISTICS_EXPORTED), house.logged);
    }
}
