package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.front.contract.boundary.PriceBooks;
import no.front.contract.entity.Downtime;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.SuspensionFee;
import no.front.kernel.BillingMonth;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.Oslo;

/** Brings together what the reduction for one customer's product is reckoned by: its own prices, its days, its stops. */
@Dependent
public class DowntimeFees {

    private static final int MONTHS_BEFORE = 12;

    @Inject
    PriceBooks priceBooks;

    /** @param most kroner for one event (CON-14) */
    public PriceReduction reduction(Downtime downtime, Instant ended, Subscription subscription, int most) {
        PriceBook book = priceBooks.of(subscription.account().organisationId());
        List<SuspensionFee.Stop> stops = subscription.account().contract().suspensions().stream()
                .filter(one -> one.covers(subscription))
                .map(SuspensionFee.Stop::of)
                .toList();
        return PriceReduction.of(
                downtime.beganAt(),
                ended,
                day -> subscription.runsOn(day) && !isFree(day, stops),
                day -> fee(book, subscription, day),
                feesBefore(book, subscription, downtime.beganAt()),
                Money.of(most));
    }

    private static boolean isFree(LocalDate day, List<SuspensionFee.Stop> stops) {
        return SuspensionFee.freeDays(DateRange.throughout(day, day), stops) > 0;
    }

    /** Of all pieces, a month, by the price of that day. */
    private static Money fee(PriceBook book, Subscription subscription, LocalDate day) {
        return book.on(
                        day,
                        subscription.account().id(),
                        PriceItem.monthly(subscription.product().code()))
                .map(held -> held.price().first().times(subscription.quantity()))
                .orElse(Money.ZERO);
    }

    /** Fees are due in advance, so those of the month it happened in and of the eleven before. */
    private static Money feesBefore(PriceBook book, Subscription subscription, Instant began) {
        BillingMonth month = BillingMonth.of(Oslo.dayOf(began));
        Money sum = Money.ZERO;
        for (int i = 0; i < MONTHS_BEFORE; i++) {
            BillingMonth one = month.plusMonths(-i);
            if (subscription.period().overlaps(one.days())) {
                LocalDate first = subscription.period().firstDay();
                sum = sum.plus(fee(book, subscription, first.isAfter(one.firstDay()) ? first : one.firstDay()));
            }
        }
        return sum;
    }
}
