package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.front.commission.control.EarningStore.Booked;
import no.front.commission.control.EarningStore.Count;
import no.front.commission.control.EarningStore.Key;
import no.front.commission.control.EarningStore.Line;
import no.front.commission.control.EarningStore.Unmarked;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.PremiumShare;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.ledger.boundary.Ledger;
import no.front.ledger.entity.Booking;
import no.front.platform.boundary.BusinessClock;

/**
 * Counts anew what premium messages earned (CPA-1), and books what has become of it since: pending is the commission of what
 * is billed and not settled ({@code ACCRUED}, less what is settled by count only), split by line as a whole. Whoever settles transactions takes them out of
 * {@code ACCRUED} and books what was pending of them; what is left over then is booked here.
 */
@Dependent
public class Earnings {

    @Inject
    EarningStore store;

    @Inject
    PremiumServiceStore services;

    @Inject
    Ledger ledger;

    @Inject
    BusinessClock clock;

    /** All customers of a month, in the caller's transaction. */
    public void refresh(BillingMonth month) {
        refresh(month, Set.of());
    }

    /** @param customers empty for all */
    public void refresh(BillingMonth month, Collection<Long> customers) {
        List<Count> counts = store.counts(month, customers);
        Map<Long, PremiumShare> shares = services.sharesById(
                counts.stream().map(count -> count.key().shareId()).collect(Collectors.toSet()));
        List<Line> lines = new ArrayList<>(counts.size());
        Map<Key, Money> pending = new HashMap<>();
        Map<Key, Unmarked> unmarked = store.unmarked(month);
        for (Count count : counts) {
            PremiumShare share = shares.get(count.key().shareId());
            lines.add(line(count, share));
            Unmarked settled = unmarked.getOrDefault(count.key(), Unmarked.NONE);
            long open = Math.max(0, count.open() - settled.billed());
            long openReversed = Math.max(0, count.openReversed() - settled.reversed());
            pending.put(
                    count.key(),
                    split(share, count.key().price().times(open - openReversed)).commission());
        }
        store.write(month, lines);
        book(month, store.booked(month, customers), pending);
    }

    private static Line line(Count count, PremiumShare share) {
        GrossSplit split = split(share, count.key().price().times(count.billed() - count.reversed()));
        return new Line(count, split.gross(), split.commission());
    }

    private static GrossSplit split(PremiumShare share, Money gross) {
        return share.shares().of(gross, share.service().vatCode());
    }

    private void book(BillingMonth month, List<Booked> booked, Map<Key, Money> pending) {
        Map<Long, Money> changes = new TreeMap<>();
        Map<Long, Money> changed = new TreeMap<>();
        List<Long> gone = new ArrayList<>();
        for (Booked line : booked) {
            Money now = pending.getOrDefault(line.key(), Money.ZERO);
            if (!pending.containsKey(line.key())) {
                gone.add(line.id());
            }
            if (!now.equals(line.pending())) {
                changed.put(line.id(), now);
                changes.merge(line.key().customerId(), now.minus(line.pending()), Money::plus);
            }
        }
        store.clear(gone);
        store.pending(changed);
        changes.values().removeIf(Money::isZero);
        LocalDate on = ledger.openDay(earlier(month.lastDay(), clock.today()));
        List<Booking> bookings = store.accrued(month, changes, on, clock.now()).stream()
                .map(PremiumAccrual::booking)
                .toList();
        ledger.bookMany(bookings);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
