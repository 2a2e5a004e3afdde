package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.front.server.StartFailure;

/**
 * How long an invoice run takes: usage that has come in is counted, rated, invoiced and booked. Gathering is off, documents are
 * another job's. Two sizes, so that one sees whether the cost of a row stays level.
 */
final class BillingMeasure {
    static final List<String> HEADS = List.of(
            "run", "accounts", "messages", "all, s", "invoices/s", "messages/s", "per message, µs", "booked, kr");

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Connection connection;
    private final PrintStream out;

    BillingMeasure(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** @param sizes accounts of each run @param messages of each account */
    List<List<String>> run(List<Integer> sizes, int messages) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int accounts : sizes) {
            out.println(
                    "An invoice run of " + accounts + " accounts with " + (long) accounts * messages + " messages …");
            rows.add(measured(accounts, messages));
        }
        return rows;
    }

    /** The peers on such a machine, and what is proven of each run. */
    void write(Report report, List<List<String>> rows) {
        report.section("Invoice runs")
                .table(HEADS, rows)
                .line("")
                .line(
                        "Counted, rated, invoiced, numbered and booked; without documents. Kill Bill 0.22.26 on such a machine:"
                                + " 29 to 37 invoices/s, without rating.")
                .line(
                        "After each run: every account has one invoice, numbers without gap, vouchers balance, all usage is"
                                + " billed.");
    }

    private List<String> measured(int accounts, int messages) throws Exception {
        long first = fill(accounts, messages);
        long run = prepare(first, accounts);
        double seconds = await(run);
        check(run, accounts);
        double all = (double) accounts * messages;
        return List.of(
                "month",
                Integer.toString(accounts),
                Long.toString((long) all),
                figure(seconds),
                figure(accounts / seconds),
                figure(all / seconds),
                figure(seconds * 1_000_000 / all),
                text("SELECT SUM(total) FROM invoice_run_account WHERE run_id = " + run));
    }

    long fill(int accounts, int messages) throws SQLException, IOException {
        LocalDate from =
                LocalDate.parse(text("SELECT CURDATE()")).withDayOfMonth(1).minusMonths(1);
        long first = block(4L * accounts);
        String sql;
        try (InputStream in = BillingMeasure.class.getResourceAsStream("billing.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        sql = sql.replace(":first", Long.toString(first))
                .replace(":accounts", Integer.toString(accounts))
                .replace(":messages", Integer.toString(messages))
                .replace(":from", from.toString());
        for (String statement : sql.split(";\\s*\n")) {
            execute(statement);
        }
        return first;
    }

    /** Numbers that nobody else will give: the sequence goes on behind them. @return before the first of them */
    long block(long size) throws SQLException {
        long first = number("SELECT NEXT VALUE FOR front_id") + 100;
        number("SELECT SETVAL(front_id, " + (first + size + 200) + ")");
        return first;
    }

    /** As the page prepares it, for just these accounts. */
    long prepare(long first, int accounts) throws SQLException {
        return prepare("id > " + (first + 2L * accounts) + " AND id <= " + (first + 3L * accounts));
    }

    /** @param accounts a condition */
    long prepare(String accounts) throws SQLException {
        long run = number("SELECT NEXT VALUE FOR front_id");
        execute("START TRANSACTION");
        execute("INSERT INTO invoice_run (id, version, kind, dry, invoice_date, status, stop_requested, attempts,"
                + " prepared_at, prepared_by, stopped_by, open_scope) VALUES (" + run
                + ", 1, 'BY_HAND', FALSE, CURDATE(),"
                + " 'PREPARED', FALSE, 0, UTC_TIMESTAMP(6), 'Bench', '', 'BENCH')");
        execute("INSERT INTO invoice_run_account (run_id, account_id, status) SELECT " + run
                + ", id, 'PENDING' FROM account WHERE " + accounts);
        execute("COMMIT");
        return run;
    }

    /** From the moment the job takes it, by the server's own clock. */
    double await(long run) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!"DONE".equals(text("SELECT status FROM invoice_run WHERE id = " + run))) {
            if (System.nanoTime() > limit) {
                throw new StartFailure("The invoice run was not done after " + PATIENCE.toMinutes() + " minutes.");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return number("SELECT TIMESTAMPDIFF(MICROSECOND, begun_at, ended_at) FROM invoice_run WHERE id = " + run)
                / 1_000_000.0;
    }

    void check(long run, int accounts) throws SQLException {
        require(accounts, "SELECT COUNT(DISTINCT account_id) FROM invoice WHERE run_id = " + run, "accounts invoiced");
        require(accounts, "SELECT COUNT(*) FROM invoice WHERE run_id = " + run, "invoices");
        require(
                number("SELECT COUNT(*) FROM invoice WHERE kind = 'INVOICE'"),
                "SELECT MAX(number) - MIN(number) + 1 FROM invoice WHERE kind = 'INVOICE'",
                "numbers without gap");
        require(
                0,
                "SELECT COUNT(*) FROM usage_month u JOIN invoice_run_account t ON t.account_id = u.account_id"
                        + " WHERE t.run_id = " + run + " AND u.waits",
                "months that wait");
        requireBalance();
        require(
                number(
                        "SELECT SUM(u.pieces) FROM usage_month u JOIN invoice_run_account t ON t.account_id = u.account_id"
                                + " WHERE t.run_id = " + run),
                "SELECT SUM(l.quantity) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id WHERE i.run_id = "
                        + run + " AND l.kind = 'TRAFFIC'",
                "pieces invoiced");
    }

    void requireBalance() throws SQLException {
        require(
                0,
                "SELECT COUNT(*) FROM (SELECT voucher_id FROM ledger_posting GROUP BY voucher_id HAVING SUM(amount) <> 0) v",
                "vouchers that don't balance");
    }

    void require(long expected, String query, String what) throws SQLException {
        long found = number(query);
        if (found != expected) {
            throw new StartFailure("After the run: " + found + " " + what + ", not " + expected + ".");
        }
    }

    long number(String query) throws SQLException {
        return (long) Double.parseDouble(text(query));
    }

    String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
