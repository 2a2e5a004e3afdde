package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import no.front.server.StartFailure;

/**
 * Kills the server (kill -9, database and all) at seeded moments while commission moves, and proves after the restart that
 * nothing is lost or doubled: while a settlement is taken in, while payouts are approved, while the bank's file is made. Each
 * seed plays one month from Strex' file to the bank, killed once at each of the three; what does not go on by itself is done
 * again as finance would.
 */
public final class CommissionKill {

    public static final List<String> HEADS =
            List.of("killed", "seed", "done then", "restart to done, s", "lost or doubled");

    private static final int MONTHS_BACK = 5;
    private static final long PATIENCE_SECONDS = 300;

    private final Path ear;
    private final Path data;
    private final List<String> flags;
    private final PrintStream out;
    private final int customers;
    private final Path folder;
    private final List<List<String>> rows = new ArrayList<>();
    private ServerUnderTest server;
    private Connection connection;
    private BillingMeasure database;
    private CommissionWorld world;
    private PayoutMeasure payouts;

    /** @param data of the server, new @param flags of its virtual machine @param customers who are paid each month */
    public CommissionKill(Path ear, Path data, List<String> flags, PrintStream out, int customers) {
        this.ear = ear;
        this.data = data;
        this.flags = flags;
        this.out = out;
        this.customers = customers;
        this.folder = data.resolve("bank");
    }

    /** @return a row for each kill @throws StartFailure when anything is lost, doubled or out of balance */
    public List<List<String>> run(List<Long> seeds) throws Exception {
        start();
        try {
            CommissionWorld.Crowd crowd = world.crowd(customers);
            for (int i = 0; i < seeds.size(); i++) {
                RandomGenerator random = new java.util.SplittableRandom(seeds.get(i));
                out.println("Commission, killed: seed " + seeds.get(i) + " …");
                YearMonth month = YearMonth.from(world.today()).minusMonths(MONTHS_BACK + i);
                long seed = seeds.get(i);
                settlement(seed, random, world.earned(crowd, month, customers * PayoutMeasure.MESSAGES));
                approval(seed, random, crowd);
                file(seed, random);
            }
            return rows;
        } finally {
            connection.close();
            server.close();
        }
    }

    private void start() throws Exception {
        server = ServerUnderTest.start(ear, data, flags, Map.of("FRONT_BANK_OUTBOX", folder.toString()));
        connection = server.database();
        database = new BillingMeasure(connection, out);
        world = new CommissionWorld(connection, database);
        payouts = new PayoutMeasure(server, connection, database, out);
    }

    /** Strex' files are being taken in. */
    private void settlement(long seed, RandomGenerator random, CommissionWorld.Earned earned) throws Exception {
        CommissionWorld.StrexFiles files = world.files(earned, true, 0);
        String settled =
                "SELECT COUNT(*) FROM premium_transaction WHERE settlement_line_id IS NOT NULL AND " + earned.ids("id");
        String vouchers = "SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'SETTLEMENT'";
        long before = database.number(vouchers);
        StaffSession finance = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        CompletableFuture<Void> upload = going(() -> CommissionWorld.upload(finance, files));
        // written aside, then settled: a goal on the way, or beyond what is left when it is done
        long goal = random.nextLong(2L * earned.transactions());
        String progress = "SELECT (SELECT COUNT(*) FROM strex_staging) + (" + settled + ")";
        killed(upload, progress, goal, random);

        long began = System.nanoTime();
        start();
        String there = " FROM strex_settlement WHERE settlement_ref = '" + files.reference() + "'";
        boolean posted = database.number("SELECT COUNT(*)" + there) > 0;
        if (posted) {
            world.check(earned, files);
        } else {
            database.require(0, settled, "transactions settled by nothing");
            database.require(before, vouchers, "vouchers of settlements");
            world.checkBooks();
        }
        CommissionWorld.upload(StaffSession.signIn(server.origin(), StaffSession.FINANCE), files);
        world.check(earned, files);
        database.require(before + customers, vouchers, "vouchers of settlements");
        done("a settlement's import", seed, posted ? "posted" : "nothing", began);
        files.delete();
    }

