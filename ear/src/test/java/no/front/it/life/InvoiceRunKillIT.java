package no.front.it.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import no.front.it.OwnDatabase;
import no.front.it.ServerProcess;
import no.front.it.TestDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kills the server (kill -9) while it invoices 1 000 accounts, at moments that two seeds choose, database and all. After each
 * start the run goes on by itself.
 */
class InvoiceRunKillIT {

    private static final int ACCOUNTS = 1_000;
    private static final long[] SEEDS = {20_260_401, 20_261_122};
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path TARGET = TestDirectory.get();
    private static final Path EAR = Path.of("target/front.ear").toAbsolutePath();

    private final int httpPort = ServerProcess.freePort();
    private final int databasePort = ServerProcess.freePort();
    private ServerProcess server;
    private OwnDatabase database;
    private Path data;
    private int starts;
    private long first;
    private long run;

    @BeforeEach
    void prepare() throws IOException {
        data = Files.createTempDirectory(TARGET, "run-kill");
        database = new OwnDatabase(data, databasePort);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private void start() {
        Map<String, String> settings =
                Map.of("FRONT_HTTP_PORT", String.valueOf(httpPort), "FRONT_DB_PORT", String.valueOf(databasePort));
        server = ServerProcess.start(EAR, data, TARGET.resolve("run-kill-" + ++starts + ".log"), settings)
                .awaitReady();
    }

    private void kill() throws Exception {
        List<ProcessHandle> family = server.family();
        family.forEach(ProcessHandle::destroyForcibly);
        server.kill();
        until("no process is left", () -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static void until(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < limit, "Waited in vain: " + what);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    @DisplayName(
            "BIL-4 BIL-10 BIL-11 killed at two random moments, a run of 1 000 accounts makes 1 000 invoices: each once,"
                    + " numbers without gap, usage billed just once, books in balance")
    void killed() throws Exception {
        start();
        accounts();
        // the demo may invoice closed accounts of its own meanwhile
        String all = "SELECT COUNT(*) FROM invoice WHERE kind = 'INVOICE'";
        prepareRun();
        for (long seed : SEEDS) {
            Random random = new Random(seed);
            long invoiced = invoiced();
            long goal = invoiced + 1 + random.nextInt(ACCOUNTS / 2);
            until(goal + " invoices", () -> invoiced() >= Math.min(goal, ACCOUNTS - 50));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
            kill();
            start();
            assertTrue(invoiced() < ACCOUNTS, "it died in the middle");
            // the dead node's claim has run out
            database.change(
                    "UPDATE job_claim SET heartbeat_at = heartbeat_at - INTERVAL 1 HOUR WHERE node IS NOT NULL");
        }
        until("the run is done", () -> "DONE".equals(value("SELECT status FROM invoice_run WHERE id = " + run)));

        assertEquals(ACCOUNTS, invoiced());
        assertEquals(ACCOUNTS, number("SELECT COUNT(DISTINCT account_id) FROM invoice WHERE run_id = " + run));
        assertEquals(
                number(all),
                number("SELECT MAX(number) - MIN(number) + 1 FROM invoice WHERE kind = 'INVOICE'"),
                "numbers without gap");
        assertEquals(number(all), number("SELECT last_number FROM number_series WHERE name = 'invoice'"), "series");
        assertEquals(
                ACCOUNTS,
                number("SELECT COUNT(*) FROM ledger_voucher v JOIN invoice i ON i.id = v.source_id"
                        + " AND v.source_type = 'Invoice' AND v.kind = 'INVOICE' AND v.total = i.total WHERE i.run_id = "
                        + run));
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM (SELECT voucher_id FROM ledger_posting GROUP BY voucher_id"
                        + " HAVING SUM(amount) <> 0) v"));
        assertEquals(
                0,
                number("SELECT COUNT(*) FROM invoice i JOIN open_item o ON o.id = i.open_item_id" + " WHERE i.run_id = "
                        + run + " AND o.remaining <> i.total"));
        // 1 + 2 + … + 1 000 parts
        assertEquals(0, number("SELECT COUNT(*) FROM usage_month WHERE waits AND account_id > " + first));
        assertEquals(
                ACCOUNTS * (ACCOUNTS + 1L) / 2,
                number("SELECT SUM(l.quantity) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                        + " WHERE i.run_id = " + run + " AND l.kind = 'TRAFFIC'"));
        assertEquals(3, number("SELECT attempts FROM invoice_run WHERE id = " + run));
    }

    /** Accounts by e-mail that gather nothing; account n has sent n parts in January. */
    private void accounts() throws Exception {
        first = number("SELECT NEXT VALUE FOR front_id") + 1_000;
        value("SELECT SETVAL(front_id, " + (first + 5L * ACCOUNTS) + ")");
        String rows = " FROM seq_1_to_" + ACCOUNTS + " n";
        long contract = first + 2L * ACCOUNTS;
        database.change(
                "INSERT INTO customer (id, version, name, form, is_prospect, is_customer, is_supplier, is_partner,"
                        + " status, invoice_delivery, invoice_email, language, vat_registered, data_source, created_at, created_by,"
                        + " visiting_lines, visiting_postcode, visiting_city, visiting_country) SELECT " + contract
                        + " + "
                        + ACCOUNTS
                        + " + n.seq, 1, CONCAT('Prøvebedrift ', n.seq), 'AS', FALSE, TRUE, FALSE, FALSE, 'ACTIVE',"
                        + " 'EMAIL', 'faktura@prove.example', 'BOKMAL', TRUE, 'STAFF', UTC_TIMESTAMP(), 'Test', 'Sjøgata 41',"
                        + " '8006', 'Bodø', 'NO'" + rows);
        database.change(
                "INSERT INTO contract (id, version, number, customer_id, status, starts_on, made_at, notice_months,"
                        + " due_days, prepaid, invoice_delivery, invoice_email, invoice_reference, gathers_traffic) SELECT "
                        + contract + " + n.seq, 1, CONCAT('P', n.seq), " + contract + " + " + ACCOUNTS
                        + " + n.seq, 'ACTIVE', '2026-01-01', '2026-01-01', 3, 10, FALSE, 'EMAIL', 'faktura@prove.example', '',"
                        + " FALSE" + rows);
        database.change("INSERT INTO account (id, version, number, name, contract_id, status, opened_on) SELECT "
                + first + " + n.seq, 1, CONCAT('P', n.seq), 'Hovedkonto', " + contract
                + " + n.seq, 'ACTIVE', '2026-01-01'" + rows);
        database.change(
                "INSERT INTO usage_day (account_id, month, day, kind, product_code, destination, messages, pieces)"
                        + " SELECT " + first + " + n.seq, '2026-01', '2026-01-15', 'M', 'SMS_WEB', 'NO', n.seq, n.seq"
                        + rows);
        database.change("INSERT INTO usage_month (account_id, month, messages, pieces, last_position, billed_position,"
                + " billed_messages) SELECT " + first + " + n.seq, '2026-01', n.seq, n.seq, 1, 0, 0" + rows);
        // a list that was in force then
        if (number("SELECT COUNT(*) FROM price_list WHERE status = 'PUBLISHED' AND valid_from <= '2026-01-15'") == 0) {
            database.change("UPDATE price_list SET valid_from = '2025-01-01' WHERE status = 'PUBLISHED'"
                    + " ORDER BY valid_from LIMIT 1");
        }
    }

    /** As the page does it, for these accounts. */
    private void prepareRun() throws Exception {
        run = number("SELECT NEXT VALUE FOR front_id");
        database.change(
                "INSERT INTO invoice_run (id, version, kind, dry, invoice_date, status, stop_requested, attempts,"
                        + " prepared_at, prepared_by, stopped_by, open_scope) VALUES (" + run
                        + ", 1, 'BY_HAND', FALSE, CURDATE(),"
                        + " 'STOPPED', FALSE, 0, UTC_TIMESTAMP(6), 'Test', '', NULL)");
        database.change("INSERT INTO invoice_run_account (run_id, account_id, status) SELECT " + run + ", id, 'PENDING'"
                + " FROM account WHERE id > " + first + " AND id <= " + (first + ACCOUNTS));
        database.change("UPDATE invoice_run SET status = 'PREPARED' WHERE id = " + run);
    }

    private long invoiced() throws Exception {
        return number("SELECT COUNT(*) FROM invoice WHERE run_id = " + run);
    }

    private String value(String query) throws Exception {
        return database.value(query);
    }

    private long number(String query) throws Exception {
        return (long) Double.parseDouble(value(query));
    }
}
