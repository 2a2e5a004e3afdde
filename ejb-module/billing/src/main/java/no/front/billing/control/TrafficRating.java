package no.front.billing.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import no.front.billing.entity.BillingError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Rating;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.contract.entity.TierPrice;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.UsageCount;

/**
 * What the pieces of a whole month cost an account (BIL-1): how many at which price. Each piece has the price in force on its
 * day; tiers count the pieces of account, product and calendar month in the order of days, over a change of prices too, and
 * destinations that share a price in the list share its tiers. All pieces of a destination at one price of one list and
 * agreement are one line, rounded once.
 *
 * <p>Example: 2 100 parts to Norway are 2 000 at 0.44 and 100 at 0.42. Since it is the whole month from its totals, it does
 * not matter in which order the usage came in; what was billed before is subtracted by whoever asks.
 */
public final class TrafficRating {

    /** What lines of usage are told apart by. @param agreement null for none */
    public record Key(PriceKind kind, String product, String destination, Long list, Long agreement, UnitPrice price) {}

    /**
     * Pieces at one price.
     *
     * @param first the first of them, counted from 1 in the month
     * @param days for which the price holds in the month
     * @param tier that the price is of
     */
    public record Rated(long pieces, long first, long last, DateRange days, Band tier) {

        Rated plus(Rated other) {
            LocalDate from = days.firstDay().isBefore(other.days.firstDay()) ? days.firstDay() : other.days.firstDay();
            LocalDate end = days.end().orElseThrow().isAfter(other.days.end().orElseThrow())
                    ? days.end().orElseThrow()
                    : other.days.end().orElseThrow();
            return new Rated(
                    pieces + other.pieces,
                    Math.min(first, other.first),
                    Math.max(last, other.last),
                    DateRange.between(from, end),
                    tier);
        }
    }

    /**
     * A tier of a list. @param above 0 for the first one. @param to null for the last one. @param single the price has no
     * other
     */
    public record Band(TierModel model, long above, Long to, boolean single) {}

    private final OpenUsage usage;
    private final PriceBook prices;
    private final Map<PriceItem, NavigableMap<LocalDate, Long>> pieces = new TreeMap<>(ORDER);
    private final Map<PriceItem, List<PriceBook.Segment>> segments = new HashMap<>();
    private final Map<Long, Map<PriceItem, PriceItem>> places = new HashMap<>();
    private final Map<Key, Rated> rated = new LinkedHashMap<>();

    /** By product; Norway first. */
    static final Comparator<PriceItem> ORDER = Comparator.comparing(PriceItem::kind)
            .thenComparing(PriceItem::product)
            .thenComparing(item -> !item.isNational())
            .thenComparing(PriceItem::destination);

    private TrafficRating(OpenUsage usage, PriceBook prices) {
        this.usage = usage;
        this.prices = prices;
    }

    /** @throws BusinessRuleViolation PRICE_MISSING with item and day */
    public static Map<Key, Rated> of(OpenUsage usage, PriceBook prices) {
        TrafficRating rating = new TrafficRating(usage, prices);
        rating.count();
        rating.rate();
        return rating.rated;
    }

    /** All of it, NOK excl. VAT. @throws BusinessRuleViolation PRICE_MISSING with item and day */
    public static Money amount(OpenUsage usage, PriceBook prices) {
        return of(usage, prices).entrySet().stream()
                .map(part -> part.getKey().price().times(part.getValue().pieces()))
                .collect(Money.summing());
    }

    private void count() {
        for (UsageCount day : usage.days()) {
            if (day.pieces() > 0) {
                pieces.computeIfAbsent(day.item(), item -> new TreeMap<>()).merge(day.day(), day.pieces(), Long::sum);
            }
        }
        pieces.keySet()
                .forEach(
                        item -> segments.put(item, prices.segments(usage.month().days(), usage.accountId(), item)));
    }

    /** Stretch by stretch of days on which no price changes. */
    private void rate() {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        segments.values()
                .forEach(list -> list.forEach(segment -> cuts.add(segment.days().firstDay())));
        LocalDate end = usage.month().next().firstDay();
        for (LocalDate from : cuts) {
            LocalDate to = Objects.requireNonNullElse(cuts.higher(from), end);
            Map<PriceItem, Long> counted = new HashMap<>();
            pieces.keySet().forEach(item -> rate(item, DateRange.between(from, to), counted));
        }
        pieces.forEach((item, days) -> days.keySet().forEach(day -> segmentOf(item, day)));
    }

    private void rate(PriceItem item, DateRange days, Map<PriceItem, Long> counted) {
        LocalDate from = days.firstDay();
        long quantity = between(item, from, days.end().orElseThrow());
        if (quantity == 0) {
            return;
        }
        PriceBook.Segment segment = segmentOf(item, from);
        HeldPrice held = segment.held();
        TierPrice price = held.price();
        long before;
        long month;
        if (price.isFlat()) {
            before = between(item, usage.month().firstDay(), from);
            month = total(item);
        } else {
            PriceItem shared = placeOf(item, held);
            long sharing = 0;
            month = 0;
            for (PriceItem other : pieces.keySet()) {
                if (placeOf(other, held).equals(shared)) {
                    sharing += between(other, usage.month().firstDay(), from);
                    month += total(other);
                }
            }
            before = sharing + counted.merge(shared, quantity, Long::sum) - quantity;
        }
        for (Rating.Line line : Rating.of(price, before, quantity, month).lines()) {
            Key key = new Key(
                    item.kind(),
                    item.product(),
                    item.destination(),
                    held.list().id(),
                    held.agreement().map(CustomerPrice::id).orElse(null),
                    line.price());
            long tiering = price.model() == TierModel.VOLUME ? month : line.from();
            rated.merge(
                    key,
                    new Rated(line.quantity(), line.from(), line.to(), segment.days(), band(price, tiering)),
                    Rated::plus);
        }
    }

    private static Band band(TierPrice price, long piece) {
        long above = 0;
        for (Tier tier : price.tiers()) {
            above = tier.above() < piece ? tier.above() : above;
        }
        return new Band(
                price.model(),
                above,
                price.endOfTierOf(piece).isPresent() ? price.endOfTierOf(piece).getAsLong() : null,
                price.isFlat());
    }

    private PriceBook.Segment segmentOf(PriceItem item, LocalDate day) {
        for (PriceBook.Segment segment : segments.get(item)) {
            if (segment.days().contains(day)) {
                return segment;
            }
        }
        throw new BusinessRuleViolation(BillingError.PRICE_MISSING, item, day);
    }

    /** Where that list has the price of it. */
    private PriceItem placeOf(PriceItem item, HeldPrice held) {
        return places.computeIfAbsent(held.list().id(), list -> new HashMap<>())
                .computeIfAbsent(item, asked -> asked.places().stream()
                        .filter(place -> held.list().exact(place).isPresent())
                        .map(place -> new PriceItem(asked.kind(), asked.product(), place.destination()))
                        .findFirst()
                        .orElse(asked));
    }

    private long between(PriceItem item, LocalDate from, LocalDate end) {
        return from.isBefore(end)
                ? pieces.get(item).subMap(from, end).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : 0;
    }

    private long total(PriceItem item) {
        return pieces.get(item).values().stream().mapToLong(Long::longValue).sum();
    }
}
