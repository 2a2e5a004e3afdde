package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server (kill -9, database and all) at random moments of invoice runs of 1 000 accounts, each run once, and proves
 * after the restart that every account has its invoice just once.
 */
final class KillMeasure {
    static final List<String> HEADS =
            List.of("kill", "invoices then", "restart to done, s", "invoices", "lost or doubled");

    private static final int KILLS = 20;
    private static final int ACCOUNTS = 1_000;
    private static final int MESSAGES = 3;

    private final Path ear;
    private final Path data;
    private final List<String> flags;
    private final PrintStream out;
    private final SplittableRandom random = new SplittableRandom(20_261_122);

    KillMeasure(Path ear, Path data, List<String> flags, PrintStream out) {
        this.ear = ear;
        this.data = data;
        this.flags = flags;
        this.out = out;
    }

    List<List<String>> run(boolean quick) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int kill = 1; kill <= (quick ? 2 : KILLS); kill++) {
            out.println("Kill " + kill + " …");
            rows.add(killed(kill));
        }
        return rows;
    }

    private List<String> killed(int kill) throws Exception {
        int accounts = ACCOUNTS;
        long run;
        ServerUnderTest server = ServerUnderTest.start(ear, data, flags);
        try (Connection connection = server.database()) {
            BillingMeasure billing = new BillingMeasure(connection, out);
            long first = billing.fill(accounts, MESSAGES);
            run = billing.prepare(first, accounts);
            long goal = 1 + random.nextInt(accounts * 9 / 10);
            while (billing.number("SELECT COUNT(*) FROM invoice WHERE run_id = " + run) < goal) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(50));
        } finally {
            server.kill();
        }
        long began = System.nanoTime();
        try (ServerUnderTest again = ServerUnderTest.start(ear, data, flags);
                Connection connection = again.database()) {
            BillingMeasure billing = new BillingMeasure(connection, out);
            long then = billing.number("SELECT COUNT(*) FROM invoice WHERE run_id = " + run);
            expireClaims(connection);
            billing.await(run);
            double seconds = (System.nanoTime() - began) / 1e9;
            // throws when an account has none, two, or a number is missing
            billing.check(run, accounts);
            return List.of(
                    Integer.toString(kill),
                    Long.toString(then),
                    figure(seconds),
                    Long.toString(billing.number("SELECT COUNT(*) FROM invoice WHERE run_id = " + run)),
                    "0");
        }
    }

    /** The minute in which a silent node might still be alive. */
    private static void expireClaims(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("UPDATE job_claim SET heartbeat_at = heartbeat_at - INTERVAL 1 HOUR WHERE node IS NOT NULL");
        }
    }
}
