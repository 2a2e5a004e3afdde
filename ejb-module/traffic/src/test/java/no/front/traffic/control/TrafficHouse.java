package no.front.traffic.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.front.kernel.Oslo;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.test.TestPersistence;
import no.front.traffic.boundary.UsageAnswer;
import no.front.traffic.boundary.UsageLine;
import no.front.traffic.control.UsageIntakeStore.Way;
import no.front.traffic.entity.UsageChannel;

/** Usage on a real MariaDB: intake and counts as the container puts them together, and accounts to use. */
public final class TrafficHouse {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final TestPersistence UNIT = TestPersistence.fresh();
    private static final List<String> TABLES = List.of(
            "usage_day",
            "usage_sender_day",
            "usage_month",
            "usage_aside",
            "usage_refusal",
            "usage_intake",
            "usage_key",
            "usage_record",
            "usage_file",
            "usage_source",
            "account",
            "contract",
            "customer");

    public final TestPersistence unit;
    public final UsageTaking taking = new UsageTaking();
    public final UsageRollUp rollUp = new UsageRollUp();
    public final UsageCountStore counts = new UsageCountStore();
    public final UsageSourceStore sources = new UsageSourceStore();
    public final UsageSettling settling = new UsageSettling();
    public final UsageFileReading files = new UsageFileReading();
    public final UsageImportStore imports = new UsageImportStore();
    private Instant now = Oslo.startOf(TODAY).plusSeconds(43_200);

    public TrafficHouse() {
        this(UNIT);
        TABLES.forEach(table -> unit.sql("DELETE FROM " + table));
        unit.sql("UPDATE usage_progress SET position = 0");
        unit.sql(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner, status,"
                        + " invoice_delivery, language, vat_registered, data_source, created_at, created_by)"
                        + " VALUES (1, 1, 'Nordlys Kurs AS', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE', 'EHF', 'BOKMAL', TRUE,"
                        + " 'STAFF', '2026-01-01', 'Test')");
        unit.sql("INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                + " due_days, prepaid, invoice_delivery, invoice_reference)"
                + " VALUES (2, 1, 'A-1', 1, 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EHF', '')");
    }

    private TrafficHouse(TestPersistence unit) {
        this.unit = unit;
        OwnTransaction transaction = new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
        UsageRecordStore records = new UsageRecordStore();
        UsageAsideStore asides = new UsageAsideStore();
        UsageIntakeStore intakes = new UsageIntakeStore();
        UsageRollUpStore rollUps = new UsageRollUpStore();
        records.em = unit.em();
        asides.em = unit.em();
        intakes.em = unit.em();
        rollUps.em = unit.em();
        counts.em = unit.em();
        sources.em = unit.em();
        sources.transaction = transaction;
        taking.records = records;
        taking.asides = asides;
        taking.intakes = intakes;
        taking.transaction = transaction;
        taking.clock = new BusinessClock() {
            @Override
            public Instant now() {
                return now;
            }
        };
        rollUp.store = rollUps;
        rollUp.intakes = intakes;
        rollUp.transaction = transaction;
        rollUp.settling = settling;
        rollUp.clock = taking.clock;
        settling.asides = asides;
        settling.intakes = intakes;
        settling.transaction = transaction;
        imports.em = unit.em();
        files.store = imports;
        files.sources = sources;
        files.taking = taking;
        files.transaction = transaction;
        files.clock = taking.clock;
        files.currentActor = new CurrentActor();
        files.changeLog = new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                // not of interest here
            }
        };
    }

    /** The same data seen from another node. */
    public TrafficHouse secondNode() {
        return new TrafficHouse(unit.secondNode());
    }

    /** An account of the customer's, open from 1 January 2026. */
    public long account(long id, String number) {
        unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES (" + id
                + ", 1, '" + number + "', 'Hovedkonto', 2, 'ACTIVE', '2026-01-01')");
        return id;
    }

    public long source() {
        return sources.named("Gateway", now, "Test");
    }

    public UsageAnswer take(UsageLine... lines) {
        return take(List.of(lines));
    }

    public UsageAnswer take(List<UsageLine> lines) {
        return take(lines, null);
    }

    public UsageAnswer take(List<UsageLine> lines, String key) {
        return taking.take(
                new Way(
                        source(),
                        UsageChannel.API,
                        0,
                        1,
                        key,
                        key == null ? null : Integer.toString(lines.hashCode()),
                        now,
                        "Test"),
                lines);
    }

    /** A message within Norway. */
    public static UsageLine message(String id, String account, int parts, String at) {
        return message(id, account, parts, at, null);
    }

    public static UsageLine message(String id, String account, int parts, String at, String status) {
        return new UsageLine(
                id, null, account, "SMS_GATEWAY", null, "Nordlys", "+4798079008", null, parts, null, at, status, null);
    }

    /** Account, month, messages, pieces … as text, line by line. */
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

    /** What counts, by an own look at the records: no roll-up, no cut. */
    public List<String> recordsByDay() {
        return rows("SELECT account_id, CAST(day AS CHAR), kind, product_code, destination, COUNT(*), SUM(parts)"
                + " FROM usage_record WHERE kind IN ('M', 'L') AND direction = 'O' AND status IN ('S', 'D', 'F')"
                + " GROUP BY account_id, day, kind, product_code, destination ORDER BY 1, 2, 3, 4, 5");
    }

    public List<String> countsByDay() {
        return rows(
                "SELECT account_id, CAST(day AS CHAR), kind, product_code, destination, messages, pieces FROM usage_day"
                        + " ORDER BY 1, 2, 3, 4, 5");
    }
}
