package no.front.commission.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.front.commission.entity.GrossSplit;
import no.front.commission.entity.LineOutcome;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.Operator;
import no.front.commission.entity.StrexSettlementLine;
import no.front.commission.entity.StrexSettlementLine.Counted;
import no.front.commission.entity.StrexSettlementLine.Key;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/**
 * What a settlement gives, line by line, beside our own traffic (CPA-1, CPA-3). Each line of Strex is divided by the shares
 * its messages came under: by our own traffic of each, oldest first, and what is over by the newest. It is compared with what
 * earlier lines have left of our own; what the settlement covers and has no line for is missing at Strex. Without clock
 * and database.
 *
 * <p>Example: 300 of our own, 290 settled: 10 missing at Strex wait. A later line of 10 makes up for them.
 */
final class SettlementReckoning {

    /** Messages of a service, price, operator and month, whatever share. */
    record Group(long customerId, long serviceId, Money price, Operator operator, BillingMonth month) {
        static Group of(Key key) {
            return new Group(key.customerId(), key.serviceId(), key.price(), key.operator(), key.month());
        }
    }

    /** How many Strex settles. */
    record Count(long billed, long reversed) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(billed + other.billed, reversed + other.reversed);
        }

        Count minus(Count other) {
            return new Count(billed - other.billed, reversed - other.reversed);
        }
    }

    /** What a line becomes. @param resolution null while it waits */
    record Drafted(
            Key key, Count count, GrossSplit split, Counted own, LineOutcome outcome, LineResolution resolution) {
        Counted settled() {
            return new Counted(count.billed(), count.reversed(), split.gross(), split.commission());
        }
    }

    /** What is known when it is reckoned. */
    interface Terms {
        /** The share in force at the end of the month. */
        long share(Group group);

        /** Shares in the order in which they began. */
        Comparator<Long> order();

        GrossSplit split(long shareId, Money gross);
    }

    private final Terms terms;
    private final Money tolerance;
    private final Map<Group, Map<Long, Counted>> left = new HashMap<>();
    private final Map<Key, List<StrexSettlementLine>> open = new HashMap<>();

    /**
     * @param own our own traffic of what the settlement covers
     * @param earlier lines of earlier settlements about the same
     * @param tolerance of commission, per line
     */
    SettlementReckoning(Terms terms, Money tolerance, Map<Key, Counted> own, Collection<StrexSettlementLine> earlier) {
        this.terms = terms;
        this.tolerance = tolerance;
        own.forEach((key, counted) -> ofGroup(Group.of(key)).merge(key.shareId(), counted, Counted::plus));
        for (StrexSettlementLine line : earlier) {
            Counted minus = Counted.NOTHING.minus(line.done());
            ofGroup(Group.of(line.key())).merge(line.key().shareId(), minus, Counted::plus);
            if (line.isOpen()) {
                open.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
            }
        }
    }

    private Map<Long, Counted> ofGroup(Group group) {
        return left.computeIfAbsent(group, key -> new TreeMap<>(terms.order()));
    }

    /**
     * @param settled what Strex settles; of a correction the difference to what stood
     * @param covered whether a settlement is about all of an operator's month
     */
    List<Drafted> lines(Map<Group, Count> settled, Function<Group, Boolean> covered) {
        List<Drafted> lines = new ArrayList<>();
        Set<Key> told = new HashSet<>();
        settled.forEach((group, count) -> divided(group, count).forEach((share, part) -> {
            Drafted line = judged(key(group, share), part);
            told.add(line.key());
            lines.add(line);
        }));
        left.forEach((group, shares) -> shares.forEach((share, own) -> {
            Key key = key(group, share);
            boolean missing = !own.gross().isZero() && covered.apply(group);
            if (missing && !told.contains(key) && !open.containsKey(key)) {
                lines.add(judged(key, Count.NONE));
            }
        }));
        return lines;
    }

    private static Key key(Group group, long share) {
        return new Key(group.customerId(), group.serviceId(), group.price(), group.operator(), group.month(), share);
    }

    private Map<Long, Count> divided(Group group, Count count) {
        Map<Long, Counted> own = left.getOrDefault(group, Map.of());
        List<Long> shares = own.entrySet().stream()
                .filter(entry ->
                        entry.getValue().billed() > 0 || entry.getValue().reversed() > 0)
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Count> parts = new LinkedHashMap<>();
        Count rest = count;
        for (long share : shares) {
            Count part = new Count(
                    Math.clamp(rest.billed(), 0, Math.max(0, own.get(share).billed())),
                    Math.clamp(rest.reversed(), 0, Math.max(0, own.get(share).reversed())));
            parts.put(share, part);
            rest = rest.minus(part);
        }
        if (!rest.equals(Count.NONE)) {
            long newest = shares.isEmpty() ? terms.share(group) : shares.getLast();
            parts.merge(newest, rest, Count::plus);
        }
        return parts;
    }

    private Drafted judged(Key key, Count count) {
        GrossSplit split = terms.split(key.shareId(), key.price().times(count.billed() - count.reversed()));
        Counted settled = new Counted(count.billed(), count.reversed(), split.gross(), split.commission());
        Counted all = ofGroup(Group.of(key)).getOrDefault(key.shareId(), Counted.NOTHING);
        Counted fresh = open.getOrDefault(key, List.of()).stream()
                .map(StrexSettlementLine::difference)
                .reduce(all, Counted::plus);
        // exactly what came since, and an earlier difference stays what it was
        Counted own = !isEqual(settled, all) && isEqual(settled, fresh) ? fresh : all;
        LineResolution resolution = isEqual(settled, own)
                ? LineResolution.EQUAL
                : settled.minus(own).commission().abs().isMoreThan(tolerance) ? null : LineResolution.TOLERATED;
        return new Drafted(key, count, split, own, outcome(settled.minus(own)), resolution);
    }

    private static boolean isEqual(Counted settled, Counted own) {
        return settled.gross().equals(own.gross());
    }

    static LineOutcome outcome(Counted difference) {
        if (difference.gross().isZero()) {
            return LineOutcome.EQUAL;
        }
        if (difference.billed() == 0) {
            return difference.reversed() == 0 ? LineOutcome.DIFFERENT_AMOUNT : LineOutcome.LATE_REVERSAL;
        }
        return difference.billed() < 0 ? LineOutcome.MISSING_AT_STREX : LineOutcome.MISSING_HERE;
    }

    /** Earlier differences that a line makes up for, or takes over. */
    List<StrexSettlementLine> overtaken(Drafted by) {
        boolean fromScratch = by.own()
                .equals(
                        left.get(Group.of(by.key())) == null
                                ? Counted.NOTHING
                                : left.get(Group.of(by.key()))
                                        .getOrDefault(by.key().shareId(), Counted.NOTHING));
        return fromScratch ? open.getOrDefault(by.key(), List.of()) : List.of();
    }
}
