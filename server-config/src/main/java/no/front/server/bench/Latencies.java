package no.front.server.bench;

import java.util.Arrays;
import java.util.Collection;

/** How long each of many requests took, in nanoseconds; sorted, so that a percentile is one of them (nearest rank), never a guess between two. */
record Latencies(long[] sorted) {
    static Latencies of(Collection<Long> nanos) {
        return of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    static Latencies of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The smallest latency that at least so many percent of the requests stayed within, in milliseconds; NaN of none. */
    double percentile(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return millis(sorted[Math.max(rank, 1) - 1]);
    }

    double max() {
        return percentile(100);
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
