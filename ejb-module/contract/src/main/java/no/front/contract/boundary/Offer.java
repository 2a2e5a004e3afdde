package no.front.contract.boundary;

import java.util.Optional;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;

/**
 * A product with what it costs today, NOK excl. VAT.
 *
 * @param setUpFee for one, once
 * @param monthlyFee for one, a month
 * @param fromUnitPrice of the first SMS part to Norway, or of the first look-up, of a month; empty for products without
 *     use by the piece
 */
public record Offer(Product product, Money setUpFee, Money monthlyFee, Optional<UnitPrice> fromUnitPrice) {

    static Offer of(Product product, PriceList list) {
        return new Offer(
                product,
                list.fee(PriceItem.ofSetUp(product.code())),
                list.fee(PriceItem.monthly(product.code())),
                usage(product).flatMap(list::unitPrice));
    }

    /** What of it is counted by the piece. */
    static Optional<PriceItem> usage(Product product) {
        return switch (product.kind()) {
            case SMS_SERVICE, SMS_GATEWAY -> Optional.of(PriceItem.sms(product.code(), CountryCode.NORWAY));
            case NUMBER_LOOKUP -> Optional.of(new PriceItem(PriceKind.LOOKUP, product.code(), PriceItem.ANY));
            default -> Optional.empty();
        };
    }

    public String code() {
        return product.code();
    }

    public ProductKind kind() {
        return product.kind();
    }

    public String name(Language language) {
        return product.name(language);
    }

    public String description(Language language) {
        return product.description(language);
    }

    /** For pages, which can't read an Optional's value: null for none. */
    public UnitPrice unitPrice() {
        return fromUnitPrice.orElse(null);
    }
}
