package no.front.contract.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Oslo;

/**
 * What downtime that Front caused gives back (CON-14): the monthly fee of the service × minutes without service / minutes of
 * the month, over all months it lasted, rounded once, half up. October 2026 has 745 hours, March 743. At most the fees of
 * the 12 months before, and at most NOK 50 000 for an event.
 *
 * <p>Example: 39.00 a month, down for 10 hours in March 2026: 39.00 × 600 / 44 580 = 0.52.
 *
 * @param minutes without service that count
 * @param amount what is given back, 0.00 or more
 * @param capped whether a limit made it less
 */
public record PriceReduction(long minutes, Money amount, boolean capped) {

    /**
     * @param ended after began
     * @param counts whether the customer had the service on that day and its fee ran
     * @param fee of a month, by the price of that day, for all pieces
     * @param feesBefore of the 12 months before
     */
    public static PriceReduction of(
            Instant began,
            Instant ended,
            Predicate<LocalDate> counts,
            Function<LocalDate, Money> fee,
            Money feesBefore,
            Money most) {
        long minutes = 0;
        // kroner × minutes, by the minutes of the month that they are a share of
        Map<Long, BigDecimal> shares = new TreeMap<>();
        LocalDate last = Oslo.dayOf(ended);
        for (LocalDate day = Oslo.dayOf(began); !day.isAfter(last); day = day.plusDays(1)) {
            if (counts.test(day)) {
                long down = overlap(began, ended, day);
                minutes += down;
                BigDecimal share = fee.apply(day).amount().multiply(BigDecimal.valueOf(down));
                shares.merge(BillingMonth.of(day).duration().toMinutes(), share, BigDecimal::add);
            }
        }
        Money exact = rounded(shares);
        Money limit = feesBefore.min(most);
        Money amount = exact.min(limit);
        return new PriceReduction(minutes, amount, exact.isMoreThan(limit));
    }

    private static long overlap(Instant began, Instant ended, LocalDate day) {
        Instant from = max(began, Oslo.startOf(day));
        Instant to = min(ended, Oslo.startOf(day.plusDays(1)));
        return from.isBefore(to) ? Duration.between(from, to).toMinutes() : 0;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** One fraction over a common denominator, so that nothing is rounded before the end. */
    private static Money rounded(Map<Long, BigDecimal> shares) {
        BigDecimal denominator =
                shares.keySet().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal numerator = shares.entrySet().stream()
                .map(share -> share.getValue()
                        .multiply(denominator)
                        .divide(BigDecimal.valueOf(share.getKey()), RoundingMode.UNNECESSARY))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }
}
