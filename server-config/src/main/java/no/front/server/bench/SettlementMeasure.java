package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How long a settlement of Strex with its single transactions takes, from the upload of both files to the page that shows it:
 * read, compared one by one, divided, booked. Two sizes, so that one sees whether the cost of a transaction stays level; and the
 * smaller one of ten times as many customers, since each has lines, amounts and a voucher of its own.
 */
final class SettlementMeasure {
    static final List<String> HEADS = List.of(
            "customers",
            "transactions",
            "file, MB",
            "all, s",
            "per transaction, µs",
            "of processor, s",
            "server's memory, MB",
            "commission, kr");

    private static final int CUSTOMERS = 500;
    private static final int MANY_CUSTOMERS = 5_000;
    private static final int MONTHS_BACK = 6;
    private static final int WARM = 4;

    /** Goes on while people look at the settlement. */
    private static final Duration CLEARED = Duration.ofMinutes(3);

    /** Strex leaves every so many-th message out. */
    private static final int LEFT_OUT = 9_973;

    private final ServerUnderTest server;
    private final Connection connection;
    private final BillingMeasure database;
    private final PrintStream out;

    SettlementMeasure(ServerUnderTest server, Connection connection, BillingMeasure database, PrintStream out) {
        this.server = server;
        this.connection = connection;
        this.database = database;
        this.out = out;
    }

    /** @param sizes transactions of each settlement */
    void write(Report report, List<Integer> sizes) throws Exception {
        CommissionWorld world = new CommissionWorld(connection, database);
        CommissionWorld.Crowd crowd = world.crowd(CUSTOMERS);
        List<List<String>> rows = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        // a small one first, which nobody counts: the code is compiled then
        YearMonth month = YearMonth.from(world.today()).minusMonths(MONTHS_BACK - 1);
        measured(world, world.earned(crowd, month, sizes.getFirst() / WARM), new ArrayList<>());
        for (int size : sizes) {
            month = month.minusMonths(1);
            rows.add(measured(world, world.earned(crowd, month, size), each));
        }
        CommissionWorld.Crowd many = world.crowd(MANY_CUSTOMERS);
        rows.add(measured(world, world.earned(many, month.minusMonths(1), sizes.getFirst()), new ArrayList<>()));
        report.section("Settlements of Strex")
                .table(HEADS, rows)
                .line("")
                .line(ratio(each) + " Uploaded through the page; processor time is the server's + the database's.")
                .line(
                        "After each: every transaction is settled once but those that Strex left out, which wait; parts of"
                                + " lines are their gross, the accounts say what the tables say, vouchers balance; the same files again"
                                + " change nothing. What was put aside on the way is taken away after the answer.");
    }

    /** Of the last size to the first. */
    static String ratio(List<Double> each) {
        return "Of the largest to the smallest each costs " + figure(each.getLast() / each.getFirst()) + " times.";
    }

    private List<String> measured(CommissionWorld world, CommissionWorld.Earned earned, List<Double> each)
            throws Exception {
        int transactions = earned.transactions();
        out.println("Strex settles " + transactions + " transactions …");
        CommissionWorld.StrexFiles files = world.files(earned, true, LEFT_OUT);
        try {
            StaffSession person = StaffSession.signIn(server.origin(), StaffSession.FINANCE);
            Round.Load before = Round.Load.now(server);
            long began = System.nanoTime();
            CompletableFuture<Long> upload = uploading(person, files);
            long most = 0;
            while (!upload.isDone()) {
                most = Math.max(most, ProcessFigures.of(server.pid()).megabytes());
                TimeUnit.MILLISECONDS.sleep(100);
            }
            long id = upload.get();
            double seconds = (System.nanoTime() - began) / 1e9;
            Round.Load after = Round.Load.now(server);
            world.check(earned, files);
            again(world, earned, person, files);
            each.add(seconds / transactions);
            return List.of(
                    Integer.toString(earned.crowd().customers()),
                    Integer.toString(transactions),
                    figure(Files.size(files.single()) / 1e6),
                    figure(seconds),
                    figure(seconds * 1_000_000 / transactions),
                    before.processorUntil(after),
                    Long.toString(most),
                    database.text("SELECT SUM(amount) FROM commission_amount WHERE settlement_id = " + id));
        } finally {
            files.delete();
        }
    }

    private static CompletableFuture<Long> uploading(StaffSession person, CommissionWorld.StrexFiles files) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return CommissionWorld.upload(person, files);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private void again(
            CommissionWorld world, CommissionWorld.Earned earned, StaffSession person, CommissionWorld.StrexFiles files)
            throws Exception {
        long vouchers = database.number("SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'SETTLEMENT'");
        CommissionWorld.upload(person, files);
        database.require(
                vouchers, "SELECT COUNT(*) FROM ledger_voucher WHERE kind = 'SETTLEMENT'", "vouchers of settlements");
        world.check(earned, files);
        long began = System.nanoTime();
        while (database.number("SELECT COUNT(*) FROM strex_import") > 0
                && System.nanoTime() - began < CLEARED.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        database.require(0, "SELECT COUNT(*) FROM strex_staging", "transactions left aside");
    }
}
