package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.front.platform.boundary.NumberSeries;

/** The numbers by which people cite orders, whatever way they came: 100001, 100002 … without gaps. */
@Dependent
public class OrderNumbers {

    private static final long BEFORE_FIRST = 100_000;

    @Inject
    NumberSeries series;

    /** In the caller's transaction; whoever asks meanwhile waits, so ask late. */
    public String next() {
        return Long.toString(BEFORE_FIRST + series.next("order"));
    }
}
