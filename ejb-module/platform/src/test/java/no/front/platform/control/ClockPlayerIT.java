package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.front.kernel.Oslo;
import no.front.platform.boundary.DailyJob;
import no.front.platform.boundary.TestPlatform;
import no.front.platform.boundary.TestPlatform.SettableClock;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockPlayerIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final SettableClock clock = new SettableClock("2026-11-22T11:00:00Z");
    private final List<String> played = new ArrayList<>();
    private TestPersistence unit;
    private JobNode node;
    private ClockStore clocks;

    @BeforeEach
    void start() {
        unit = TestPersistence.fresh();
        node = new JobNode("one", unit, clock);
        clocks = new ClockStore();
        clocks.em = unit.em();
    }

    @AfterEach
    void stop() {
        unit.close();
    }

    private DailyRound round(DailyJob... given) {
        DailyRound round = new DailyRound() {
            @Override
            public List<DailyJob> jobs() {
                return List.of(given);
            }
        };
        round.runner = node.runner;
        round.store = node.store;
        round.transaction = node.runner.transaction;
        round.clock = clock;
        return round;
    }

    private ClockPlayer player(DailyRound round) {
        ClockPlayer player = new ClockPlayer();
        player.clocks = clocks;
        player.store = node.store;
        player.round = round;
        player.transaction = TestPlatform.transactionsOf(unit);
        player.node = node.runner.node;
        return player;
    }

    private Supplier<LocalDate> today() {
        return () -> Oslo.dayOf(clock.now()).plusDays(unit.call(clocks::daysAhead));
    }

    private DailyJob noting(String name) {
        return JobNode.job(name, (today, progress) -> {
            assertEquals(today, today().get(), "the job's day is today");
            played.add(name + " " + today.getDayOfMonth());
        });
    }

    @Test
    @DisplayName("A move plays every day with all its jobs, today's own first, and ends on the goal")
    void plays() {
        ClockPlayer player = player(round(noting("a"), noting("b")));
        assertFalse(player.play(today(), () -> {}));
        unit.run(() -> clocks.lock().moveTo(DAY.plusDays(2), "Ingrid"));
        assertFalse(player.play(today(), () -> {}));
        assertEquals(List.of("a 22", "b 22", "a 23", "b 23", "a 24", "b 24"), played);
        assertEquals(DAY.plusDays(2), today().get());
        assertTrue(player.goal().isEmpty());
        assertEquals("Ingrid", unit.value("SELECT MAX(started_by) FROM job_run"));
    }

    @Test
    @DisplayName("Killed in the middle, another start plays on from there and does no day twice")
    void resumes() {
        List<DailyJob> jobs = List.of(noting("a"), JobNode.job("dies", (today, progress) -> {
            if (today.equals(DAY.plusDays(1)) && played.stream().noneMatch("died"::equals)) {
                played.add("died");
                throw new Killed();
            }
            played.add("b " + today.getDayOfMonth());
        }));
        unit.run(() -> clocks.lock().moveTo(DAY.plusDays(2), "Ingrid"));
        ClockPlayer first = player(round(jobs.toArray(DailyJob[]::new)));
        assertThrows(Killed.class, () -> first.play(today(), () -> {}));
        assertEquals(DAY.plusDays(1), today().get());
        node = new JobNode("two", unit, clock);
        ClockPlayer second = player(round(jobs.toArray(DailyJob[]::new)));
        assertFalse(second.play(today(), () -> {}));
        assertEquals(List.of("a 22", "b 22", "a 23", "died", "b 23", "a 24", "b 24"), played);
    }

    @Test
    @DisplayName("Days missed are caught up oldest first; a failing job holds back its own later days only, and waits")
    void catchUp() {
        boolean[] broken = {false};
        DailyJob failing = JobNode.job("b", (today, progress) -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
            played.add("b " + today.getDayOfMonth());
        });
        DailyJob plain = JobNode.job("a", (today, progress) -> played.add("a " + today.getDayOfMonth()));
        DailyRound round = round(plain, failing);
        round.runDue(DAY, LocalTime.of(0, 59));
        assertEquals(List.of(), played);
        round.runDue(DAY, LocalTime.of(1, 0));
        round.runDue(DAY, LocalTime.of(1, 1));
        assertEquals(List.of("a 22", "b 22"), played);
        played.clear();
        broken[0] = true;
        round.runDue(DAY.plusDays(2), LocalTime.of(0, 30));
        assertEquals(List.of("a 23"), played);
        round.runDue(DAY.plusDays(2), LocalTime.NOON);
        assertEquals(List.of("a 23", "a 24"), played);
        broken[0] = false;
        round.runDue(DAY.plusDays(2), LocalTime.NOON);
        assertEquals(List.of("a 23", "a 24"), played);
        clock.set(clock.now().plus(DueDays.PATIENCE));
        round.runDue(DAY.plusDays(2), LocalTime.NOON);
        assertEquals(List.of("a 23", "a 24", "b 23", "b 24"), played);
    }

    /** What no catch of ours sees: the end of the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
