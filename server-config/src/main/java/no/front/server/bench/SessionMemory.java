package no.front.server.bench;

import static no.front.server.bench.Report.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.server.StartFailure;

/**
 * What a session of a signed-in user costs in memory: again and again all sign in with a new browser and look at every page, and the
 * heap is counted after each round. What is kept for all comes with the first round or goes with a later one, so what counts is the
 * middle of what the rounds after the first have brought.
 */
final class SessionMemory {
    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 6;

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
    private final PrintStream out;

    SessionMemory(ServerUnderTest server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** @return bytes a session; everybody stays signed in */
    double write(Report report, List<PortalPerson> people) throws IOException, InterruptedException {
        List<LiveHeap> counts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            out.println(people.size() + " sign in and look at every page, " + round + " of " + ROUNDS + " …");
            all(people);
            LiveHeap heap = LiveHeap.of(server.pid());
            counts.add(heap);
            rows.add(List.of("" + round, "" + heap.sessions(), figure(heap.bytes() / 1e6)));
        }
        double bytes = slope(counts);
        report.section("Memory of sessions")
                .line("In each round " + people.size() + " sign in with a new browser and look at " + ALL_PAGES.size()
                        + " pages; nobody signs out. " + figure(bytes / 1000) + " kB a session.\n")
                .table(List.of("round", "sessions", "live objects, MB"), rows);
        return bytes;
    }

    static double slope(List<LiveHeap> counts) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 1; i < counts.size(); i++) {
            LiveHeap before = counts.get(i - 1);
            LiveHeap after = counts.get(i);
            slopes.add((double) (after.bytes() - before.bytes()) / Math.max(1, after.sessions() - before.sessions()));
        }
        return Median.of(slopes, slope -> slope);
    }

    private static void all(List<PortalPerson> people) throws InterruptedException {
        List<Callable<Void>> visits = people.stream()
                .map(person -> (Callable<Void>) () -> {
                    lookAround(person);
                    return null;
                })
                .toList();
        try (ExecutorService few = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> done : few.invokeAll(visits)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new StartFailure("The portal did not let people do their work: " + e.getCause());
        }
    }

    private static void lookAround(PortalPerson person) throws IOException, InterruptedException {
        person.signIn();
        for (String page : ALL_PAGES) {
            person.look(page);
        }
    }
}
