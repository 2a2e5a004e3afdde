package no.front.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code fr:bars} draws: one stack of bars for each day or month, from zero. Amounts below zero are drawn as nothing and
 * stand in the table.
 *
 * <pre>{@code
 * Bars.of("Trafikk per dag", "Dag", "meldingsdeler", "Ut", "Inn").bar("1.", out, in).bar("2.", …)
 * }</pre>
 *
 * @param label what the picture shows, for readers
 * @param head what the bars are: day, month
 * @param unit of the values
 * @param series names, four at most; coloured in the order of the design
 */
public record Bars(String label, String head, String unit, List<String> series, List<Bar> bars) {

    private static final int MOST = 4;

    /** @param label of the day or month @param values one for each series */
    public record Bar(String label, List<BigDecimal> values) {

        BigDecimal height() {
            return values.stream().map(value -> value.max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public Bars {
        if (series.isEmpty() || series.size() > MOST) {
            throw new IllegalArgumentException("one to four series, not " + series.size());
        }
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    public static Bars of(String label, String head, String unit, String... series) {
        return new Bars(label, head, unit, List.of(series), List.of());
    }

    public Bars bar(String label, BigDecimal... values) {
        List<Bar> more = new ArrayList<>(bars);
        more.add(new Bar(label, List.of(values)));
        return new Bars(this.label, head, unit, series, more);
    }

    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.height().signum() == 0);
    }

    /** Where the axis ends: 1, 2 or 5 times a power of ten, not below the highest bar. */
    public BigDecimal top() {
        BigDecimal highest = bars.stream().map(Bar::height).reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        for (int step : new int[] {1, 2, 5}) {
            BigDecimal end = power.multiply(BigDecimal.valueOf(step));
            if (end.compareTo(highest) >= 0) {
                return end;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
