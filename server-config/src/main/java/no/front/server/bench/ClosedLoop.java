package no.front.server.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * People at work: each opens a page, reads the whole answer, thinks, opens the next. Who waits for the server asks less of
 * it, as people do; so the number of users is the load, and what is told is how long they waited.
 */
final class ClosedLoop {
    /** Between two pages, of staff. */
    static final Duration THOUGHT = Duration.ofSeconds(1);

    private final List<? extends Worker> people;
    private final ServerUnderTest server;
    private final Duration thought;
    private int seed;

    ClosedLoop(List<? extends Worker> people, ServerUnderTest server, Duration thought) {
        this.people = people;
        this.server = server;
        this.thought = thought;
    }

    /** One request that counts. */
    private record Sample(String title, long nanos) {}

    Round run(Duration warmUp, Duration measured) throws InterruptedException {
        ConcurrentLinkedQueue<Sample> samples = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + measured.toNanos();
        Round.Load before;
        Round.Load after;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people.size(); i++) {
                Worker person = people.get(i);
                Duration late = thought.multipliedBy(i).dividedBy(people.size());
                SplittableRandom random = new SplittableRandom(++seed);
                threads.submit(() -> work(person, random, late, from, until, samples, errors));
            }
            TimeUnit.NANOSECONDS.sleep(from - System.nanoTime());
            before = Round.Load.now(server);
            TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
            after = Round.Load.now(server);
        }
        Map<String, Latencies> latencies = samples.stream()
                .collect(Collectors.groupingBy(
                        Sample::title,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Sample::nanos, Collectors.toList()), Latencies::of)));
        Latencies all = Latencies.of(samples.stream().map(Sample::nanos).toList());
        return new Round(latencies, all, List.copyOf(errors), before, after, measured);
    }

    private void work(
            Worker person,
            SplittableRandom random,
            Duration late,
            long from,
            long until,
            ConcurrentLinkedQueue<Sample> samples,
            ConcurrentLinkedQueue<String> errors) {
        try {
            TimeUnit.NANOSECONDS.sleep(late.toNanos());
            while (System.nanoTime() < until) {
                Worker.Step step = person.next(random);
                long began = System.nanoTime();
                try {
                    person.open(step);
                    if (began >= from) {
                        samples.add(new Sample(step.title(), System.nanoTime() - began));
                    }
                } catch (InterruptedException e) {
                    throw e;
                } catch (Exception failed) {
                    // whatever it was, the user did not get the page: counted, in the warm-up too
                    errors.add(step.title() + ": " + failed);
                }
                TimeUnit.NANOSECONDS.sleep(thought.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
