package no.front.server.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Staff at work: each opens a page, reads the whole answer, thinks for a second, opens the next. Who waits for the server asks less of
 * it, as people do; so the number of users is the load, and what is told is how long they waited.
 */
final class ClosedLoop {
    private static final Duration THOUGHT = Duration.ofSeconds(1);

    private final List<StaffSession> staff;
    private final List<Long> customers;
    private final ServerUnderTest server;
    private int seed;

    ClosedLoop(List<StaffSession> staff, List<Long> customers, ServerUnderTest server) {
        this.staff = staff;
        this.customers = customers;
        this.server = server;
    }

    /** One request that counts. */
    private record Sample(Visit visit, long nanos) {}

    Round run(Duration warmUp, Duration measured) throws InterruptedException {
        ConcurrentLinkedQueue<Sample> samples = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + measured.toNanos();
        Round.Load before;
        Round.Load after;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < staff.size(); i++) {
                StaffSession person = staff.get(i);
                Duration late = THOUGHT.multipliedBy(i).dividedBy(staff.size());
                SplittableRandom random = new SplittableRandom(++seed);
                people.submit(() -> work(person, random, late, from, until, samples, errors));
            }
            TimeUnit.NANOSECONDS.sleep(from - System.nanoTime());
            before = Round.Load.now(server);
            TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
            after = Round.Load.now(server);
        }
        Map<Visit, Latencies> latencies = new EnumMap<>(Visit.class);
        for (Visit visit : Visit.values()) {
            latencies.put(
                    visit,
                    Latencies.of(samples.stream()
                            .filter(sample -> sample.visit() == visit)
                            .map(Sample::nanos)
                            .toList()));
        }
        Latencies all = Latencies.of(samples.stream().map(Sample::nanos).toList());
        return new Round(latencies, all, List.copyOf(errors), before, after, measured);
    }

    private void work(
            StaffSession person,
            SplittableRandom random,
            Duration late,
            long from,
            long until,
            ConcurrentLinkedQueue<Sample> samples,
            ConcurrentLinkedQueue<String> errors) {
        try {
            TimeUnit.NANOSECONDS.sleep(late.toNanos());
            while (System.nanoTime() < until) {
                Visit visit = Visit.any(random);
                long began = System.nanoTime();
                try {
                    person.open(visit.path(customers, random), visit.expected());
                    if (began >= from) {
                        samples.add(new Sample(visit, System.nanoTime() - began));
                    }
                } catch (InterruptedException e) {
                    throw e;
                } catch (Exception failed) {
                    // whatever it was, the user did not get the page: counted, in the warm-up too
                    errors.add(visit.title() + ": " + failed);
                }
                TimeUnit.NANOSECONDS.sleep(THOUGHT.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
