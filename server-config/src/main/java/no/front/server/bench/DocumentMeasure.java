package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.front.server.StartFailure;

/**
 * How fast the product's own job makes documents of invoices: EHF, each checked by the official rules, and PDF. The invoices
 * are of a run whose customers receive EHF; their documents are made once, thrown away, and made again while it is measured.
 */
final class DocumentMeasure {
    static final List<String> HEADS = List.of("document", "made", "all, s", "each second", "of processor, s");

    private static final int FIRST_NUMBER = 83_000_000;
    private static final int MESSAGES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ServerUnderTest server;
    private final Connection connection;
    private final BillingMeasure database;
    private final PrintStream out;

    DocumentMeasure(ServerUnderTest server, Connection connection, BillingMeasure database, PrintStream out) {
        this.server = server;
        this.connection = connection;
        this.database = database;
        this.out = out;
    }

    void write(Report report, int invoices) throws Exception {
        out.println("An invoice run of " + invoices + " accounts that receive EHF …");
        long first = database.fill(invoices, MESSAGES);
        receiveEhf(first, invoices);
        long run = database.prepare(first, invoices);
        database.await(run);
        await("invoice_id IN (SELECT id FROM invoice WHERE run_id = " + run + ")", 2 * invoices);
        List<List<String>> rows = new ArrayList<>();
        rows.add(again(run, "EHF", "EHF, made and checked", invoices));
        rows.add(again(run, "PDF", "PDF", invoices));
        report.section("Documents")
                .table(HEADS, rows)
                .line("")
                .line(
                        "By the product's job, two at a time; EHF is checked by the schema of UBL 2.1 and the rules of EN 16931"
                                + " and PEPPOL. All are made, and no rule is broken. Processor time is the server's + the database's.");
    }

    /** Organisation numbers, and the directory's word that they receive EHF. */
    private void receiveEhf(long first, int invoices) throws SQLException {
        FictionalNumbers numbers = new FictionalNumbers(FIRST_NUMBER);
        long ids = database.block(invoices);
        try (PreparedStatement customer =
                        connection.prepareStatement("UPDATE customer SET organisation_number = ? WHERE id = ?");
                PreparedStatement receiver = connection.prepareStatement(
                        "INSERT INTO receiver_lookup (id, version, organisation_number, invoice, credit_note, answered_at,"
                                + " asked_at) VALUES (?, 1, ?, TRUE, TRUE, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")) {
            for (int i = 1; i <= invoices; i++) {
                String number = numbers.next();
                customer.setString(1, number);
                customer.setLong(2, first + i);
                customer.addBatch();
                receiver.setLong(1, ids + i);
                receiver.setString(2, number);
                receiver.addBatch();
            }
            customer.executeBatch();
            receiver.executeBatch();
        }
        database.execute("UPDATE contract SET invoice_delivery = 'EHF' WHERE customer_id > " + first
                + " AND customer_id <= " + (first + invoices));
    }

    private List<String> again(long run, String form, String title, int invoices) throws Exception {
        out.println(invoices + " × " + form + " …");
        String which = "form = '" + form + "' AND invoice_id IN (SELECT id FROM invoice WHERE run_id = " + run + ")";
        Round.Load before = Round.Load.now(server);
        long began = System.nanoTime();
        database.execute("UPDATE invoice_document SET state = 'QUEUED', document_id = NULL, findings = '',"
                + " retry_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE " + which);
        await(which, invoices);
        double seconds = (System.nanoTime() - began) / 1e9;
        Round.Load after = Round.Load.now(server);
        return List.of(
                title,
                Integer.toString(invoices),
                figure(seconds),
                figure(invoices / seconds),
                before.processorUntil(after));
    }

    /** Until that many are made, and none of them otherwise. */
    private void await(String which, int documents) throws Exception {
        String of = " FROM invoice_document WHERE " + which;
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (database.number("SELECT COUNT(*)" + of + " AND state = 'MADE'") < documents) {
            if (database.number("SELECT COUNT(*)" + of + " AND state IN ('INVALID', 'FAILED')") > 0) {
                throw new StartFailure("A document was not made: "
                        + database.text("SELECT findings" + of + " AND state IN ('INVALID', 'FAILED') LIMIT 1"));
            }
            if (System.nanoTime() > limit) {
                throw new StartFailure("The documents were not made after " + PATIENCE.toMinutes() + " minutes.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
