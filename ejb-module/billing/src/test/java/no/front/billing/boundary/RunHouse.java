package no.front.billing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.front.billing.control.InvoiceRunJob;
import no.front.billing.control.ReceiverDirectory;
import no.front.kernel.BillingMonth;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Oslo;
import no.front.ledger.control.LedgerBalance;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.ChangeLog;
import no.front.platform.boundary.CurrentActor;
import no.front.platform.boundary.JobProgress;
import no.front.platform.boundary.OwnTransaction;
import no.front.platform.boundary.RealClock;
import no.front.platform.control.JobRunner;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.Changes;
import no.front.platform.entity.Role;
import no.front.test.TestPersistence;
import no.front.test.Wiring;

/**
 * Invoice runs on a real MariaDB, with everything below them real, the runner of jobs too, but clock, actor, change log and
 * the directory of receivers. Customers are numbered from 1: customer n has contract 100 000 + n, account 200 000 + n.
 */
final class RunHouse implements AutoCloseable {

    static final Actor FATIMA = Actor.staff(9, "Fatima Rahimi", Set.of(Role.FINANCE), "127.0.0.1");

    final TestPersistence unit;
    final List<ChangeAction> logged = Collections.synchronizedList(new ArrayList<>());
    final Wiring wiring;
    volatile LocalDate today = LocalDate.of(2026, 3, 1);
    volatile Actor acting = FATIMA;
    private long position;

    RunHouse() {
        this(TestPersistence.fresh(), LocalDate.of(2026, 3, 1));
        prices();
    }

    private RunHouse(TestPersistence unit, LocalDate today) {
        this.unit = unit;
        this.today = today;
        wiring = new Wiring(unit, new ArrayList<>());
        CurrentActor actor = new CurrentActor() {
            @Override
            public Actor get() {
                return acting;
            }
        };
        wiring.with(RealClock.class, new RealClock() {
                    @Override
                    public Instant now() {
                        return noon();
                    }
                })
                .with(CurrentActor.class, actor)
                .with(OwnTransaction.class, transactions())
                .with(BusinessClock.class, clock())
                .with(ChangeLog.class, log())
                .with(ReceiverDirectory.class, directory());
    }

    /** The same data, seen from another node. */
    RunHouse secondNode() {
        return new RunHouse(unit.secondNode(), today);
    }

    private static ReceiverDirectory directory() {
        return new ReceiverDirectory() {
            @Override
            public Answer ask(OrganisationNumber number) {
                return new Told(Set.of(EhfType.INVOICE, EhfType.CREDIT_NOTE));
            }
        };
    }

    private BusinessClock clock() {
        return new BusinessClock() {
            @Override
            public Instant now() {
                return noon();
            }

            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    private Instant noon() {
        return Oslo.startOf(today).plusSeconds(43_200);
    }

    private ChangeLog log() {
        return new ChangeLog() {
            @Override
            public void record(ChangeAction action, ChangeSubject subject) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, Changes changes) {
                logged.add(action);
            }

            @Override
            public void record(ChangeAction action, ChangeSubject subject, String reason, Changes changes) {
                logged.add(action);
            }
        };
    }

    private OwnTransaction transactions() {
        return new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                unit.run(work);
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return unit.call(work);
            }
        };
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    <T> T in(Supplier<T> work) {
        return unit.call(work);
    }

    /** The daily job of that day, as the runner of jobs does it. */
    JobRunner.Outcome job(LocalDate day) {
        return get(JobRunner.class).run(get(InvoiceRunJob.class), day, "", true);
    }

    /** That day comes, with its job. */
    void on(String day) {
        today = LocalDate.parse(day);
        job(today);
    }

    /** A run over all accounts, by hand. @return its id */
    long byHand(boolean dry) {
        long run = in(() -> get(InvoiceRuns.class).prepare("", dry));
        job(today);
        return run;
    }

    RunView run(long id) {
        return in(() -> get(InvoiceRuns.class).get(id));
    }

    /** All the runs there are, oldest first, as {@code SCHEDULED 2026-03-01 DONE}. */
    String runs() {
        return unit.value("SELECT GROUP_CONCAT(CONCAT(kind, ' ', invoice_date, ' ', status) ORDER BY id SEPARATOR ', ')"
                + " FROM invoice_run");
    }

    /** Prices of the published list, from 2026 on. */
    private void prices() {
        unit.sql("DELETE FROM price_line");
        unit.sql("DELETE FROM price_list");
        unit.sql("INSERT INTO price_list (id, version, number, status, valid_from, tier_model, usage_decimals,"
                + " fee_decimals, writings, note, begun_by) VALUES (1, 1, 1, 'PUBLISHED', '2026-01-01', 'GRADUATED', 4,"
                + " 2, 1, '', 'Test')");
        String[] lines = {
            "'SMS', '', 'NO', 0, 0.44",
            "'SMS', '', 'NO', 2000, 0.42",
            "'SMS', '', 'NO', 10000, 0.40",
            "'SMS', '', '', 0, 0.70",
            "'MONTHLY', 'SMS_WEB', '', 0, 39",
            "'INVOICE_EHF', '', '', 0, 19",
            "'INVOICE_POST', '', '', 0, 45"
        };
        for (int i = 0; i < lines.length; i++) {
            unit.sql("INSERT INTO price_line (id, version, price_list_id, kind, product_code, destination,"
                    + " above_quantity, price) VALUES (" + (i + 1) + ", 1, 1, " + lines[i] + ")");
        }
    }

