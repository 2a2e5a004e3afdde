package no.front.contract.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.front.contract.boundary.PriceComparison;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Rating;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierPrice;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * What one customer pays on two days (CON-3), by the same rating as invoices. A product that runs on one of the days only
 * costs 0.00 on the other.
 *
 * <p>Example: SMS service 39.00 today, 41.00 from 1 January: difference 2.00.
 *
 * @param account null for all accounts: what is agreed for a single one then counts for its own subscriptions only
 */
public record SideBySide(PriceBook book, LocalDate today, LocalDate then, Long account) {

    public PriceComparison of(List<Subscription> subscriptions, InvoiceDelivery delivery, int messages) {
        List<PriceComparison.Amount> fees = new ArrayList<>();
        subscriptions.forEach(subscription -> fees.add(fee(subscription)));
        PriceItem invoice = PriceItem.invoice(delivery);
        fees.add(new PriceComparison.Amount(
                invoice, null, "", 1, fee(today, account, invoice), fee(then, account, invoice)));
        PriceItem national = PriceItem.national();
        PriceComparison.Amount traffic = new PriceComparison.Amount(
                national, null, "", messages, rated(today, national, messages), rated(then, national, messages));
        return new PriceComparison(
                today, then, List.copyOf(fees), traffic, prices(), listNumber(today), listNumber(then));
    }

    private PriceComparison.Amount fee(Subscription subscription) {
        PriceItem item = PriceItem.monthly(subscription.product().code());
        long owner = subscription.account().id();
        int quantity = subscription.quantity();
        return new PriceComparison.Amount(
                item,
                subscription.product(),
                subscription.account().number(),
                quantity,
                subscription.runsOn(today) ? fee(today, owner, item).times(quantity) : Money.ZERO,
                subscription.runsOn(then) ? fee(then, owner, item).times(quantity) : Money.ZERO);
    }

    private Money fee(LocalDate day, Long owner, PriceItem item) {
        return book.on(day, owner, item)
                .map(held -> held.price().first().times(1))
                .orElse(Money.ZERO);
    }

    private Money rated(LocalDate day, PriceItem item, int quantity) {
        return book.on(day, account, item)
                .map(held -> Rating.of(held.price(), quantity).total())
                .orElse(Money.ZERO);
    }

    private int listNumber(LocalDate day) {
        return book.listOn(day).map(PriceList::number).orElse(0);
    }

    /** Everything by the piece and every fee of the house that either list names, tier by tier. */
    private List<PriceComparison.Price> prices() {
        Set<PriceItem> items = new LinkedHashSet<>();
        Stream.of(today, then)
                .flatMap(day -> book.listOn(day).stream())
                .flatMap(list -> list.prices().keySet().stream())
                .filter(item -> !item.kind().isOfProduct())
                .forEach(items::add);
        return items.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .flatMap(item -> prices(item).stream())
                .toList();
    }

    private List<PriceComparison.Price> prices(PriceItem item) {
        Optional<HeldPrice> now = book.on(today, account, item);
        Optional<HeldPrice> later = book.on(then, account, item);
        TreeSet<Long> bounds = new TreeSet<>();
        Stream.of(now, later)
                .flatMap(Optional::stream)
                .flatMap(held -> held.price().tiers().stream())
                .map(Tier::above)
                .forEach(bounds::add);
        return bounds.stream()
                .map(above -> new PriceComparison.Price(
                        item,
                        above + 1,
                        bounds.higher(above),
                        at(now, above),
                        at(later, above),
                        isAgreed(now),
                        isAgreed(later)))
                .toList();
    }

    private static UnitPrice at(Optional<HeldPrice> held, long above) {
        return held.map(HeldPrice::price)
                .map((TierPrice price) -> price.of(above + 1))
                .orElse(null);
    }

    private static boolean isAgreed(Optional<HeldPrice> held) {
        return held.flatMap(HeldPrice::agreement).isPresent();
    }
}
