package no.front.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/**
 * Interest on what is paid late, by the Act of 17 December 1976 no. 100, section 3 (BIL-9): simple, by actual days of 365,
 * from the day after the due day to the day of payment, that day included. Split where the rate changes (1 January and 1
 * July, also for old claims) and where something was paid; each piece is rounded to the øre, half up.
 *
 * <p>Example: 10 000.00 due 15 June 2026 and paid 15 July: 15 days at 12.00 % are 49.32, 15 days at 12.25 % are 50.34, in
 * all 99.66. Of 1 260.00 due 11 April 600.00 are paid before, 660.00 on 1 May: 20 days at 12.00 % are 4.34.
 */
public final class LateInterest {

    private static final BigDecimal DAYS_AND_PERCENT = BigDecimal.valueOf(36_500);

    /** Days of one rate and one principal. */
    public record Segment(
            LocalDate from, LocalDate to, long days, Money principal, LateInterestRates.Rate rate, Money interest) {}

    private final LocalDate dueOn;
    private final Money claimed;
    private final SortedMap<LocalDate, Money> settled = new TreeMap<>();

    /**
     * @param dueOn last day to pay
     * @param claimed without what was credited since: that was never owed
     */
    public LateInterest(LocalDate dueOn, Money claimed) {
        this.dueOn = dueOn;
        this.claimed = claimed;
    }

    /** Paid, set off or given up; below zero when a payment was taken back. Its day still bears interest. */
    public LateInterest settled(LocalDate on, Money amount) {
        settled.merge(on, amount, Money::plus);
        return this;
    }

    /**
     * Pieces without interest are left out.
     *
     * @param after what is counted already ends that day; the due day for nothing
     * @param through the last day to count
     * @throws BusinessRuleViolation RATE_MISSING
     */
    public List<Segment> segments(LocalDate after, LocalDate through, LateInterestRates rates) {
        List<Segment> segments = new ArrayList<>();
        LocalDate from = (after.isBefore(dueOn) ? dueOn : after).plusDays(1);
        while (!from.isAfter(through)) {
            LocalDate to = earliest(through, rates.lastDayAs(from), lastDayOfPrincipal(from));
            Money principal = principalOn(from);
            if (principal.isPositive()) {
                LateInterestRates.Rate rate = rates.on(from);
                long days = ChronoUnit.DAYS.between(from, to) + 1;
                Money interest = interest(principal, rate, days);
                segments.add(new Segment(from, to, days, principal, rate, interest));
            }
            from = to.plusDays(1);
        }
        return segments;
    }

    private static Money interest(Money principal, LateInterestRates.Rate rate, long days) {
        return Money.of(principal
                .amount()
                .multiply(rate.percent().percent())
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_AND_PERCENT, 2, RoundingMode.HALF_UP));
    }

    /** What is paid that day still bears interest. */
    private Money principalOn(LocalDate day) {
        return settled.headMap(day).values().stream().reduce(claimed, Money::minus);
    }

    /** A change of one day shows the day after. */
    private LocalDate lastDayOfPrincipal(LocalDate day) {
        SortedMap<LocalDate, Money> later = settled.tailMap(day);
        return later.isEmpty() ? LocalDate.MAX : later.firstKey();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other, LocalDate third) {
        LocalDate first = one.isBefore(other) ? one : other;
        return first.isBefore(third) ? first : third;
    }

    public static Money sum(List<Segment> segments) {
        return segments.stream().map(Segment::interest).collect(Money.summing());
    }
}
