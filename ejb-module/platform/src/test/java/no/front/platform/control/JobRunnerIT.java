package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.IntervalJob;
import no.front.platform.boundary.PlatformError;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.platform.control.JobNode.Thing;
import no.front.platform.control.JobRunner.Outcome;
import no.front.platform.entity.Actor;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobRunnerIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SettableClock CLOCK = new SettableClock("2026-11-22T05:00:00Z");
    private static TestPersistence unit;
    private static TestPersistence second;
    private static JobNode one;
    private static JobNode two;

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
        second = unit.secondNode();
        one = new JobNode("one", unit, CLOCK);
        two = new JobNode("two", second, CLOCK);
    }

    @AfterAll
    static void stop() {
        second.close();
        unit.close();
    }

    private static JobRun latest(String job) {
        return unit.call(() -> one.store.latest(job, DAY)).orElseThrow();
    }

    @Test
    @DisplayName("A run works through its items as the job, tells how far it came, and is done once a day")
    void done() {
        List<String> actors = new ArrayList<>();
        DailyJob job = JobNode.job("plain", (today, progress) -> {
            progress.expect(3);
            Thing.some(3)
                    .forEach(thing -> progress.item(
                            thing, () -> actors.add(one.actor.get().name())));
            assertEquals(7, progress.step("deleted", () -> 7));
            progress.step("deleted", () -> 5);
            progress.count("kept", 1);
        });
        assertEquals(Outcome.RAN, one.runner.run(job, DAY, "", false));
        assertEquals(Outcome.DONE_BEFORE, two.runner.run(job, DAY, "", false));
        assertEquals(List.of("plain", "plain", "plain"), actors);
        assertEquals(Actor.Kind.NOBODY, one.actor.get().kind());
        JobRun run = latest("plain");
        assertEquals(JobStatus.DONE, run.status());
        assertEquals(3, run.total());
        assertEquals(3, run.done());
        assertEquals("deleted=12, kept=1", run.counts());
        assertEquals(Outcome.RAN, two.runner.run(job, DAY, "Ingrid", true));
        assertEquals("Ingrid", latest("plain").startedBy());
    }

    @Test
    @DisplayName("A failing item is rolled back and parked with its reason; the others go on; success later settles it")
    void parked() {
        AtomicInteger broken = new AtomicInteger(2);
        DailyJob job = JobNode.job("parking", (today, progress) -> Thing.some(3)
                .forEach(thing -> progress.item(thing, () -> {
                    one.unit
                            .em()
                            .createNativeQuery("INSERT INTO number_series (name, last_number) VALUES (?1, 1)"
                                    + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                            .setParameter(1, "thing" + thing.id())
                            .executeUpdate();
                    if (thing.id() == broken.get()) {
                        throw new BusinessRuleViolation(PlatformError.TEXT_TOO_LONG, "Sør | vest", 5);
                    }
                    if (thing.id() == 3 && broken.get() != 0) {
                        throw new IllegalStateException("not foreseen");
                    }
                })));
        one.runner.run(job, DAY, "", true);
        one.runner.run(job, DAY, "", true);
        JobRun run = latest("parking");
        assertEquals(JobStatus.DONE, run.status());
        assertEquals(3, run.done());
        assertEquals(2, run.parked());
        assertEquals("2", unit.value("SELECT last_number FROM number_series WHERE name = 'thing1'"));
        assertEquals(null, unit.value("SELECT last_number FROM number_series WHERE name = 'thing2'"));
        String id = unit.value("SELECT id FROM parked_item WHERE job = 'parking' AND subject_id = 2");
        var item = unit.call(() -> one.parked.find(Long.parseLong(id))).orElseThrow();
        assertEquals("error.platform.TEXT_TOO_LONG", item.reasonKey());
        assertEquals(List.of("Sør | vest", "5"), item.reasonArguments());
        assertEquals(2, item.attempts());
        assertEquals(
                "error.platform.UNEXPECTED",
                unit.value("SELECT reason_key FROM parked_item WHERE job = 'parking' AND subject_id = 3"));
        broken.set(0);
        one.runner.run(job, DAY, "", true);
        assertEquals("0", unit.value("SELECT COUNT(*) FROM parked_item WHERE job = 'parking' AND status = 'PARKED'"));
        assertEquals("2", unit.value("SELECT COUNT(*) FROM parked_item WHERE job = 'parking'"));
    }

    @Test
    @DisplayName("Two nodes at once: one runs, the other finds it busy")
    void oneAtATime() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        DailyJob job = JobNode.job("single", (today, progress) -> {
            runs.incrementAndGet();
            inside.countDown();
            await(leave);
        });
        Thread first = Thread.ofPlatform().start(() -> one.runner.run(job, DAY, "", false));
        await(inside);
        assertEquals(Outcome.BUSY, two.runner.run(job, DAY, "", false));
        leave.countDown();
        first.join();
        assertEquals(Outcome.DONE_BEFORE, two.runner.run(job, DAY, "", false));
        assertEquals(1, runs.get());
    }

    @Test
    @DisplayName("A dead node's claim passes on; if it was only asleep, nothing that it still does is kept")
    void takenOver() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch wake = new CountDownLatch(1);
        List<String> kept = new ArrayList<>();
        DailyJob sleepy = JobNode.job("taken", (today, progress) -> {
            progress.item(new Thing(1), () -> kept.add("one:1"));
            inside.countDown();
            await(wake);
            progress.item(new Thing(2), () -> kept.add("one:2"));
        });
        DailyJob awake = JobNode.job("taken", (today, progress) -> Thing.some(2)
                .forEach(thing -> progress.item(thing, () -> kept.add("two:" + thing.id()))));
        Thread first = Thread.ofPlatform().start(() -> one.runner.run(sleepy, DAY, "", false));
        await(inside);
        assertEquals(Outcome.BUSY, two.runner.run(awake, DAY, "", false));
        unit.sql("UPDATE job_claim SET heartbeat_at = heartbeat_at - INTERVAL 61 SECOND WHERE job = 'taken'");
        assertEquals(Outcome.RAN, two.runner.run(awake, DAY, "", false));
        JobRun run = latest("taken");
        wake.countDown();
        first.join();
        assertEquals(List.of("one:1", "two:1", "two:2"), kept);
        assertEquals(2, run.attempts());
        assertTrue(run.node().startsWith("two/"), run.node());
        assertEquals("two", latest("taken").node().substring(0, 3));
        assertEquals("1", unit.value("SELECT COUNT(*) FROM job_run WHERE job = 'taken'"));
        assertEquals(JobStatus.DONE, latest("taken").status());
    }

    @Test
    @DisplayName("Asked to stop, a run ends after the item at hand and does not begin again by itself")
    void stopped() {
        List<Long> done = new ArrayList<>();
        DailyJob job =
                JobNode.job("stoppable", (today, progress) -> Thing.some(5).forEach(thing -> {
                    CLOCK.set(CLOCK.now().plusSeconds(2));
                    progress.item(thing, () -> done.add(thing.id()));
                    if (thing.id() == 2) {
                        long run = latest("stoppable").id();
                        two.unit.run(() -> two.store.lock(run).orElseThrow().requestStop());
                    }
                }));
        one.runner.run(job, DAY, "", false);
        assertEquals(List.of(1L, 2L), done);
        assertEquals(JobStatus.STOPPED, latest("stoppable").status());
        assertEquals(Outcome.DONE_BEFORE, one.runner.run(job, DAY, "", false));
        assertEquals(DAY, unit.call(() -> one.store.lastSettled("stoppable")).orElseThrow());
    }

    @Test
    @DisplayName("A run that fails keeps its reason and is begun again three times at most")
    void failed() {
        DailyJob job = JobNode.job("failing", (today, progress) -> {
            throw new BusinessRuleViolation(PlatformError.TEXT_MISSING);
        });
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertTrue(unit.call(() -> one.store.lastSettled("failing")).isEmpty());
            one.runner.run(job, DAY, "", false);
            assertEquals(JobStatus.FAILED, latest("failing").status());
            assertEquals(attempt, latest("failing").attempts());
            assertEquals("error.platform.TEXT_MISSING", latest("failing").failure());
        }
        assertEquals(DAY, unit.call(() -> one.store.lastSettled("failing")).orElseThrow());
    }

    @Test
    @DisplayName("An interval job runs when its pause is over, on one node, and leaves a trace only when it fails")
    void interval() {
        AtomicInteger runs = new AtomicInteger();
        IntervalJob job = new IntervalJob() {
            @Override
            public String name() {
                return "ticking";
            }

            @Override
            public Duration interval() {
                return Duration.ofMinutes(5);
            }

            @Override
            public void run() {
                if (runs.incrementAndGet() == 2) {
                    throw new IllegalStateException("once");
                }
            }
        };
        assertEquals(Outcome.RAN, one.runner.run(job, DAY));
        assertEquals(Outcome.BUSY, two.runner.run(job, DAY));
        assertTrue(unit.call(() -> one.store.latest("ticking", DAY)).isEmpty());
        unit.sql("UPDATE job_claim SET ended_at = ended_at - INTERVAL 300 SECOND WHERE job = 'ticking'");
        assertEquals(Outcome.RAN, two.runner.run(job, DAY));
        assertEquals(JobStatus.FAILED, latest("ticking").status());
        assertFalse(latest("ticking").failure().isEmpty());
        assertEquals(2, runs.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
