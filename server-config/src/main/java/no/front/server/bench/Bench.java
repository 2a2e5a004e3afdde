package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import no.front.server.StartFailure;
import no.front.server.Trees;

/**
 * Measures, and prints what it measured as Markdown: start, import of 100 000 rows, each page for one user with its number of queries,
 * staff at work all at once, orders that come in with a credit check each, payments, settlements, payouts, documents and invoice runs. The load comes from the same machine, so its own processor time is told too.
 */
public final class Bench {
    /** Where the filled database is kept between runs. */
    private static final Path DATA = Path.of("data", "bench");

    /** The portal's, kept too. */
    private static final Path PORTAL_DATA = Path.of("data", "bench-portal");

    private static final int PORTAL_CUSTOMERS = 200;

    private static final Path BILLING_DATA = Path.of("data", "bench-billing");

    private static final Path STRANGER_DATA = Path.of("data", "bench-strangers");

    /** Of each account in an invoice run. */
    private static final int MESSAGES = 500;

    /** Of each kind of work on commission. */
    private static final int KILLS = 20;

    private static final int PAYEES = 300;

    private static final Path TARGET = Path.of("target", "bench.md");
    private static final int PAGE_TRIES = 100;
    private static final int COUNT_TRIES = 9;

    private final BenchOptions options;
    private final Path ear;
    private final List<String> flags;
    private final PrintStream out;
    private final Report report = new Report();

    private Bench(BenchOptions options, Path ear, List<String> flags, PrintStream out) {
        this.options = options;
        this.ear = ear;
        this.flags = flags;
        this.out = out;
    }

