package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The repetitions of the closed loop as one table: of each figure the median, of the errors all. */
record StaffReport(BenchOptions options, List<Round> rounds) {
    private static final int ERRORS_TOLD = 5;

    void write(Report report) {
        report.section(options.users() + " staff at once")
                .line("A closed loop: each opens a page, reads it, thinks for 1 s. " + seconds() + " Milliseconds.\n");
        List<List<String>> rows = new ArrayList<>();
        for (Visit visit : Visit.values()) {
            rows.add(row(visit.title(), round -> round.of(visit.title())));
        }
        rows.add(row("all", Round::all));
        report.table(List.of("page", "requests", "p50", "p95", "p99", "max"), rows);
        List<String> errors =
                rounds.stream().flatMap(round -> round.errors().stream()).toList();
        report.line("")
                .table(
                        List.of("", "figure"),
                        List.of(
                                List.of("errors, all repetitions", Integer.toString(errors.size())),
                                List.of("pages a second", figure(Median.of(rounds, Round::requestsPerSecond))),
                                List.of("processor time a page, server, ms", perPage(Round::serverCores)),
                                List.of("processor time a page, database, ms", perPage(Round::databaseCores)),
                                List.of("processor, server (cores)", cores(Round::serverCores)),
                                List.of("processor, database (cores)", cores(Round::databaseCores)),
                                List.of("processor, load generator (cores)", cores(Round::generatorCores))));
        errors.stream().limit(ERRORS_TOLD).forEach(error -> report.line("- " + error));
    }

    private String seconds() {
        String repetitions = rounds.size() == 1 ? "once" : "median of " + rounds.size();
        return options.measured().toSeconds() + " s after " + options.warmUp().toSeconds() + " s of warm-up, "
                + repetitions + ".";
    }

    private List<String> row(String title, Function<Round, Latencies> of) {
        return List.of(
                title,
                Long.toString(
                        Math.round(Median.of(rounds, round -> of.apply(round).count()))),
                figure(Median.of(rounds, round -> of.apply(round).percentile(50))),
                figure(Median.of(rounds, round -> of.apply(round).percentile(95))),
                figure(Median.of(rounds, round -> of.apply(round).percentile(99))),
                figure(Median.of(rounds, round -> of.apply(round).max())));
    }

    private String perPage(ToDoubleFunction<Round> cores) {
        return figure(Median.of(rounds, round -> cores.applyAsDouble(round) / round.requestsPerSecond() * 1000));
    }

    private String cores(ToDoubleFunction<Round> of) {
        return String.format(Locale.ROOT, "%.2f", Median.of(rounds, of));
    }
}
