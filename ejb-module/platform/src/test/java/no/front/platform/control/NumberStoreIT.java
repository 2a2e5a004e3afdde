package no.front.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.front.test.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumberStoreIT {

    private static TestPersistence unit;
    private static TestPersistence other;
    private static NumberStore store;
    private static NumberStore beginning;

    @BeforeAll
    static void start() {
        unit = TestPersistence.fresh();
        store = new NumberStore();
        store.em = unit.em();
        other = unit.secondNode();
        beginning = new NumberStore();
        beginning.em = other.em();
    }

    /** As the boundary does it: a new series begins in a transaction of its own. */
    private static long next(String series) {
        return store.next(series, 1).orElseGet(() -> {
            other.run(() -> beginning.begin(series));
            return store.next(series, 1).orElseThrow();
        });
    }

    @AfterAll
    static void stop() {
        other.close();
        unit.close();
    }

    @Test
    @DisplayName("BIL-4 eight at once, a third of them rolled back: no number is missing, none is given twice")
    void gapless() throws Exception {
        ConcurrentSkipListSet<Long> given = new ConcurrentSkipListSet<>();
        List<Callable<Void>> workers =
                IntStream.range(0, 8).mapToObj(worker -> drawing(given)).toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        }
        assertEquals(LongStream.rangeClosed(1, 8 * 20).boxed().toList(), List.copyOf(given));
    }

    @Test
    @DisplayName("BIL-4 each series counts for itself, and a number rolled back goes to the next")
    void series() {
        assertEquals(1, unit.call(() -> next("a")));
        assertThrows(
                IllegalStateException.class,
                () -> unit.run(() -> {
                    assertEquals(2, next("a"));
                    throw new IllegalStateException("fails");
                }));
        assertEquals(1, unit.call(() -> next("b")));
        assertEquals(2, unit.call(() -> next("a")));
        assertEquals(3, unit.call(() -> next("a")));
    }

    @Test
    @DisplayName("BIL-4 numbers taken many at once follow each other, and those after them go on")
    void blocks() {
        assertEquals(1, unit.call(() -> next("block")));
        assertEquals(2, unit.call(() -> store.next("block", 50).orElseThrow()));
        assertEquals(52, unit.call(() -> next("block")));
    }

    private static Callable<Void> drawing(ConcurrentSkipListSet<Long> given) {
        return () -> {
            for (int i = 0; i < 30; i++) {
                boolean fails = i % 3 == 0;
                try {
                    long number = unit.call(() -> {
                        long next = next("invoice");
                        if (fails) {
                            throw new IllegalStateException("fails");
                        }
                        return next;
                    });
                    given.add(number);
                } catch (IllegalStateException expected) {
                    assertEquals("fails", expected.getMessage());
                }
            }
            return null;
        };
    }
}
