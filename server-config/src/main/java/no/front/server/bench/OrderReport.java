package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Orders, their credit checks and the pages meanwhile, held against what is promised. */
record OrderReport(OrderLoad.Result result) {
    /** Promised of every page meanwhile, in milliseconds at the 95th percentile. */
    static final int PAGES_MS = 500;

    private static final int ERRORS_TOLD = 5;

    void write(Report report) {
        report.section(OrderLoad.AN_HOUR + " orders an hour")
                .line("An open loop: an order each " + 3600 / OrderLoad.AN_HOUR + "."
                        + 3600 * 10 / OrderLoad.AN_HOUR % 10
                        + " s for " + result.lasted().toMinutes()
                        + " min after warm-up, each of another company, through the pages; the"
                        + " credit bureau takes " + ServerUnderTest.BUREAU_MS + " ms. Meanwhile " + OrderLoad.STAFF
                        + " staff, each with 1 s of thought between two pages. Milliseconds.\n");
        List<List<String>> rows = new ArrayList<>();
        for (String what : result.latencies().keySet().stream().sorted().toList()) {
            rows.add(row(what, Latencies.of(result.latencies().get(what))));
        }
        rows.add(row("all", all()));
        report.table(List.of("page", "requests", "p50", "p95", "p99", "max"), rows);
        Latencies checks = Latencies.of(result.checkSeconds().stream()
                .map(seconds -> (long) (seconds * TimeUnit.SECONDS.toNanos(1)))
                .toList());
        report.line("")
                .table(
                        List.of("", "figure"),
                        List.of(
                                List.of("orders begun", Integer.toString(result.begun())),
                                List.of("orders received", Long.toString(result.received())),
                                List.of(
                                        "errors",
                                        Integer.toString(result.errors().size())),
                                List.of("credit checks answered", Integer.toString(checks.count())),
                                List.of("still unanswered 30 s later", Long.toString(result.unanswered())),
                                List.of("order to answer, p50, s", figure(checks.percentile(50) / 1000)),
                                List.of("order to answer, p95, s", figure(checks.percentile(95) / 1000)),
                                List.of("order to answer, longest, s", figure(checks.max() / 1000)),
                                List.of(
                                        "processor, server (cores)",
                                        cores(
                                                result.before().server(),
                                                result.after().server())),
                                List.of(
                                        "processor, database (cores)",
                                        cores(
                                                result.before().database(),
                                                result.after().database()))));
        report.line("").line(verdict());
        result.errors().stream().limit(ERRORS_TOLD).forEach(error -> report.line("- " + error));
    }

    private String verdict() {
        boolean all = result.received() == result.begun() && result.errors().isEmpty() && result.unanswered() == 0;
        boolean fast = slowest() <= PAGES_MS;
        return (all ? "Every order was received and checked" : "NOT every order was received and checked")
                + (fast ? ", every page stayed under " : ", and pages were NOT all under ") + PAGES_MS
                + " ms at the 95th percentile (slowest " + figure(slowest()) + ").";
    }

    private double slowest() {
        return result.latencies().values().stream()
                .map(Latencies::of)
                .mapToDouble(latencies -> latencies.percentile(95))
                .max()
                .orElse(Double.NaN);
    }

    private Latencies all() {
        return Latencies.of(
                result.latencies().values().stream().flatMap(Collection::stream).collect(Collectors.toList()));
    }

    private static List<String> row(String title, Latencies latencies) {
        return List.of(
                title,
                Integer.toString(latencies.count()),
                figure(latencies.percentile(50)),
                figure(latencies.percentile(95)),
                figure(latencies.percentile(99)),
                figure(latencies.max()));
    }

    private String cores(ProcessFigures before, ProcessFigures after) {
        return String.format(Locale.ROOT, "%.2f", ProcessFigures.cores(before, after, result.lasted()));
    }
}
