package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.front.server.StartFailure;

/**
 * How long the bank's payments take, from the first upload of a file to the last one booked: each names a claim by its KID.
 * Two sizes, so that one sees whether the cost of a payment stays level.
 */
final class PaymentMeasure {
    static final List<String> HEADS =
            List.of("files", "payments", "all, s", "payments/s", "per payment, µs", "of processor, s", "booked, kr");

    private static final int IN_A_FILE = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ServerUnderTest server;
    private final BillingMeasure database;
    private final PrintStream out;

    PaymentMeasure(ServerUnderTest server, BillingMeasure database, PrintStream out) {
        this.server = server;
        this.database = database;
        this.out = out;
    }

    /** @param sizes payments of each round */
    void write(Report report, List<Integer> sizes) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            out.println("The bank brings " + sizes.get(i) + " payments …");
            rows.add(measured(i + 1, sizes.get(i)));
        }
        report.section("Payments")
                .table(HEADS, rows)
                .line("")
                .line("Uploaded through the page, OCR giro of at most " + IN_A_FILE
                        + " payments each; read, matched by KID and"
                        + " booked. Processor time is the server's + the database's.")
                .line("After each round: every payment is booked once, no claim has anything left, vouchers balance.");
    }

    private List<String> measured(int round, int payments) throws Exception {
        long first = fill(round, payments);
        List<Path> files = files(round, payments);
        StaffSession person = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        Round.Load before = Round.Load.now(server);
        long began = System.nanoTime();
        try {
            for (Path file : files) {
                upload(person, file);
            }
            awaitMatched(began);
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Round.Load after = Round.Load.now(server);
        check(first, payments);
        return List.of(
                Integer.toString(files.size()),
                Integer.toString(payments),
                figure(seconds),
                figure(payments / seconds),
                figure(seconds * 1_000_000 / payments),
                before.processorUntil(after),
                database.text("SELECT SUM(amount) FROM open_item WHERE " + ours(first, payments)));
    }

    /** Claims of all of the demo's customers in turn. @return before the first id */
    private long fill(int round, int payments) throws SQLException {
        long first = database.block(payments);
        database.execute("INSERT INTO open_item (id, version, kind, number, kid, customer_id, text, amount, remaining,"
                + " opened_on, due_on, subject_type, subject_id) SELECT " + first
                + " + n.seq, 1, 'INVOICE', 1000000000 + "
                + first + " + n.seq, CONCAT('77', LPAD(" + round + ", 2, '0'), LPAD(n.seq, 9, '0')), c.id, 'Måling',"
                + " 100 + n.seq % 900 + 0.25, 100 + n.seq % 900 + 0.25, CURDATE() - INTERVAL 14 DAY, CURDATE(), 'Bench', n.seq"
                + " FROM seq_1_to_" + payments + " n JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place FROM"
                + " customer) c ON c.place = n.seq % (SELECT COUNT(*) FROM customer)");
        return first;
    }

    private List<Path> files(int round, int payments) throws IOException, SQLException {
        LocalDate day = LocalDate.parse(database.text("SELECT CURDATE()"));
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < payments; from += IN_A_FILE) {
            Path file = Files.createTempFile("front-bench", ".ocr");
            OcrGiro giro = new OcrGiro(100 * round + files.size(), day);
            for (int i = from + 1; i <= Math.min(from + IN_A_FILE, payments); i++) {
                giro.paid(String.format("77%02d%09d", round, i), 10_025 + i % 900 * 100L);
            }
            Files.writeString(file, giro.text());
            files.add(file);
        }
        return files;
    }

    private static void upload(StaffSession person, Path file) throws IOException, InterruptedException {
        Browser.Answer page = person.open("/backoffice/bank-files", "type=\"file\"");
        Form form = Form.with("type=\"file\"", page);
        person.browser()
                .upload(page, form, Map.of(form.button("upload"), ""), new Multipart.File(form.button("file"), file))
                .require(200, file.getFileName().toString());
    }

    private void awaitMatched(long began) throws Exception {
        while (database.number("SELECT EXISTS (SELECT 1 FROM bank_transaction WHERE status = 'RECEIVED')") > 0) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StartFailure("The payments were not matched after " + PATIENCE.toMinutes() + " minutes.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void check(long first, int payments) throws SQLException {
        String items = ours(first, payments);
        database.require(payments, "SELECT COUNT(*) FROM open_item WHERE remaining = 0 AND " + items, "claims paid");
        database.require(
                payments,
                "SELECT COUNT(*) FROM bank_transaction WHERE status = 'BOOKED' AND item_id > " + first
                        + " AND item_id <= " + (first + payments),
                "payments booked");
        database.requireBalance();
    }

    private static String ours(long first, int payments) {
        return "id > " + first + " AND id <= " + (first + payments);
    }
}
