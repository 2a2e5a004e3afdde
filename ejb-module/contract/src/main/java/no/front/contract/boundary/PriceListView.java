package no.front.contract.boundary;

import java.time.LocalDate;
import java.util.List;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;

/**
 * A version of the price list with what there is to say about it.
 *
 * @param before the version that it follows; null for the first
 * @param products all, in their order
 * @param lastDay the day before the next version; null where none follows
 * @param missing what is sold and has no price in a draft
 * @param costingLess items whose tiers make more cost less in all
 * @param earliest the first day that a draft may hold from
 * @param suggested a day that suits a draft
 * @param needsMonthsNotice whether it raises prices that CON-11 wants announced a month before
 */
public record PriceListView(
        PriceList list,
        PriceList before,
        List<Product> products,
        LocalDate lastDay,
        List<PriceItem> missing,
        List<PriceItem> costingLess,
        LocalDate earliest,
        LocalDate suggested,
        boolean needsMonthsNotice) {}
