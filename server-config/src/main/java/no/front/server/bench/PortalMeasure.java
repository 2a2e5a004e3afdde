package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.front.server.StartFailure;

/**
 * The portal with all its users at once: what pages take, how many can sign in while others work, what a session costs in
 * memory. Beside each figure stands its goal, and how much of it is used up.
 */
final class PortalMeasure {
    static final double PAGE_MILLIS = 400;
    static final double SIGN_IN_SHARE = 0.8;
    static final double SESSION_KILOBYTES = 200;

    /** Of those who work while others sign in; people at work leave the cores to whom they can. */
    private static final Duration CALM = Duration.ofSeconds(10);

    private static final int SIGNING_IN = 6;
    private static final int HASHES = 15;

    /** Also those with forms, which the server keeps something of. */
    private static final List<String> ALL_PAGES = List.of(
            "/home",
            "/invoices",
            "/messages",
            "/statistics",
            "/commission",
            "/subscription",
            "/order-more",
            "/my-page",
            "/users",
            "/user-new",
            "/security",
            "/gateway",
            "/retention",
            "/consents");

    private final ServerUnderTest server;
    private final PortalWorld world;
    private final BenchOptions options;
    private final PrintStream out;
    private final List<List<String>> goals = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    PortalMeasure(ServerUnderTest server, PortalWorld world, BenchOptions options, PrintStream out) {
        this.server = server;
        this.world = world;
        this.options = options;
        this.out = out;
    }