    /** @param args the EAR, then {@link BenchOptions#USAGE options}; production's flags come as {@code front.bench.flags} */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (args.length == 0) {
                throw new StartFailure(BenchOptions.USAGE);
            }
            BenchOptions options = BenchOptions.of(Arrays.asList(args).subList(1, args.length));
            List<String> flags = List.of(
                    System.getProperty("front.bench.flags", "-Xmx400m").strip().split("\\s+"));
            new Bench(options, Path.of(args[0]).toAbsolutePath(), flags, out).measure();
        } catch (StartFailure | Browser.UnexpectedAnswer e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private void measure() throws Exception {
        if (options.moneyOnly()) {
            money();
            tell();
            return;
        }
        if (options.kill()) {
            kill();
            tell();
            return;
        }
        if (options.strangers()) {
            strangers();
            tell();
            return;
        }
        if (options.portal()) {
            portal();
            tell();
            return;
        }
        Path data = DATA.toAbsolutePath();
        if (options.fresh()) {
            Trees.delete(data);
        }
        machine();
        try (ServerUnderTest server = start(data);
                Connection connection = server.database()) {
            FilledDatabase database = new FilledDatabase(connection);
            if (options.trafficOnly()) {
                out.println("Usage comes in, and is counted …");
                new UsageLoad(server, connection).run(options.usage(), report);
            } else if (!options.ordersOnly()) {
                fill(server, database);
                StaffSession administrator = StaffSession.signIn(server.origin(), StaffSession.ADMINISTRATOR);
                pages(administrator, database, connection);
                staff(server, database);
            }
            if (!options.trafficOnly()) {
                orders(server, connection);
                new UsageLoad(server, connection).run(options.usage(), report);
            }
            memory(server);
        }
        if (!options.trafficOnly() && !options.ordersOnly()) {
            money();
        }
        tell();
    }

    private void tell() throws IOException {
        Files.createDirectories(TARGET.getParent());
        Files.writeString(TARGET, report.toString());
        out.println();
        out.print(report);
    }

    private void orders(ServerUnderTest server, Connection connection) throws Exception {
        out.println("Orders for " + options.orders().toMinutes() + " min, and staff who look at them …");
        new OrderReport(new OrderLoad(server, connection).run(options.warmUp(), options.orders())).write(report);
    }

    /** On a database of its own, new each time: a user of the demo is locked in it. */
    private void strangers() throws Exception {
        Path data = STRANGER_DATA.toAbsolutePath();
        Trees.delete(data);
        machine();
        try (ServerUnderTest server = start(data);
                Connection connection = server.database()) {
            new StrangerMeasure(server, connection, out).write(report, options.quick() ? 40 : 200);
        }
        Trees.delete(data);
    }

    /** On that database too, new each time. */
    private void kill() throws Exception {
        Path data = BILLING_DATA.toAbsolutePath();
        Trees.delete(data);
        machine();
        report.section("Invoice runs, killed in the middle")
                .table(KillMeasure.HEADS, new KillMeasure(ear, data, flags, out).run(options.quick()));
        Trees.delete(data);
        List<Long> seeds =
                LongStream.rangeClosed(1, options.quick() ? 2 : KILLS).boxed().toList();
        report.section("Commission, killed in the middle")
                .table(CommissionKill.HEADS, new CommissionKill(ear, data, flags, out, PAYEES).run(seeds))
                .line("")
                .line(
                        "After each: a settlement is posted once and whole, each amount stands on one note, notes have no gaps,"
                                + " each payment is in one file and paid once, the accounts say what the tables say, vouchers balance.");
    }

    private void portal() throws Exception {
        Path data = PORTAL_DATA.toAbsolutePath();
        if (options.fresh()) {
            Trees.delete(data);
        }
        machine();
        try (ServerUnderTest server = start(data);
                Connection connection = server.database()) {
            PortalWorld world = PortalWorld.in(connection, PORTAL_CUSTOMERS, options.messages(), out);
            new PortalMeasure(server, world, options, out).write(report);
            memory(server);
        }
    }

    /** On a database of its own, new each time. Runs come last, since their documents go on being made after them. */
    private void money() throws Exception {
        Path data = BILLING_DATA.toAbsolutePath();
        Trees.delete(data);
        machine();
        try (ServerUnderTest server = start(data);
                Connection connection = server.database()) {
            BillingMeasure measure = new BillingMeasure(connection, out);
            boolean quick = options.quick();
            if (options.wants(BenchOptions.Money.PAYMENTS)) {
                List<Integer> sizes = quick ? List.of(2_000, 20_000) : List.of(10_000, 100_000);
                new PaymentMeasure(server, measure, out).write(report, sizes);
            }
            if (options.wants(BenchOptions.Money.PAYOUT)) {
                List<Integer> sizes = quick ? List.of(50, 500) : List.of(500, 5_000);
                new PayoutMeasure(server, connection, measure, out).write(report, sizes);
            }
            if (options.wants(BenchOptions.Money.SETTLEMENT)) {
                List<Integer> sizes = quick ? List.of(10_000, 100_000) : List.of(100_000, 1_000_000);
                new SettlementMeasure(server, connection, measure, out).write(report, sizes);
            }
            if (options.wants(BenchOptions.Money.DOCUMENTS)) {
                new DocumentMeasure(server, connection, measure, out).write(report, quick ? 200 : 2_000);
            }
            if (options.wants(BenchOptions.Money.BILLING)) {
                List<Integer> sizes = quick ? List.of(100, 1_000) : List.of(1_000, 10_000);
                measure.write(report, measure.run(sizes, MESSAGES));
            }
            memory(server);
        }
    }

    private void machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*:\\s*", ""))
                .findFirst()
                .orElse("unknown processor");
        report.section("What it was measured on")
                .line(Runtime.getRuntime().availableProcessors() + " cores, " + processor + ", Java "
                        + Runtime.version() + ", server flags `" + String.join(" ", flags) + "`.")
                .line("Server, database and load generator share the machine.");
    }

    private ServerUnderTest start(Path data) throws IOException, InterruptedException {
        out.println("Starting the server …");
        ServerUnderTest server = ServerUnderTest.start(ear, data, flags);
        report.section("Start")
                .table(
                        List.of("", "figure"),
                        List.of(
                                List.of(
                                        "start to first page, s",
                                        figure(server.untilFirstPage().toMillis() / 1000.0)),
                                List.of(
                                        "server memory then (RSS), MB",
                                        "" + ProcessFigures.of(server.pid()).megabytes())));
        return server;
    }

    private void fill(ServerUnderTest server, FilledDatabase database) throws Exception {
        if (!database.hasOrganisations()) {
            report.section("Import").table(ImportMeasure.HEADS, new ImportMeasure(server, out).run());
        }
        if (!database.hasOrganisations()) {
            throw new StartFailure("The import left out good rows: " + database.count("customer") + " organisations, "
                    + database.count("contact_person") + " people.");
        }
        out.println("Adding years of contact and change …");
        database.addHistory();
        report.section("Data");
        List<List<String>> rows = new ArrayList<>();
        for (String table : List.of(
                "customer", "contact_person", "communication", "customer_search", "change_entry", "change_value")) {
            rows.add(List.of(table, Long.toString(database.count(table))));
        }
        report.table(List.of("table", "rows"), rows);
    }

    private void pages(StaffSession person, FilledDatabase database, Connection connection) throws Exception {
        out.println("One user, page by page …");
        List<Long> customers = database.customers();
        QueryCount queries = new QueryCount(connection);
        List<List<String>> rows = new ArrayList<>();
        for (Visit visit : Visit.values()) {
            SplittableRandom random = new SplittableRandom(7);
            long[] nanos = new long[PAGE_TRIES];
            for (int i = -PAGE_TRIES; i < PAGE_TRIES; i++) {
                String path = visit.path(customers, random);
                long began = System.nanoTime();
                person.open(path, visit.expected());
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - began;
                }
            }
            long counted = queries.of(COUNT_TRIES, () -> person.open(visit.path(customers, random), visit.expected()));
            rows.add(row(visit.title(), Latencies.of(nanos), Long.toString(counted)));
        }
        report.section("Pages, one user")
                .line("Milliseconds from request to the last byte, on loopback, so a little more than in the server.\n")
                .table(List.of("page", "requests", "p50", "p95", "p99", "max", "queries"), rows);
    }

    private void staff(ServerUnderTest server, FilledDatabase database) throws Exception {
        out.println(options.users() + " sign in …");
        List<Long> customers = database.customers();
        List<StaffAtWork> staff = new ArrayList<>();
        for (int i = 0; i < options.users(); i++) {
            staff.add(new StaffAtWork(StaffSession.signIn(server.origin(), StaffSession.ADMINISTRATOR), customers));
        }
        ClosedLoop loop = new ClosedLoop(staff, server, ClosedLoop.THOUGHT);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            out.println("Staff at work, " + i + " of " + options.repetitions() + " …");
            rounds.add(loop.run(options.warmUp(), options.measured()));
        }
        new StaffReport(options, rounds).write(report);
    }

    private void memory(ServerUnderTest server) {
        report.section("Memory after all this")
                .table(
                        List.of("", "RSS, MB"),
                        List.of(
                                List.of(
                                        "server",
                                        "" + ProcessFigures.of(server.pid()).megabytes()),
                                List.of(
                                        "database",
                                        ""
                                                + ProcessFigures.of(server.databasePid())
                                                        .megabytes())));
    }

    private static List<String> row(String title, Latencies latencies, String last) {
        return List.of(
                title,
                Integer.toString(latencies.count()),
                figure(latencies.percentile(50)),
                figure(latencies.percentile(95)),
                figure(latencies.percentile(99)),
                figure(latencies.max()),
                last);
    }
}
