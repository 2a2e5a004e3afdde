package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * As many sign in as can, while the others go on with their work. A password's hash is dear on purpose, so signing in takes all that
 * the cores have left: what others do at the same time takes its share, and is measured at several paces.
 */
final class SignInStorm {

    /** Between two pages of those who work; none for nobody at work. The last is the one that has the goal. */
    private static final List<Duration> PACES = List.of(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(30));

    private static final int AT_ONCE = 6;
    private static final int HASHES = 41;

    private final ServerUnderTest server;
    private final PortalWorld world;
    private final BenchOptions options;
    private final PrintStream out;
    private final List<String> errors = new ArrayList<>();

    SignInStorm(ServerUnderTest server, PortalWorld world, BenchOptions options, PrintStream out) {
        this.server = server;
        this.world = world;
        this.options = options;
        this.out = out;
    }

    /** @param share of what the cores could hash. @param p95 of the others' pages, milliseconds */
    record Outcome(double share, double p95) {}

    /** Pages of others that were not answered as they should. */
    List<String> errors() {
        return errors;
    }

    /** @param people signed in. @return at the last pace */
    Outcome write(Report report, List<PortalPerson> people) throws InterruptedException, ExecutionException {
        double hash = secondsOfHash();
        double most = Runtime.getRuntime().availableProcessors() / hash;
        List<List<String>> rows = new ArrayList<>();
        Outcome last = null;
        for (Duration pace : PACES) {
            List<PortalPerson> others = pace.isZero() ? List.of() : people;
            out.println("All sign in who can, while " + others.size() + " others work …");
            Storm storm = storm(others, pace);
            Latencies pages = storm.round.all();
            double share = storm.signIns / most;
            last = new Outcome(share, others.isEmpty() ? 0 : pages.percentile(95));
            rows.add(List.of(
                    others.isEmpty() ? "nobody" : others.size() + ", thinking " + pace.toSeconds() + " s",
                    figure(storm.signIns),
                    figure(share * 100),
                    figure(storm.round.requestsPerSecond()),
                    others.isEmpty() ? "" : figure(pages.percentile(50)),
                    others.isEmpty() ? "" : figure(last.p95)));
        }
        report.section("Signing in while others work")
                .line(AT_ONCE
                        + " sign in again and again, each with the page of the form; the others open a page, read it, think."
                        + " A hash of a password takes " + figure(hash * 1000)
                        + " ms of one core when nothing else runs, so the cores could check " + figure(most)
                        + " a second.\n")
                .table(
                        List.of(
                                "others at work",
                                "sign-ins a second",
                                "of what the cores could, %",
                                "other pages a second",
                                "their p50, ms",
                                "their p95, ms"),
                        rows);
        return last;
    }

    private record Storm(double signIns, Round round) {}

    private Storm storm(List<PortalPerson> others, Duration pace) throws InterruptedException, ExecutionException {
        // those who think long are all at work only after that time
        Duration warmUp = pace.compareTo(options.warmUp()) > 0 ? pace : options.warmUp();
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + options.measured().toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> signingIn = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> signIns(number, from, until)))
                    .toList();
            Round round = new ClosedLoop(others, server, pace).run(warmUp, options.measured());
            errors.addAll(round.errors());
            int count = 0;
            for (Future<Integer> one : signingIn) {
                count += one.get();
            }
            return new Storm(count * 1000.0 / options.measured().toMillis(), round);
        }
    }

    private int signIns(int number, long from, long until) throws IOException, InterruptedException {
        int count = 0;
        for (int again = 0; System.nanoTime() < until; again++) {
            int customer = (number + again * AT_ONCE) % world.customers() + 1;
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
}
