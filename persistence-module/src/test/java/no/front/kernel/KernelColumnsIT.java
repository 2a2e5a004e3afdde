package no.front.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import no.front.server.Database;
import no.front.server.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns on a real MariaDB: what goes in comes out, is readable in SQL, and can be asked for. */
class KernelColumnsIT {

    /** Stored as 02:30, a time that this night does not have in Oslo; the other is the same for New York. */
    private static final Instant OSLO_GAP = Instant.parse("2026-03-29T02:30:00.123456Z");

    private static final Instant NEW_YORK_GAP = Instant.parse("2026-03-08T02:30:00Z");
    private static Database database;
    private static SampleUnit unit;

    @TempDir
    static Path scripts;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(scripts.resolve("V1__sample.sql"), """
                CREATE TABLE sample (
                    id BIGINT PRIMARY KEY, money DECIMAL(15,2), price DECIMAL(13,6), vat DECIMAL(5,2), share DECIMAL(8,4),
                    billing_month CHAR(7), organisation CHAR(9), account CHAR(11), kid VARCHAR(25), phone VARCHAR(16),
                    email VARCHAR(254), network VARCHAR(43), nation CHAR(2), moment DATETIME(6), a_day DATE,
                    from_date DATE, to_date DATE, address_lines VARCHAR(500), postcode VARCHAR(16), town VARCHAR(100),
                    country CHAR(2))
                """);
        database = TestDatabase.migrated(scripts);
        unit = SampleUnit.on(database);
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    private static Sample filled(long id) {
        Sample sample = new Sample(id);
        sample.money = Money.of("-1234.50");
        sample.price = UnitPrice.of("0.042501");
        sample.vat = VatRate.of("11.11");
        sample.share = Percentage.of("-0.8");
        sample.month = BillingMonth.of(2026, 10);
        sample.organisation = OrganisationNumber.of("974760673");
        sample.account = BankAccount.of("15030012345");
        sample.kid = Kid.of("0010017");
        sample.phone = Msisdn.of("98079008");
        sample.email = EmailAddress.of("Kari@blåbær.example");
        sample.network = NetworkAddress.of("2001:db8::/33");
        sample.nation = CountryCode.of("SE");
        sample.moment = OSLO_GAP;
        sample.day = LocalDate.of(2026, 3, 29);
        sample.period = DateRange.from(LocalDate.of(2026, 3, 29));
        sample.address = PostalAddress.of(List.of("c/o Ærlig & Sønn", "Storgata 1"), "0155", "Oslo", null);
        return sample;
    }

    private static void store(Sample sample) {
        unit.inTransaction(em -> {
            em.persist(sample);
            return null;
        });
    }

    private static Sample load(long id) {
        return unit.inTransaction(em -> em.find(Sample.class, id));
    }

