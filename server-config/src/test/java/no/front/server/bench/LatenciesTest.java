package no.front.server.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    @DisplayName("Of 1 to 100 ms the 95th percentile is 95 ms, whatever order they came in")
    void hundred() {
        Latencies latencies = Latencies.of(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLISECOND).toArray());
        assertEquals(50, latencies.percentile(50));
        assertEquals(95, latencies.percentile(95));
        assertEquals(99, latencies.percentile(99));
        assertEquals(100, latencies.max());
    }

    @Test
    @DisplayName("A percentile is one of the requests, never between two: of 10 and 20 ms the 51st is 20 ms")
    void nearestRank() {
        Latencies latencies = Latencies.of(List.of(20 * MILLISECOND, 10 * MILLISECOND));
        assertEquals(10, latencies.percentile(50));
        assertEquals(20, latencies.percentile(51));
    }

    @Test
    @DisplayName("Of one request every percentile is that request; of none there is no figure")
    void fewest() {
        assertEquals(7, Latencies.of(7 * MILLISECOND).percentile(1));
        assertEquals(7, Latencies.of(7 * MILLISECOND).percentile(99));
        assertTrue(Double.isNaN(Latencies.of().percentile(95)));
        assertTrue(Double.isNaN(Latencies.of().max()));
    }

    @Test
    @DisplayName("The median of three repetitions is the middle one; of two the higher one")
    void median() {
        assertEquals(20, Median.of(List.of(900, 20, 10), Integer::doubleValue));
        assertEquals(20, Median.of(List.of(20, 10), Integer::doubleValue));
        assertTrue(Double.isNaN(Median.of(List.<Integer>of(), Integer::doubleValue)));
    }
}
