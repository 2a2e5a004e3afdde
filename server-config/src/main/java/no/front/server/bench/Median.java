package no.front.server.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several repetitions: one that a neighbour disturbed does not count. */
final class Median {
    private Median() {}

    /** The middle figure; of an even number of them the higher of the two in the middle, which is the one against us. */
    static <T> double of(List<T> repetitions, ToDoubleFunction<T> figure) {
        double[] sorted = repetitions.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