    /** Customers with a contract, an account and the web service, whose first month is a charge, from that day on. */
    void customers(int first, int last, String opened) {
        for (int n = first; n <= last; n++) {
            unit.sql("INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner,"
                    + " status, invoice_delivery, language, vat_registered, data_source, created_at, created_by,"
                    + " organisation_number, visiting_lines, visiting_postcode, visiting_city, visiting_country)"
                    + " VALUES (" + n + ", 1, 'Nordlys Kurs " + n + " AS', 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE',"
                    + " 'EHF', 'BOKMAL', TRUE, 'STAFF', '2026-01-01', 'Test', '" + number(n)
                    + "', 'Sjøgata 41', '8006', 'Bodø', 'NO')");
            unit.sql(
                    "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                            + " due_days, prepaid, invoice_delivery, invoice_reference) VALUES (" + (100_000 + n)
                            + ", 1, 'A-" + n + "', " + n + ", 'ACTIVE', '" + opened + "', '" + opened
                            + "', 3, 10, FALSE, 'EHF', '')");
            unit.sql("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) VALUES ("
                    + account(n) + ", 1, '" + (500_000 + n) + "', 'Hovedkonto', " + (100_000 + n) + ", 'ACTIVE', '"
                    + opened + "')");
            unit.sql("INSERT INTO subscription (id, version, account_id, product_id, quantity, from_date, cancelled,"
                    + " ends_by_notice) SELECT " + (300_000 + n) + ", 1, " + account(n) + ", id, 1, '" + opened
                    + "', FALSE, FALSE FROM product WHERE code = 'SMS_WEB'");
            LocalDate month = BillingMonth.of(LocalDate.parse(opened)).next().firstDay();
            unit.sql("INSERT INTO contract_charge (id, version, account_id, product_id, kind, status, quantity, amount,"
                    + " from_date, to_date, note, source, noted_at, noted_by, dropped_reason) SELECT " + (400_000 + n)
                    + ", 1, " + account(n) + ", id, 'FIRST_MONTH', 'PENDING', 1, 39.00, '" + opened + "', '" + month
                    + "', '', 'test:" + n + "', '" + opened + "', 'Test', '' FROM product WHERE code = 'SMS_WEB'");
        }
    }

    static long account(int n) {
        return 200_000L + n;
    }

    /** Counted usage of a day. */
    void usage(int n, String day, String destination, long pieces) {
        String month = day.substring(0, 7);
        position++;
        unit.sql("INSERT INTO usage_day (account_id, month, day, kind, product_code, destination, messages, pieces)"
                + " VALUES (" + account(n) + ", '" + month + "', '" + day + "', 'M', 'SMS_WEB', '" + destination + "', "
                + pieces + ", " + pieces + ") ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages),"
                + " pieces = pieces + VALUES(pieces)");
        unit.sql("INSERT INTO usage_month (account_id, month, messages, pieces, last_position, billed_position,"
                + " billed_messages) VALUES (" + account(n) + ", '" + month + "', " + pieces + ", " + pieces + ", "
                + position + ", 0, 0) ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages),"
                + " pieces = pieces + VALUES(pieces), last_position = VALUES(last_position)");
    }

    /** The n-th organisation number that could be issued. */
    private static String number(int n) {
        int found = 0;
        for (int prefix = 90_000_000; ; prefix++) {
            int sum = 0;
            String digits = String.valueOf(prefix);
            for (int i = 0; i < 8; i++) {
                sum += (digits.charAt(i) - '0') * "32765432".charAt(i) - (digits.charAt(i) - '0') * '0';
            }
            int check = sum % 11 == 0 ? 0 : 11 - sum % 11;
            if (check < 10 && ++found == n) {
                return digits + check;
            }
        }
    }

    /** Proves the books as the nightly job does. */
    void booksBalance() {
        JobProgress strict = new JobProgress() {
            @Override
            public void expect(long items) {}

            @Override
            public boolean item(ChangeSubject subject, Runnable work) {
                work.run();
                return true;
            }

            @Override
            public long step(String count, java.util.function.LongSupplier work) {
                return work.getAsLong();
            }

            @Override
            public void count(String name, long more) {}

            @Override
            public void checkpoint() {}
        };
        unit.run(() -> get(LedgerBalance.class).run(today, strict));
    }

    @Override
    public void close() {
        unit.close();
    }
}
