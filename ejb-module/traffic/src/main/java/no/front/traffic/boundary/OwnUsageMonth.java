package no.front.traffic.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;

/**
 * Messages of the running month, as sums up to the end of each day.
 *
 * @param soFar of the days up to today
 * @param ahead as expected of the days after today; none on the last day and where there is too little to expect by
 * @param expected of the whole month
 * @param before of the days of the month before; none where it had nothing
 * @param lookups so far
 */
public record OwnUsageMonth(
        BillingMonth month,
        LocalDate today,
        List<Long> soFar,
        List<Long> ahead,
        Optional<Long> expected,
        List<Long> before,
        long lookups) {

    public OwnUsageMonth {
        soFar = List.copyOf(soFar);
        ahead = List.copyOf(ahead);
        before = List.copyOf(before);
    }

    public long messages() {
        return soFar.getLast();
    }

    /** Whether there is anything to show, of this month or the one before. */
    public boolean isAny() {
        return messages() > 0 || lookups > 0 || !before.isEmpty();
    }
}
