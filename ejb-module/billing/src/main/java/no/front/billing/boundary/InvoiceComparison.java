package no.front.billing.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.LineKind;
import no.front.contract.entity.PriceList;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * An invoice beside the one before it, thing by thing, with what makes the difference (BIL-11): traffic of a product to a
 * country, a product's fee, the fee of the channel, each charge. Example: 922.00 instead of 792.00 for traffic to Norway: 2 100
 * parts instead of 1 800, and another tier.
 */
public record InvoiceComparison(List<Row> rows, Money before, Money now) {

    /** What makes a difference. */
    public enum Reason {
        /** It was not on the one before. */
        NEW,
        /** It is not on this one. */
        GONE,
        /** Owed once. */
        ONCE,
        /** Was owed once, on the one before. */
        WAS_ONCE,
        /** {0} pieces instead of {1}. */
        MORE,
        /** {0} pieces instead of {1}. */
        FEWER,
        /** {0} months instead of {1}. */
        MONTHS,
        /** Another list or agreement: from {0} to {1} a piece, by list {2} that holds from {3}. */
        PRICE,
        /** Other tiers of the same prices. */
        TIER,
        /** {0} days without fee. */
        FREE_DAYS,
        /** Something of an earlier invoice is put right. */
        CORRECTED
    }

    /** @param arguments of its sentence */
    public record Why(Reason reason, List<Object> arguments) {

        static Why of(Reason reason, Object... arguments) {
            return new Why(reason, List.of(arguments));
        }
    }

    /**
     * One thing on either.
     *
     * @param text of a charge, which has a name of its own; "" else
     */
    public record Row(
            LineKind kind,
            String product,
            String destination,
            String text,
            BigDecimal quantityBefore,
            BigDecimal quantityNow,
            Money before,
            Money now,
            List<Why> why) {

        public Money difference() {
            return now.minus(before);
        }

        public boolean differs() {
            return !difference().isZero();
        }
    }

    private record Key(LineKind kind, String product, String destination, Long charge) {

        static Key of(InvoiceLine.Content line) {
            return new Key(
                    line.kind(),
                    line.productCode(),
                    line.destination(),
                    line.source().chargeId());
        }
    }

    /** @param lists published ones, by id */
    public static InvoiceComparison of(
            List<InvoiceLine.Content> now, List<InvoiceLine.Content> before, Map<Long, PriceList> lists) {
        Map<Key, List<InvoiceLine.Content>> byNow = grouped(now);
        Map<Key, List<InvoiceLine.Content>> byBefore = grouped(before);
        Set<Key> keys = new LinkedHashSet<>(byNow.keySet());
        keys.addAll(byBefore.keySet());
        List<Row> rows = new ArrayList<>();
        for (Key key : keys) {
            rows.add(row(key, byNow.getOrDefault(key, List.of()), byBefore.getOrDefault(key, List.of()), lists));
        }
        rows.sort(Comparator.comparing(Row::kind));
        return new InvoiceComparison(List.copyOf(rows), net(before), net(now));
    }

    public Money difference() {
        return now.minus(before);
    }

    private static Map<Key, List<InvoiceLine.Content>> grouped(List<InvoiceLine.Content> lines) {
        return lines.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static Row row(
            Key key, List<InvoiceLine.Content> now, List<InvoiceLine.Content> before, Map<Long, PriceList> lists) {
        InvoiceLine.Content any = now.isEmpty() ? before.getFirst() : now.getFirst();
        return new Row(
                key.kind(),
                key.product(),
                key.destination(),
                key.charge() == null ? "" : any.text(),
                quantity(before),
                quantity(now),
                net(before),
                net(now),
                why(key, now, before, lists));
    }

    private static List<Why> why(
            Key key, List<InvoiceLine.Content> now, List<InvoiceLine.Content> before, Map<Long, PriceList> lists) {
        if (key.kind() == LineKind.CHARGE) {
            return List.of(Why.of(now.isEmpty() ? Reason.WAS_ONCE : Reason.ONCE));
        }
        if (before.isEmpty() || now.isEmpty()) {
            return List.of(Why.of(now.isEmpty() ? Reason.GONE : Reason.NEW));
        }
        if (net(now).equals(net(before)) && quantity(now).compareTo(quantity(before)) == 0) {
            return List.of();
        }
        List<Why> why = new ArrayList<>();
        int more = quantity(now).compareTo(quantity(before));
        boolean byMonths = key.kind() == LineKind.MONTHLY_FEE && months(now) != months(before);
        if (more != 0 && !byMonths) {
            why.add(Why.of(more > 0 ? Reason.MORE : Reason.FEWER, quantity(now), quantity(before)));
        }
        if (months(now) != months(before)) {
            why.add(Why.of(Reason.MONTHS, months(now), months(before)));
        }
        price(now, before, lists, why);
        long free = freeDays(now);
        if (free != freeDays(before)) {
            why.add(Why.of(Reason.FREE_DAYS, free));
        }
        if (now.stream().anyMatch(line -> line.quantity().signum() < 0)) {
            why.add(Why.of(Reason.CORRECTED));
        }
        return List.copyOf(why);
    }

    private static void price(
            List<InvoiceLine.Content> now,
            List<InvoiceLine.Content> before,
            Map<Long, PriceList> lists,
            List<Why> why) {
        Set<UnitPrice> pricesNow = prices(now);
        Set<UnitPrice> pricesBefore = prices(before);
        if (pricesNow.equals(pricesBefore)) {
            return;
        }
        if (sources(now).equals(sources(before))) {
            if (now.getFirst().kind().isUsage()) {
                why.add(Why.of(Reason.TIER));
            }
            return;
        }
        InvoiceLine.Content newest = now.getLast();
        PriceList list = lists.get(newest.source().priceListId());
        why.add(Why.of(
                Reason.PRICE,
                before.getFirst().unitPrice(),
                newest.unitPrice(),
                list == null ? "–" : list.number(),
                list == null ? "–" : list.validFrom().map(Object.class::cast).orElse("–")));
    }

    private static Set<UnitPrice> prices(List<InvoiceLine.Content> lines) {
        return lines.stream().map(InvoiceLine.Content::unitPrice).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources(List<InvoiceLine.Content> lines) {
        return lines.stream()
                .map(line -> line.source().priceListId() + "/" + line.source().agreementId())
                .collect(Collectors.toSet());
    }

    /** Of traffic the months it is of, of fees the months they are for. */
    private static long months(List<InvoiceLine.Content> lines) {
        return lines.stream()
                .map(line ->
                        line.month() == null ? BillingMonth.of(line.period().firstDay()) : line.month())
                .distinct()
                .count();
    }

    private static long freeDays(List<InvoiceLine.Content> lines) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.MONTHLY_FEE)
                .map(line -> line.source().lastPiece())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static BigDecimal quantity(List<InvoiceLine.Content> lines) {
        BigDecimal sum = lines.stream()
                .map(InvoiceLine.Content::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        return sum.setScale(Math.max(sum.scale(), 0));
    }

    private static Money net(List<InvoiceLine.Content> lines) {
        return lines.stream().map(InvoiceLine.Content::net).collect(Money.summing());
    }
}
