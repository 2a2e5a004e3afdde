package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.front.contract.entity.SuspensionFee.Stop;
import no.front.kernel.BillingMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CON-15 the monthly fee of what is suspended")
class SuspensionFeeTest {

    /** Stops: {@code from..to breach}, to empty while it holds; separated by semicolons. */
    @ParameterizedTest(name = "{0} with {1}: {2} days free")
    @CsvSource({
        "2026-04, 2026-04-10..2026-04-20 no, 10",
        "2026-04, 2026-04-10..2026-04-20 yes, 0",
        // still stopped, and since before
        "2026-04, 2026-04-10.. no, 21",
        "2026-04, 2026-03-01.. no, 30",
        "2026-02, 2026-01-31..2026-03-01 no, 28",
        "2028-02, 2028-01-31..2028-03-01 no, 29",
        // first and last day of a month
        "2026-04, 2026-04-30..2026-05-02 no, 1",
        "2026-05, 2026-04-30..2026-05-02 no, 1",
        "2026-05, 2026-04-10..2026-05-01 no, 0",
        // resumed the same day: delivery stood still for hours, no day is free
        "2026-04, 2026-04-10..2026-04-10 no, 0",
        // beside each other, into each other, and a breach beside force majeure
        "2026-04, 2026-04-01..2026-04-03 no;2026-04-10..2026-04-12 no, 4",
        "2026-04, 2026-04-01..2026-04-10 no;2026-04-05..2026-04-12 no, 11",
        "2026-04, 2026-04-01..2026-04-30 yes;2026-04-10..2026-04-12 no, 2",
        "2026-04, 2026-06-01.. no, 0",
    })
    @DisplayName("CON-15 CON-13 runs on where the customer's breach caused it, and not otherwise")
    void freeDays(String month, String stops, int free) {
        List<Stop> read = Arrays.stream(stops.split(";"))
                .map(text -> {
                    String[] parts = text.split("\\.\\.| ", -1);
                    return new Stop(
                            LocalDate.parse(parts[0]),
                            parts[1].isEmpty() ? null : LocalDate.parse(parts[1]),
                            parts[2].equals("yes"));
                })
                .toList();
        assertEquals(free, SuspensionFee.freeDays(BillingMonth.of(month).days(), read));
    }
}
