package no.front.contract.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;

/**
 * When a price list may be published (CON-3). It holds from tomorrow at the earliest, so that nothing rated today changes
 * its price, and after the latest published one; only the very first may hold from today. Everything sold has a price,
 * 0.00 where it costs nothing: a forgotten line is not a gift.
 *
 * <p>Example: list 2 holds from 1 January; on 22 November list 3 may hold from 2 January, not from 1 December.
 */
public final class PriceListRules {

    private PriceListRules() {}

    /** @param published earlier versions, any order */
    public static LocalDate earliest(List<PriceList> published, LocalDate today) {
        Optional<LocalDate> latest =
                published.stream().flatMap(list -> list.validFrom().stream()).max(LocalDate::compareTo);
        return latest.map(day -> day.plusDays(1))
                .map(day -> day.isAfter(today) ? day : today.plusDays(1))
                .orElse(today);
    }

    /**
     * A day that suits: the first of a month, far enough ahead for the notice that CON-11 wants. On 22 November 1 December,
     * with a month's notice 1 January.
     */
    public static LocalDate suggested(LocalDate earliest, LocalDate today, boolean monthsNotice) {
        LocalDate noticed = monthsNotice ? today.plusMonths(1) : today;
        LocalDate from = noticed.isAfter(earliest) ? noticed : earliest;
        return from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
    }

    /** What is sold and has no price of its own in the list. */
    public static List<PriceItem> missing(PriceList list, List<Product> products) {
        List<PriceItem> needed = new ArrayList<>();
        for (Product product : products) {
            needed.add(PriceItem.ofSetUp(product.code()));
            needed.add(PriceItem.monthly(product.code()));
        }
        needed.add(PriceItem.national());
        needed.add(PriceItem.of(PriceKind.SMS));
        if (products.stream().anyMatch(product -> product.kind() == ProductKind.NUMBER_LOOKUP)) {
            needed.add(PriceItem.of(PriceKind.LOOKUP));
        }
        for (PriceKind kind : PriceKind.values()) {
            if (kind.isFee()) {
                needed.add(PriceItem.of(kind));
            }
        }
        return needed.stream().filter(item -> list.exact(item).isEmpty()).toList();
    }

    /** Items whose tiers make more cost less in all; a warning, never a refusal. */
    public static List<PriceItem> costingLess(PriceList list) {
        return list.prices().keySet().stream()
                .filter(item -> list.exact(item)
                        .flatMap(
                                price -> price.firstThatCostsLess().isPresent() ? Optional.of(price) : Optional.empty())
                        .isPresent())
                .toList();
    }

    /**
     * CON-11: a rise of main products or national SMS needs a month's notice. Whether this list brings one.
     *
     * @param before the list that it follows
     */
    public static boolean needsMonthsNotice(PriceList before, PriceList list, List<Product> products) {
        boolean dearerProduct = products.stream()
                .filter(product -> product.kind().isMain())
                .map(product -> PriceItem.monthly(product.code()))
                .anyMatch(item -> list.fee(item).isMoreThan(before.fee(item)));
        return dearerProduct || dearerNational(before, list);
    }

    /** Also where a product has a national price of its own. */
    private static boolean dearerNational(PriceList before, PriceList list) {
        return Stream.of(before, list)
                .flatMap(one -> one.prices().keySet().stream())
                .filter(PriceItem::isNational)
                .anyMatch(item -> isDearer(before, list, item));
    }

    private static boolean isDearer(PriceList before, PriceList list, PriceItem national) {
        return list.price(national)
                .flatMap(fresh -> before.price(national)
                        .map(old -> fresh.tiers().stream()
                                        .anyMatch(tier -> tier.price().compareTo(old.of(tier.above() + 1)) > 0)
                                || old.tiers().stream()
                                        .anyMatch(tier ->
                                                fresh.of(tier.above() + 1).compareTo(tier.price()) > 0)))
                .orElse(false);
    }
}