    /** A second person has approved a run. */
    private void approval(long seed, RandomGenerator random, CommissionWorld.Crowd crowd) throws Exception {
        StaffSession finance = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        long run = PayoutMeasure.start(finance, finance.open("/backoffice/payout-runs", "new:day"), world.today());
        payouts.awaitDone(run);
        PayoutMeasure.approve(StaffSession.signIn(server.origin(), PayoutMeasure.SECOND), run);
        String notes =
                "SELECT COUNT(*) FROM commission_note n JOIN payout p ON p.id = n.payout_id WHERE p.run_id = " + run;
        killed(new CompletableFuture<>(), notes, 1 + random.nextLong(customers * 9L / 10), random);

        long began = System.nanoTime();
        start();
        String then = database.text(notes) + " of " + customers + " notes";
        expireClaims();
        payouts.awaitApproved(run);
        payouts.checkApproved(world, run, crowd);
        done("payouts' approval", seed, then, began);
    }

    /** What is due goes into a file for the bank, and into the folder. */
    private void file(long seed, RandomGenerator random) throws Exception {
        StaffSession finance = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        long files = database.number("SELECT COUNT(*) FROM payment_file");
        long waiting = database.number("SELECT COUNT(*) FROM outgoing_payment WHERE status = 'ORDERED'");
        CompletableFuture<Void> making = going(() -> {
            PayoutMeasure.makeFile(finance);
            return null;
        });
        String taken = "SELECT COUNT(*) FROM outgoing_payment WHERE status = 'IN_FILE' AND file_id > "
                + database.number("SELECT COALESCE(MAX(id), 0) FROM payment_file");
        killed(making, taken, random.nextLong(waiting + 1), random);

        long began = System.nanoTime();
        start();
        long made = database.number("SELECT COUNT(*) FROM payment_file") - files;
        database.require(
                made == 0 ? waiting : 0,
                "SELECT COUNT(*) FROM outgoing_payment WHERE status = 'ORDERED'",
                "payments in no file");
        if (made == 0) {
            PayoutMeasure.makeFile(StaffSession.signIn(server.origin(), StaffSession.FINANCE));
        }
        database.require(files + 1, "SELECT COUNT(*) FROM payment_file", "files");
        expireClaims();
        until("the folder has every file", "SELECT COUNT(*) = 0 FROM payment_file WHERE taken_at IS NULL");
        new PaymentFileCheck(connection, database).check(folder);
        bankPays();
        done("making of the bank's file", seed, made == 0 ? "nothing" : "the file", began);
    }

    /** In the demo the bank pays: what is in the newest file is paid once in the books. */
    private void bankPays() throws Exception {
        StaffSession finance = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
        long id = database.number("SELECT MAX(id) FROM payment_file");
        Browser.Answer page = finance.open("/backoffice/payment-file?id=" + id, "bank:pays");
        Form form = Form.with("bank:pays", page);
        finance.browser().submit(page, form, Map.of(form.button("pays"), "")).require(200, "<h1");
        until("the bank has paid", "SELECT COUNT(*) = 0 FROM outgoing_payment WHERE status <> 'PAID'");
        database.require(
                database.number("SELECT COUNT(*) FROM payout WHERE status = 'PAID'"),
                "SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'PAYOUT' AND source_type = 'Payout'",
                "payments booked");
        database.require(
                database.number("SELECT COUNT(*) FROM outgoing_payment WHERE subject_type = 'Payout'"),
                "SELECT COUNT(DISTINCT source_id) FROM ledger_voucher WHERE kind = 'PAYOUT' AND source_type = 'Payout'",
                "payouts paid");
        world.checkBooks();
    }

    private void done(String what, long seed, String then, long began) {
        rows.add(List.of(what, Long.toString(seed), then, figure((System.nanoTime() - began) / 1e9), "0"));
        out.println("Killed: " + what + "; done then: " + then + "; whole and once afterwards.");
    }

    /** @param work what is cut off by the kill @param progress counted with what is not committed yet */
    private void killed(CompletableFuture<Void> work, String progress, long goal, RandomGenerator random)
            throws Exception {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!work.isDone() && database.number(progress) < goal) {
            if (System.nanoTime() > limit) {
                throw new StartFailure("Not even " + goal + " after " + PATIENCE_SECONDS + " s: " + progress);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
        server.kill();
        try {
            connection.close();
        } catch (SQLException gone) {
            // its other end is dead
        }
    }

    /** In the background; how it ends is not asked, since it is cut off. */
    private static CompletableFuture<Void> going(Callable<?> work) {
        return CompletableFuture.runAsync(() -> {
            try {
                work.call();
            } catch (IOException cutOff) {
                // as it should be
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void until(String what, String condition) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (database.number(condition) == 0) {
            if (System.nanoTime() > limit) {
                throw new StartFailure("Waited in vain: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The minute in which a silent node might still be alive. */
    private void expireClaims() throws SQLException {
        database.execute("UPDATE job_claim SET heartbeat_at = heartbeat_at - INTERVAL 1 HOUR WHERE node IS NOT NULL");
    }
}
