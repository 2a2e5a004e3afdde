package no.front.contract.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.front.contract.boundary.PriceChange;
import no.front.contract.entity.HeldPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Subscription;
import no.front.contract.entity.Tier;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.UnitPrice;

/**
 * How long before and of what customers are told when prices change (CON-11). Main products and national SMS: at least one
 * month, so what is told on 22 November holds from 22 December, and what is told on 31 January from 1 March. Add-on
 * products, SMS abroad and all else: the following day. What gets cheaper needs no month (S).
 *
 * <p>A customer is told of what it uses: the monthly fees of its products, SMS where it sends, look-ups where it looks up,
 * the fee of its invoices and the hourly price; with its own amounts, agreed prices included.
 */
public final class PriceNoticeRules {

    private PriceNoticeRules() {}

    /** The first day on which what is told today may hold. */
    public static LocalDate earliest(LocalDate today, boolean monthsNotice, int months) {
        if (!monthsNotice) {
            return today.plusDays(1);
        }
        LocalDate day = today.plusMonths(months);
        return day.getDayOfMonth() < today.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /** Whether a rise of it takes the long notice. */
    public static boolean isLong(PriceChange change) {
        return change.rises()
                && (change.item().isNational()
                        || change.item().kind() == PriceKind.MONTHLY
                                && change.product() != null
                                && change.product().kind().isMain());
    }

    /**
     * What costs a customer something else from that day on, by its own prices.
     *
     * @param subscriptions that run on that day
     * @param delivery how its invoices go
     */
    public static List<PriceChange> changes(
            PriceBook book, LocalDate day, List<Subscription> subscriptions, InvoiceDelivery delivery) {
        Set<PriceChange> changes = new LinkedHashSet<>();
        for (Subscription one : subscriptions) {
            Product product = one.product();
            long account = one.account().id();
            PriceItem monthly = PriceItem.monthly(product.code());
            changes.addAll(changes(book, day, account, monthly, product));
            for (PriceItem item : usage(book, day, product)) {
                changes.addAll(changes(book, day, account, item, product));
            }
        }
        if (!subscriptions.isEmpty()) {
            changes.addAll(changes(book, day, null, PriceItem.invoice(delivery), null));
            changes.addAll(changes(book, day, null, PriceItem.of(PriceKind.HOUR), null));
        }
        return List.copyOf(changes);
    }

    /** By the piece, as either list prices it for this product. */
    private static Set<PriceItem> usage(PriceBook book, LocalDate day, Product product) {
        Set<PriceItem> items = new LinkedHashSet<>();
        Stream.of(day.minusDays(1), day)
                .flatMap(one -> book.listOn(one).stream())
                .flatMap(list -> list.prices().keySet().stream())
                .filter(item -> isUsedBy(product, item))
                .forEach(items::add);
        return items;
    }

    private static boolean isUsedBy(Product product, PriceItem item) {
        if (!item.product().isEmpty()) {
            return item.kind().isUsage() && item.product().equals(product.code());
        }
        return switch (item.kind()) {
            case SMS -> sends(product.kind());
            case LOOKUP -> looksUp(product.kind());
            default -> false;
        };
    }

    static boolean sends(ProductKind kind) {
        return kind == ProductKind.SMS_SERVICE || kind == ProductKind.SMS_GATEWAY;
    }

    static boolean looksUp(ProductKind kind) {
        return kind == ProductKind.NUMBER_LOOKUP;
    }

    private static List<PriceChange> changes(
            PriceBook book, LocalDate day, Long account, PriceItem item, Product product) {
        Optional<HeldPrice> before = book.on(day.minusDays(1), account, item);
        Optional<HeldPrice> after = book.on(day, account, item);
        TreeSet<Long> bounds = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(held -> held.price().tiers().stream())
                .map(Tier::above)
                .forEach(bounds::add);
        List<PriceChange> changes = new ArrayList<>();
        for (long above : bounds) {
            UnitPrice old = at(before, above);
            UnitPrice fresh = at(after, above);
            if (!Objects.equals(old, fresh)) {
                // SMS to a country is the same for all products that have no price of their own
                Product of = item.product().isEmpty() ? null : product;
                changes.add(new PriceChange(item, of, above + 1, bounds.higher(above), old, fresh));
            }
        }
        return changes;
    }

    private static UnitPrice at(Optional<HeldPrice> held, long above) {
        return held.map(HeldPrice::price).map(price -> price.of(above + 1)).orElse(null);
    }
}
