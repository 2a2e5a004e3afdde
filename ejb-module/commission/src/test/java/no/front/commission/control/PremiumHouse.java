package no.front.commission.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.boundary.PremiumLine;
import no.front.commission.boundary.PremiumReportLine;
import no.front.kernel.BillingMonth;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import no.front.test.Wiring;
import no.front.traffic.entity.UsageChannel;

/** Premium transactions on a real MariaDB with everything below them real: Nordlys Kurs has 2440 KURS from January 2026. */
public final class PremiumHouse {

    /** Sorting of what is to be said twice. */
    public static final String USUAL = "25, 5, 15, 55";

    private static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");
    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "premium_refusal",
            "premium_intake",
            "premium_file",
            "premium_aside",
            "premium_report",
            "premium_accrual",
            "premium_earning",
            "premium_transaction",
            "premium_share",
            "premium_price",
            "premium_denial",
            "premium_service",
            "usage_source",
            "open_item_entry",
            "ledger_posting",
            "ledger_voucher",
            "open_item",
            "number_series",
            "contract",
            "customer");

    public final TestPersistence unit;
    public final Wiring wiring;
    public final PremiumTaking taking;
    public final Earnings earnings;
    private LocalDate today = LocalDate.of(2026, 4, 20);

    public PremiumHouse() {
        this(UNIT);
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        unit.sql("INSERT INTO usage_source (id, version, name, key_hint, active, created_at, created_by)"
                + " VALUES (5, 1, 'Strex', '', TRUE, '2026-01-01', 'Test')");
        customer(1, "Nordlys Kurs AS");
        service(10, 1, "2440", "KURS", "STANDARD");
        price(11, 10, "10.00");
        shares(12, 10, "NULL", "NULL", "2026-01-01", USUAL);
    }

    private PremiumHouse(TestPersistence unit) {
        this.unit = unit;
        this.wiring = new Wiring(unit, new ArrayList<>())
                .with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }
                })
                .with(BusinessClock.class, new BusinessClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }

                    @Override
                    public LocalDate today() {
                        return today;
                    }
                })
                .with(CurrentActor.class, new CurrentActor() {
                    @Override
                    public Actor get() {
                        return FATIMA;
                    }
                })
                .with(OwnTransaction.class, new OwnTransaction() {
                    @Override
                    public void run(Runnable work) {
                        unit.run(work);
                    }

                    @Override
                    public <T> T call(Supplier<T> work) {
                        return unit.call(work);
                    }
                })
                .with(ChangeLog.class, new ChangeLog() {
                    @Override
                    public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                        // not of interest here
                    }
                });
        this.taking = wiring.get(PremiumTaking.class);
        this.earnings = wiring.get(Earnings.class);
    }

    /** The same data seen from another node. */
    public PremiumHouse secondNode() {
        return new PremiumHouse(unit.secondNode());
    }

    public void moveTo(LocalDate day) {
        today = day;
    }

    private Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
    }

    public void customer(long id, String name) {
        unit.sql(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status,"
                        + " invoice_delivery, language, vat_registered, data_source, created_at, created_by) VALUES ("
                        + id + ", 1, '" + name + "', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EHF', 'BOKMAL', TRUE,"
                        + " 'STAFF', '2026-01-01', 'Test')");
        unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (" + (id + 500) + ", 1, 'A-" + id
                + "', " + id + ", 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EHF', '')");
    }

    public void service(long id, long customerId, String number, String keyword, String vatCode) {
        unit.sql("INSERT INTO premium_service (id, version, customer_id, contract_id, short_number, keyword, name,"
                + " service_code, regime, vat_code, starts_on, created_at, created_by) VALUES (" + id + ", 1, "
                + customerId + ", " + (customerId + 500) + ", '" + number + "', '" + keyword
                + "', 'Kurs', '10001', 'EXEMPT_CONTENT', '" + vatCode + "', '2026-01-01', '2026-01-01', 'Test')");
    }

    public void price(long id, long serviceId, String price) {
        unit.sql("INSERT INTO premium_price (id, version, service_id, price, starts_on) VALUES (" + id + ", 1, "
                + serviceId + ", " + price + ", '2026-01-01')");
    }

    /** @param parts operator, Strex, own, customer, in percent */
    public void shares(long id, long serviceId, String price, String operator, String from, String parts) {
        unit.sql("INSERT INTO premium_share (id, version, service_id, price, operator, starts_on, operator_share,"
                + " strex_share, own_share, customer_share, created_at, created_by) VALUES (" + id + ", 1, " + serviceId
                + ", " + price + ", " + operator + ", '" + from + "', " + parts + ", '2026-01-01', 'Test')");
    }

    public PremiumAnswer take(List<PremiumLine> lines) {
        return take(lines, null);
    }

    public PremiumAnswer take(List<PremiumLine> lines, String key) {
        return taking.take(way(key, lines.hashCode()), lines);
    }

    public PremiumAnswer take(PremiumLine... lines) {
        return take(List.of(lines));
    }

    public PremiumAnswer report(PremiumReportLine... lines) {
        return taking.report(way(null, 0), List.of(lines));
    }

    private PremiumWay way(String key, int hash) {
        return new PremiumWay(
                5, UsageChannel.API, 0, 1, key, key == null ? null : Integer.toString(hash), noon(), "Test");
    }

    public void refresh(String month) {
        unit.run(() -> earnings.refresh(BillingMonth.of(month)));
    }

    /** Billed at once, to a recipient that the id gives. */
    public static PremiumLine line(String id, String operator, String at, Boolean billed) {
        return new PremiumLine(
                id,
                "2440",
                "kurs",
                "+4740000" + (100 + Math.floorMod(id.hashCode(), 900)),
                operator,
                "10.00",
                at,
                billed == null ? null : billed.toString(),
                null,
                null);
    }

    public static PremiumLine reversal(String original, String at) {
        return new PremiumLine("-" + original, null, null, null, null, "-10.00", at, null, null, null);
    }

    public static PremiumReportLine told(String id, String status, Boolean billed, String at) {
        return new PremiumReportLine(id, status, "Delivered", billed == null ? null : billed.toString(), at);
    }

    /** Rows as text, cells parted by blanks. */
    public List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        unit.run(() -> {
            for (Object row : unit.em().createNativeQuery(sql).getResultList()) {
                rows.add(
                        row instanceof Object[] cells
                                ? String.join(
                                        " ",
                                        java.util.Arrays.stream(cells)
                                                .map(String::valueOf)
                                                .toList())
                                : String.valueOf(row));
            }
        });
        return rows;
    }

    /** Everything that intake leaves behind, but for ids and times of its own. */
    public List<String> state() {
        List<String> state = new ArrayList<>(rows(
                "SELECT t.transaction_id, t.customer_id, t.service_id, t.share_id, t.price, t.operator, t.recipient,"
                        + " HEX(t.recipient_hash), CAST(t.accepted_at AS CHAR), t.billed, CAST(t.billed_at AS CHAR),"
                        + " CAST(t.told_at AS CHAR), t.month, t.status, t.detail, o.transaction_id, HEX(t.content)"
                        + " FROM premium_transaction t LEFT JOIN premium_transaction o ON o.id = t.original_id"
                        + " ORDER BY t.transaction_id"));
        state.addAll(rows("SELECT transaction_id, cause, billed, CAST(told_at AS CHAR) FROM premium_aside ORDER BY 1"));
        state.addAll(rows("SELECT transaction_id, status_code, billed FROM premium_report ORDER BY 1, 2"));
        return state;
    }

    /** Balance of an account by its name. */
    public String balance(String account) {
        return unit.value("SELECT COALESCE(SUM(amount), 0) FROM ledger_posting WHERE account = '" + account + "'");
    }
}
