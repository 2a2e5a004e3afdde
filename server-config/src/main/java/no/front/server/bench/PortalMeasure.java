package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The portal with all its users at once: what pages take, how many can sign in while others work, what a session costs in
 * memory. Beside each figure stands its goal, and how much of it is used up.
 */
final class PortalMeasure {
    static final double PAGE_MILLIS = 400;
    static final double SIGN_IN_SHARE = 0.8;
    static final double SESSION_KILOBYTES = 200;

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
        double bytes = new SessionMemory(server, out).write(report, people);
        ClosedLoop loop = new ClosedLoop(people, server, options.thought());
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            out.println(people.size() + " at work in the portal, " + i + " of " + options.repetitions() + " …");
            rounds.add(loop.run(options.warmUp(), options.measured()));
        }
        pages(report, rounds);
        storm(report, people);
        below("memory a session, kB", bytes / 1000, SESSION_KILOBYTES);
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

    private void storm(Report report, List<PortalPerson> people) throws Exception {
        SignInStorm storm = new SignInStorm(server, world, options, out);
        SignInStorm.Outcome outcome = storm.write(report, people);
        errors.addAll(storm.errors());
        goals.add(List.of(
                "sign-ins of what the cores could check, %",
                figure(outcome.share() * 100),
                "≥ " + figure(SIGN_IN_SHARE * 100),
                figure(SIGN_IN_SHARE / outcome.share() * 100) + " %"));
        below("other pages meanwhile, p95 ms", outcome.p95(), PAGE_MILLIS);
    }

    private void below(String what, double measured, double goal) {
        goals.add(List.of(what, figure(measured), "< " + figure(goal), figure(measured / goal * 100) + " %"));
    }
}