    void write(Report report) throws Exception {
        List<PortalPerson> people = IntStream.rangeClosed(1, options.users())
                .mapToObj(number ->
                        new PortalPerson(server.origin(), world.email((number - 1) % world.customers() + 1), number))
                .toList();
        double hash = secondsOfHash();
        long bytes = bytesOfSessions(people);
        ClosedLoop loop = new ClosedLoop(people, server, options.thought());
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            out.println(people.size() + " at work in the portal, " + i + " of " + options.repetitions() + " …");
            rounds.add(loop.run(options.warmUp(), options.measured()));
        }
        pages(report, rounds);
        storm(report, people, hash);
        below("memory a session, kB", bytes / 1000.0 / people.size(), SESSION_KILOBYTES);
        report.section("Goals").table(List.of("", "measured", "goal", "of the goal"), goals);
        if (!errors.isEmpty()) {
            report.line("").line(errors.size() + " pages were not answered as they should, the first of them:");
            errors.stream().limit(5).forEach(error -> report.line("- " + error));
        }
    }

    private void pages(Report report, List<Round> rounds) {
        report.section("The portal, " + options.users() + " users at once")
                .line(world.messages() + " messages, " + world.customers()
                        + " customers, of which the largest has a fifth of them. Each opens a page, reads it, thinks for "
                        + options.thought().toSeconds() + " s; median of " + rounds.size() + " × "
                        + options.measured().toSeconds() + " s. Milliseconds.\n")
                .table(
                        List.of("page", "requests", "p50", "p95", "p99", "max"),
                        Arrays.stream(PortalVisit.values())
                                .map(PortalVisit::title)
                                .map(title -> latencies(title, rounds))
                                .toList());
        report.line("")
                .table(
                        List.of("", "figure"),
                        List.of(
                                List.of("pages a second", figure(Median.of(rounds, Round::requestsPerSecond))),
                                cores("server", Median.of(rounds, Round::serverCores)),
                                cores("database", Median.of(rounds, Round::databaseCores)),
                                cores("load generator", Median.of(rounds, Round::generatorCores))));
        for (PortalVisit visit : PortalVisit.values()) {
            below(
                    visit.title() + ", p95 ms",
                    Median.of(rounds, round -> round.of(visit.title()).percentile(95)),
                    PAGE_MILLIS);
        }
        rounds.forEach(round -> errors.addAll(round.errors()));
    }

    private static List<String> latencies(String title, List<Round> rounds) {
        List<String> row = new ArrayList<>();
        row.add(title);
        row.add(Long.toString(
                Math.round(Median.of(rounds, round -> round.of(title).count()))));
        for (double percent : new double[] {50, 95, 99, 100}) {
            row.add(figure(Median.of(rounds, round -> round.of(title).percentile(percent))));
        }
        return row;
    }

    private static List<String> cores(String who, double cores) {
        return List.of("processor, " + who + " (cores)", String.format(java.util.Locale.ROOT, "%.2f", cores));
    }

    /** As many sign in as can, while the others go on with their work. */
    private void storm(Report report, List<PortalPerson> people, double hash) throws Exception {
        out.println("All sign in who can, while the others work …");
        Duration lasting = options.measured();
        long from = System.nanoTime() + options.warmUp().toNanos();
        long until = from + lasting.toNanos();
        Round round;
        double each;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> signingIn = IntStream.range(0, SIGNING_IN)
                    .mapToObj(number -> threads.submit(() -> signIns(number, from, until)))
                    .toList();
            round = new ClosedLoop(people, server, CALM).run(options.warmUp(), lasting);
            int count = 0;
            for (Future<Integer> one : signingIn) {
                count += one.get();
            }
            each = count * 1000.0 / lasting.toMillis();
        }
        errors.addAll(round.errors());
        int cores = Runtime.getRuntime().availableProcessors();
        report.section("Signing in while others work")
                .line(SIGNING_IN + " sign in again and again, each with the page of the form; " + people.size()
                        + " others open a page, read it, think for " + CALM.toSeconds()
                        + " s. A hash of a password takes "
                        + figure(hash * 1000) + " ms of one core when nothing else runs, so " + cores
                        + " cores could check " + figure(cores / hash) + " a second.\n")
                .table(
                        List.of("", "figure"),
                        List.of(
                                List.of("sign-ins a second", figure(each)),
                                List.of("other pages a second", figure(round.requestsPerSecond())),
                                List.of("of these p50, ms", figure(round.all().percentile(50))),
                                List.of("of these p95, ms", figure(round.all().percentile(95)))));
        double share = each / (cores / hash);
        goals.add(List.of(
                "sign-ins of what the cores could check, %",
                figure(share * 100), "≥ " + figure(SIGN_IN_SHARE * 100), figure(SIGN_IN_SHARE / share * 100) + " %"));
        below("other pages meanwhile, p95 ms", round.all().percentile(95), PAGE_MILLIS);
    }

    private int signIns(int number, long from, long until) throws IOException, InterruptedException {
        int count = 0;
        for (int again = 0; System.nanoTime() < until; again++) {
            int customer = (number + again * SIGNING_IN) % world.customers() + 1;
            new PortalPerson(server.origin(), world.email(customer), 1000 + customer).enter();
            long now = System.nanoTime();
            count += now >= from && now <= until ? 1 : 0;
        }
        return count;
    }

    /** Of this virtual machine, which has come to know the work as the server's has. */
    private static double secondsOfHash() {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < HASHES; i++) {
            long began = System.nanoTime();
            PortalWorld.hash("a password like any other");
            nanos.add(System.nanoTime() - began);
        }
        return Median.of(nanos.subList(HASHES / 2, HASHES), nano -> nano) / 1e9;
    }

    /** What all of them hold after a look at every page; they have been there before, so what is kept for all is there. */
    private long bytesOfSessions(List<PortalPerson> people) throws Exception {
        out.println(people.size() + " sign in, look at every page, and sign out …");
        all(people, PortalMeasure::lookAround);
        all(people, PortalPerson::signOut);
        long without = server.liveBytes();
        out.println("They sign in once more …");
        all(people, PortalMeasure::lookAround);
        return server.liveBytes() - without;
    }

    private static void lookAround(PortalPerson person) throws IOException, InterruptedException {
        person.signIn();
        for (String page : ALL_PAGES) {
            person.look(page);
        }
    }

    /** What a person does. */
    private interface Deed {
        void of(PortalPerson person) throws IOException, InterruptedException;
    }

    private static void all(List<PortalPerson> people, Deed deed) throws InterruptedException {
        List<Callable<Void>> deeds = people.stream()
                .map(person -> (Callable<Void>) () -> {
                    deed.of(person);
                    return null;
                })
                .toList();
        try (ExecutorService few = Executors.newFixedThreadPool(SIGNING_IN)) {
            for (Future<Void> done : few.invokeAll(deeds)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new StartFailure("The portal did not let people do their work: " + e.getCause());
        }
    }

    private void below(String what, double measured, double goal) {
        goals.add(List.of(what, figure(measured), "< " + figure(goal), figure(measured / goal * 100) + " %"));
    }
}
