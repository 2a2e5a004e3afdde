package no.front.web.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What {@code fr:lines} draws: how a sum grows day by day in a month, how it is expected to go on, and how it grew in the
 * month before; from zero. Values are sums up to the end of their day.
 *
 * @param label what the picture shows, for readers
 * @param head what stands along the bottom: day
 * @param unit of the values
 * @param days labels of the month's days
 * @param soFar of its first days
 * @param ahead of the days after them; empty where nothing can be expected
 * @param before of the month before; empty where there was nothing
 * @param names of the three lines, in this order
 */
public record Lines(
        String label,
        String head,
        String unit,
        List<String> days,
        List<BigDecimal> soFar,
        List<BigDecimal> ahead,
        List<BigDecimal> before,
        List<String> names) {

    private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8};
    private static final int LINES = 3;

    public Lines {
        if (names.size() != LINES || days.isEmpty() || soFar.size() + ahead.size() > days.size()) {
            throw new IllegalArgumentException("three names, and not more values than days");
        }
        days = List.copyOf(days);
        soFar = List.copyOf(soFar);
        ahead = List.copyOf(ahead);
        before = List.copyOf(before);
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return highest().signum() == 0;
    }

    private BigDecimal highest() {
        BigDecimal highest = BigDecimal.ZERO;
        for (List<BigDecimal> line : List.of(soFar, ahead, before)) {
            highest = line.stream().reduce(highest, BigDecimal::max);
        }
        return highest;
    }

    /** Where the axis ends: a round figure that can be halved, not below the highest value. */
    public BigDecimal top() {
        BigDecimal highest = highest().max(BigDecimal.ONE);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        for (int step : STEPS) {
            BigDecimal end = power.multiply(BigDecimal.valueOf(step));
            if (end.compareTo(highest) >= 0) {
                return end;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