    private static String column(String name, long id) throws SQLException {
        try (var connection = database.asApplication();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT CAST(" + name + " AS CHAR) FROM sample WHERE id = " + id)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    @Test
    @DisplayName("One of each value comes out as it went in, without any converter being named")
    void roundTrip() {
        store(filled(1));
        Sample expected = filled(1);
        Sample read = load(1);
        assertEquals(expected.money, read.money);
        assertEquals(expected.price, read.price);
        assertEquals(expected.vat, read.vat);
        assertEquals(expected.share, read.share);
        assertEquals(expected.month, read.month);
        assertEquals(expected.organisation, read.organisation);
        assertEquals(expected.account, read.account);
        assertEquals(expected.kid, read.kid);
        assertEquals(expected.phone, read.phone);
        assertEquals(expected.email, read.email);
        assertEquals(expected.network, read.network);
        assertEquals(expected.nation, read.nation);
        assertEquals(expected.moment, read.moment);
        assertEquals(expected.day, read.day);
        assertEquals(expected.period, read.period);
        assertEquals(expected.address, read.address);
    }

    @Test
    @DisplayName("Columns are readable: decimals, UTC, ISO dates, plain numbers")
    void readable() throws Exception {
        store(filled(2));
        assertEquals("-1234.50", column("money", 2));
        assertEquals("0.042501", column("price", 2));
        assertEquals("2026-03-29 02:30:00.123456", column("moment", 2));
        assertEquals("2026-03-29", column("a_day", 2));
        assertEquals("2026-10", column("billing_month", 2));
        assertEquals("0010017", column("kid", 2));
        assertEquals("+4798079008", column("phone", 2));
        assertEquals("2001:db8::/33", column("network", 2));
        assertEquals("NO", column("country", 2));
        assertEquals("Oslo", column("town", 2));
        assertNull(column("to_date", 2));
    }

    @Test
    @DisplayName("No value is no value: null columns, and an address or period of nulls is none")
    void nothing() {
        store(new Sample(3));
        Sample read = load(3);
        assertNull(read.money);
        assertNull(read.moment);
        assertNull(read.address);
        assertNull(read.period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "America/New_York", "Asia/Kolkata", "UTC"})
    @DisplayName(
            "Moments and days are the same whatever zone the machine stands in, also in the hour that summer time leaves out")
    void zones(String zone) throws Exception {
        TimeZone before = TimeZone.getDefault();
        long id = 100 + Math.floorMod(zone.hashCode(), 1000);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Sample sample = filled(id);
            store(sample);
            Sample other = filled(id + 10_000);
            other.moment = NEW_YORK_GAP;
            store(other);
            assertEquals("2026-03-29 02:30:00.123456", column("moment", id));
            assertEquals("2026-03-29", column("a_day", id));
            assertEquals(OSLO_GAP, load(id).moment);
            assertEquals(NEW_YORK_GAP, load(id + 10_000).moment);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(OSLO_GAP, load(id).moment);
            assertEquals(LocalDate.of(2026, 3, 29), load(id).day);
            assertEquals(NEW_YORK_GAP, load(id + 10_000).moment);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** A row as lists read it. */
    public record Row(Money money, Instant moment, OrganisationNumber organisation, BillingMonth month) {}

    @Test
    @DisplayName("Queries compare, order and construct by values; a sum is wrapped by ofSum")
    void queries() {
        store(filled(4));
        unit.inTransaction(em -> {
            List<Row> rows = em.createQuery(
                            "SELECT NEW no.front.kernel.KernelColumnsIT.Row(s.money, s.moment, s.organisation, s.month) FROM Sample s"
                                    + " WHERE s.organisation = :number AND s.moment BETWEEN :from AND :to AND s.money < :money"
                                    + " AND s.month >= :month AND s.id = 4 ORDER BY s.moment",
                            Row.class)
                    .setParameter("number", OrganisationNumber.of("974760673"))
                    .setParameter("from", OSLO_GAP)
                    .setParameter("to", OSLO_GAP)
                    .setParameter("money", Money.ZERO)
                    .setParameter("month", BillingMonth.of(2026, 10))
                    .getResultList();
            assertEquals(
                    List.of(new Row(
                            Money.of("-1234.50"),
                            OSLO_GAP,
                            OrganisationNumber.of("974760673"),
                            BillingMonth.of(2026, 10))),
                    rows);
            Object sum = em.createQuery("SELECT SUM(s.money) FROM Sample s WHERE s.id = 4")
                    .getSingleResult();
            assertEquals(Money.of("-1234.50"), Money.ofSum((BigDecimal) sum));
            Object none = em.createQuery("SELECT SUM(s.money) FROM Sample s WHERE s.id = -1")
                    .getSingleResult();
            assertEquals(Money.ZERO, Money.ofSum((BigDecimal) none));
            Object newest = em.createQuery("SELECT MAX(s.moment) FROM Sample s WHERE s.id = 4")
                    .getSingleResult();
            assertEquals(OSLO_GAP, newest);
            Object count = em.createQuery("SELECT COUNT(s) FROM Sample s WHERE s.phone IN :phones AND s.id = 4")
                    .setParameter("phones", List.of(Msisdn.of("98079008"), Msisdn.of("40000214")))
                    .getSingleResult();
            assertEquals(1L, count);
            Object like = em.createQuery("SELECT COUNT(s) FROM Sample s WHERE s.organisation LIKE :start AND s.id = 4")
                    .setParameter("start", "9747%")
                    .getSingleResult();
            assertEquals(1L, like);
            return null;
        });
    }
}
