package no.front.contract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.front.kernel.DateRange;

/**
 * What things cost one customer on any day: the list in force, and over it what was agreed with the customer (CON-3).
 *
 * <p>The closest agreement decides, never two at once: what is agreed for the account before what is agreed for all
 * accounts; of those a price or discount of just this thing before a discount of its whole kind. "Just this" is looked for
 * as in the list ({@link PriceItem#places}) and no farther than where the list has its own price: an agreement on SMS to
 * other countries does not touch SMS to Norway.
 *
 * <p>Example: list 0.44, 10 % off all SMS, account 2 has 0.35 to Norway: account 2 pays 0.35, the others 0.3960.
 */
public final class PriceBook {

    /** Days of one price. */
    public record Segment(DateRange days, HeldPrice held) {}

    private final List<PriceList> lists;
    private final List<CustomerPrice> agreements;

    /**
     * @param lists published ones
     * @param agreements of one customer
     */
    public PriceBook(List<PriceList> lists, List<CustomerPrice> agreements) {
        this.lists = lists.stream()
                .filter(list -> list.validFrom().isPresent())
                .sorted(Comparator.comparing(list -> list.validFrom().get()))
                .toList();
        this.agreements = List.copyOf(agreements);
    }

    /** The list in force on that day; empty before the first. */
    public Optional<PriceList> listOn(LocalDate day) {
        return lists.stream()
                .filter(list -> !list.validFrom().get().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * @param account id; null for what holds for all accounts
     * @return empty where no list has a price for it
     */
    public Optional<HeldPrice> on(LocalDate day, Long account, PriceItem item) {
        return listOn(day).flatMap(list -> list.price(item).map(listed -> held(list, listed, day, account, item)));
    }

    private HeldPrice held(PriceList list, TierPrice listed, LocalDate day, Long account, PriceItem item) {
        Optional<CustomerPrice> agreement = agreement(list, day, Optional.ofNullable(account), item);
        if (agreement.isEmpty() && account != null) {
            agreement = agreement(list, day, Optional.empty(), item);
        }
        TierPrice price = agreement
                .map(agreed -> agreed.of(listed, list.decimalsOf(item.kind())))
                .orElse(listed);
        return new HeldPrice(price, list, agreement);
    }

    private Optional<CustomerPrice> agreement(PriceList list, LocalDate day, Optional<Long> account, PriceItem item) {
        List<CustomerPrice> holding = agreements.stream()
                .filter(agreed -> agreed.accountId().equals(account) && agreed.holdsOn(day))
                .toList();
        for (PriceItem place : item.places()) {
            Optional<CustomerPrice> exact = holding.stream()
                    .filter(agreed -> !agreed.isOfWholeKind() && agreed.item().equals(place))
                    .findFirst();
            if (exact.isPresent()) {
                return exact;
            }
            if (list.exact(place).isPresent()) {
                break;
            }
        }
        return holding.stream()
                .filter(agreed -> agreed.isOfWholeKind() && agreed.item().kind() == item.kind())
                .findFirst();
    }

    /**
     * The days cut where the price changes, for rating a month set-wise: usage within a segment has one price. Days
     * without a price are left out.
     *
     * @param days with an end
     */
    public List<Segment> segments(DateRange days, Long account, PriceItem item) {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(days.firstDay()));
        Stream.concat(
                        lists.stream().map(list -> list.validFrom().get()),
                        agreements.stream()
                                .map(CustomerPrice::period)
                                .flatMap(period -> Stream.concat(Stream.of(period.firstDay()), period.end().stream())))
                .filter(days::contains)
                .forEach(cuts::add);
        List<Segment> segments = new ArrayList<>();
        for (LocalDate from : cuts) {
            LocalDate end = Optional.ofNullable(cuts.higher(from)).or(days::end).orElse(null);
            on(from, account, item).ifPresent(held -> append(segments, from, end, held));
        }
        return segments;
    }

    private static void append(List<Segment> segments, LocalDate from, LocalDate end, HeldPrice held) {
        Segment last = segments.isEmpty() ? null : segments.getLast();
        boolean goesOn = last != null
                && last.days().end().equals(Optional.of(from))
                && last.held().isLike(held);
        if (goesOn) {
            segments.removeLast();
        }
        LocalDate first = goesOn ? last.days().firstDay() : from;
        segments.add(new Segment(DateRange.between(first, end), held));
    }
}
