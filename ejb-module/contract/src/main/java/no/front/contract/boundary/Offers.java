package no.front.contract.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.contract.control.PriceStore;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Rating;
import no.front.contract.entity.TierPrice;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Money;
import no.front.kernel.VatRate;
import no.front.platform.boundary.BusinessClock;
import no.front.platform.boundary.BusinessSettings;
import no.front.platform.boundary.Internal;
import no.front.platform.boundary.Open;

/** What Front sells and what it costs today, for everybody (CON-3). */
@Stateless
@Open("prices are public")
public class Offers {

    /** Pieces of a month beyond which nobody is quoted. */
    public static final int MOST_MESSAGES = 100_000_000;

    @Inject
    PriceStore store;

    @Inject
    BusinessSettings settings;

    @Inject
    BusinessClock clock;

    /** Products of the web order form, in their order. @throws BusinessRuleViolation NO_PRICE_LIST */
    public List<Offer> orderable() {
        PriceList list = today();
        return store.products().stream()
                .filter(product -> product.isOrderable() && isPriced(product, list))
                .map(product -> Offer.of(product, list))
                .toList();
    }

    /** All that has a price today. @throws BusinessRuleViolation NO_PRICE_LIST */
    public PriceList today() {
        LocalDate today = clock.today();
        return store.inForceOn(today)
                .map(PriceList::whole)
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NO_PRICE_LIST, today));
    }

    /**
     * A product as somebody orders it, at today's list fees.
     *
     * @throws BusinessRuleViolation PRODUCT_UNKNOWN, PRODUCT_NOT_ORDERABLE, QUANTITY_OUT_OF_RANGE
     */
    @Internal
    public OrderedProduct ordered(String code, int quantity) {
        if (!product(code).isOrderable()) {
            throw new BusinessRuleViolation(ContractError.PRODUCT_NOT_ORDERABLE, code);
        }
        return priced(code, quantity);
    }

    /**
     * The same for staff, who also sell what the web does not offer.
     *
     * @throws BusinessRuleViolation PRODUCT_UNKNOWN, PRODUCT_NOT_ORDERABLE where the list has no price for it,
     *     QUANTITY_OUT_OF_RANGE
     */
    @Internal
    public OrderedProduct priced(String code, int quantity) {
        Product product = product(code);
        PriceList list = today();
        if (!isPriced(product, list)) {
            throw new BusinessRuleViolation(ContractError.PRODUCT_NOT_ORDERABLE, code);
        }
        return new OrderedProduct(
                product,
                quantity,
                list.fee(PriceItem.ofSetUp(product.code())),
                list.fee(PriceItem.monthly(product.code())));
    }

    /**
     * What a month would cost, by the code that rates real traffic.
     *
     * @param quantities by product code; products that are not counted by the piece may be missing: SMS is assumed then
     * @param expectedMessages SMS parts to Norway, or look-ups where nothing else is ordered; 0 for none
     * @throws BusinessRuleViolation PRODUCT_UNKNOWN, QUANTITY_OUT_OF_RANGE
     */
    public Quote quote(Map<String, Integer> quantities, int expectedMessages, InvoiceDelivery delivery) {
        PriceList list = today();
        List<Product> products = store.products();
        quantities.forEach((code, quantity) -> {
            if (products.stream().noneMatch(product -> product.code().equals(code))) {
                throw new BusinessRuleViolation(ContractError.PRODUCT_UNKNOWN, code);
            }
            checkRange(quantity, 1, OrderedProduct.MOST);
        });
        checkRange(expectedMessages, 0, MOST_MESSAGES);
        List<Product> ordered = products.stream()
                .filter(product -> quantities.containsKey(product.code()))
                .toList();
        List<Quote.Line> lines = new ArrayList<>();
        ordered.forEach(product -> lines.add(line(product, quantities.get(product.code()), list)));
        PriceItem invoice = PriceItem.invoice(delivery);
        lines.add(new Quote.Line(invoice.kind(), null, 1, Money.ZERO, list.fee(invoice)));
        TierPrice price = list.price(usageOf(ordered))
                .orElseThrow(() -> new BusinessRuleViolation(ContractError.NO_PRICE_LIST, clock.today()));
        return new Quote(List.copyOf(lines), price, Rating.of(price, expectedMessages), vat(), list.number());
    }

    /**
     * What SMS parts cost as the first ones of a month.
     *
     * @param parts 0 or more
     * @return NOK excl. VAT; empty where today's list has no price for that country
     * @throws BusinessRuleViolation NO_PRICE_LIST, QUANTITY_OUT_OF_RANGE
     */
    public Optional<Money> sending(CountryCode to, int parts) {
        checkRange(parts, 0, MOST_MESSAGES);
        return today().price(PriceItem.sms(PriceItem.ANY, to))
                .map(price -> Rating.of(price, parts).total());
    }

    /** What has no price is not sold, rather than given away. */
    private static boolean isPriced(Product product, PriceList list) {
        return list.exact(PriceItem.monthly(product.code())).isPresent();
    }

    private static Quote.Line line(Product product, int quantity, PriceList list) {
        return new Quote.Line(
                PriceKind.MONTHLY,
                product,
                quantity,
                list.fee(PriceItem.ofSetUp(product.code())).times(quantity),
                list.fee(PriceItem.monthly(product.code())).times(quantity));
    }

    /** The first that sends SMS, else look-ups; with neither, SMS. */
    private static PriceItem usageOf(List<Product> products) {
        return products.stream()
                .filter(product -> product.kind() != ProductKind.NUMBER_LOOKUP)
                .flatMap(product -> Offer.usage(product).stream())
                .findFirst()
                .or(() -> products.stream()
                        .map(Offer::usage)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(PriceItem.national());
    }

    private static void checkRange(int quantity, int least, int most) {
        if (quantity < least || quantity > most) {
            throw new BusinessRuleViolation(ContractError.QUANTITY_OUT_OF_RANGE, most);
        }
    }

    private Product product(String code) {
        return store.product(code).orElseThrow(() -> new BusinessRuleViolation(ContractError.PRODUCT_UNKNOWN, code));
    }

    private VatRate vat() {
        return VatRate.of(Integer.toString(settings.number(PriceSetting.VAT_PERCENT)));
    }
}
