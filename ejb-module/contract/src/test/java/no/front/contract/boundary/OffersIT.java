package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.OrderedProduct;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersIT {

    private static PriceHouse house;

    @BeforeAll
    static void open() {
        house = new PriceHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Quote quote(Map<String, Integer> quantities, int messages, InvoiceDelivery delivery) {
        return house.unit.call(() -> house.offers.quote(quantities, messages, delivery));
    }

    @Test
    @DisplayName("CON-3 what can be ordered, in its order, with today's list fees")
    void orderable() {
        List<Offer> offers = house.unit.call(house.offers::orderable);
        assertEquals(
                List.of(
                        "SMS_WEB 0.00 39.00 0.44",
                        "SMS_PLUS 0.00 99.00 0.44",
                        "SMS_GATEWAY 0.00 39.00 0.44",
                        "PREMIUM_SMS 0.00 0.00 -",
                        "NUMBER_LOOKUP 0.00 39.00 0.60",
                        "SHORT_NUMBER_5 8200.00 3580.00 -",
                        "SHORT_NUMBER_4 10000.00 8500.00 -",
                        "KEYWORD 0.00 10.00 -",
                        "SENDER_NAME 99.00 0.00 -",
                        "EXTRA_ACCOUNT 0.00 39.00 -"),
                offers.stream()
                        .map(offer -> offer.code() + " " + offer.setUpFee() + " " + offer.monthlyFee() + " "
                                + offer.fromUnitPrice().map(UnitPrice::toString).orElse("-"))
                        .toList());
        assertEquals("Keyword on a shared number", offers.get(7).name(Language.ENGLISH));
        assertTrue(offers.stream()
                .noneMatch(offer -> offer.description(Language.BOKMAL).isEmpty()));
    }

    @Test
    @DisplayName("CON-3 a product as ordered carries today's list fees")
    void ordered() {
        OrderedProduct ordered = house.unit.call(() -> house.offers.ordered("SHORT_NUMBER_5", 2));
        assertEquals("SHORT_NUMBER_5", ordered.product().code());
        assertEquals(2, ordered.quantity());
        assertEquals(Money.of("8200.00"), ordered.setUpFee());
        assertEquals(Money.of("3580.00"), ordered.monthlyFee());
    }

    @Test
    @DisplayName("An unknown product, one that is not sold here and a quantity beyond measure are refused")
    void refused() {
        refused(ContractError.PRODUCT_UNKNOWN, () -> house.offers.ordered("sms_web", 1));
        refused(ContractError.PRODUCT_UNKNOWN, () -> house.offers.ordered("x' OR '1'='1", 1));
        refused(ContractError.QUANTITY_OUT_OF_RANGE, () -> house.offers.ordered("KEYWORD", 101));
        refused(ContractError.QUANTITY_OUT_OF_RANGE, () -> house.offers.ordered("KEYWORD", 0));
        refused(ContractError.PRODUCT_UNKNOWN, () -> house.offers.quote(Map.of("GULL", 1), 0, InvoiceDelivery.EMAIL));
        refused(
                ContractError.QUANTITY_OUT_OF_RANGE,
                () -> house.offers.quote(Map.of("KEYWORD", -1), 0, InvoiceDelivery.EMAIL));
        refused(ContractError.QUANTITY_OUT_OF_RANGE, () -> house.offers.quote(Map.of(), -1, InvoiceDelivery.EMAIL));
        refused(
                ContractError.QUANTITY_OUT_OF_RANGE,
                () -> house.offers.quote(Map.of(), Integer.MAX_VALUE, InvoiceDelivery.EMAIL));
    }

    private static void refused(ContractError reason, Executable attempt) {
        assertEquals(
                reason,
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.unit.run(() -> {
                                    try {
                                        attempt.execute();
                                    } catch (RuntimeException e) {
                                        throw e;
                                    } catch (Throwable e) {
                                        throw new IllegalStateException(e);
                                    }
                                }))
                        .code());
    }

    @Test
    @DisplayName("CON-3 the golden month: 39.00 + EHF 19.00 = 58.00, 72.50 with VAT, and 2 100 SMS 922.00")
    void goldenMonth() {
        Quote quote = quote(Map.of("SMS_WEB", 1, "PREMIUM_SMS", 1), 2_100, InvoiceDelivery.EHF);
        assertEquals(Money.of("58.00"), quote.monthly());
        assertEquals(Money.of("72.50"), quote.monthlyWithVat());
        assertEquals(Money.of("922.00"), quote.trafficAmount());
        assertEquals(Money.of("980.00"), quote.total());
        assertEquals(Money.of("1225.00"), quote.totalWithVat());
        assertEquals(Money.ZERO, quote.setUp());
        assertEquals(2, quote.traffic().lines().size());
    }

    @ParameterizedTest(name = "{0} by {1}: {2} + {3}")
    @DisplayName("CON-3 fees for the invoice and for several pieces")
    @CsvSource({
        "KEYWORD, 3, POST, 75.00, 0.00",
        "SENDER_NAME, 2, EMAIL, 0.00, 198.00",
        "SHORT_NUMBER_4, 1, EHF, 8519.00, 10000.00",
        "EXTRA_ACCOUNT, 1, EMAIL, 39.00, 0.00"
    })
    void fees(String code, int quantity, InvoiceDelivery delivery, String monthly, String setUp) {
        Quote quote = quote(Map.of("SMS_WEB", 1, code, quantity), 0, delivery);
        assertEquals(Money.of(monthly).plus(Money.of("39.00")), quote.monthly());
        assertEquals(Money.of(setUp), quote.setUp());
        assertEquals(Money.ZERO, quote.trafficAmount());
    }

    @Test
    @DisplayName("CON-3 who orders look-ups only is quoted look-ups; with SMS it is SMS; with nothing too")
    void whatIsCounted() {
        assertEquals(
                Money.of("600.00"),
                quote(Map.of("NUMBER_LOOKUP", 1), 1_000, InvoiceDelivery.EMAIL).trafficAmount());
        assertEquals(
                Money.of("440.00"),
                quote(Map.of("NUMBER_LOOKUP", 1, "SMS_GATEWAY", 1), 1_000, InvoiceDelivery.EMAIL)
                        .trafficAmount());
        assertEquals(
                Money.of("5040.00"),
                quote(Map.of(), 12_000, InvoiceDelivery.EMAIL).trafficAmount());
    }

    @Test
    @DisplayName("CON-3 a price is looked for where it is closest: 0.45 from a four-digit number, 0.70 abroad")
    void closest() {
        PriceList list = house.unit.call(house.offers::today);
        CountryCode norway = CountryCode.NORWAY;
        CountryCode sweden = CountryCode.of("SE");
        assertEquals(
                UnitPrice.of("0.45"),
                list.unitPrice(PriceItem.sms("SHORT_NUMBER_4", norway)).get());
        assertEquals(
                UnitPrice.of("0.44"),
                list.unitPrice(PriceItem.sms("SMS_WEB", norway)).get());
        assertEquals(
                UnitPrice.of("0.70"),
                list.unitPrice(PriceItem.sms("SMS_WEB", sweden)).get());
        assertEquals(
                UnitPrice.of("0.70"),
                list.unitPrice(PriceItem.sms("SHORT_NUMBER_4", sweden)).get());
        assertEquals(Money.of("1250.00"), list.fee(PriceItem.of(PriceKind.HOUR)));
        assertEquals(Money.of("38.00"), list.fee(PriceItem.of(PriceKind.REMINDER)));
    }

    @Test
    @DisplayName("Before the first list nothing has a price, and that is said")
    void beforeTheFirst() {
        Instant now = house.now;
        house.now = Instant.parse("2025-12-31T12:00:00Z");
        try {
            refused(ContractError.NO_PRICE_LIST, house.offers::orderable);
        } finally {
            house.now = now;
        }
    }
}
