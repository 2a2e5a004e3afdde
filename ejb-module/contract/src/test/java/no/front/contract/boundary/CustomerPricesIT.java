package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceBook;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerPricesIT {

    private static final LocalDate TODAY = PriceHouse.TODAY;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final PriceItem NORWAY = PriceItem.national();

    private final PriceHouse house = new PriceHouse();
    private long customer;

    @BeforeEach
    void fill() {
        customer = house.customer("974760673", "Nordlys Kurs AS");
        house.accounts(customer);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static CustomerPrice.Content price(PriceItem item, String price, DateRange period) {
        return new CustomerPrice.Content(item, false, UnitPrice.of(price), null, period, false, "Rammeavtale");
    }

    private static CustomerPrice.Content discount(PriceKind kind, String percent, DateRange period) {
        return new CustomerPrice.Content(
                PriceItem.of(kind), true, null, Percentage.of(percent), period, true, "Prøvetid");
    }

    private long agree(Long account, CustomerPrice.Content content) {
        return house.unit.call(() -> house.customerPrices.agree(customer, account, content));
    }

    private static void refused(ContractError reason, Runnable attempt) {
        assertEquals(
                reason, assertThrows(BusinessRuleViolation.class, attempt::run).code());
    }

    @Test
    @DisplayName("CON-3 prices and discounts are agreed with reason and days, logged, and told to rating by account")
    void agreed() {
        agree(null, discount(PriceKind.SMS, "10", DateRange.from(TODAY)));
        long second = agree(9003L, price(NORWAY, "0.35", DateRange.throughout(NEW_YEAR, NEW_YEAR.plusDays(9))));
        assertEquals(
                ContractChange.CUSTOMER_PRICE_AGREED, house.logged.getLast().action());
        assertEquals("Rammeavtale", house.logged.getLast().reason());
        assertEquals("null>SMS//NO", house.logged.getLast().field("item"));
        assertEquals("null>1002", house.logged.getLast().field("account"));

        List<CustomerPrice> all = house.unit.call(() -> house.customerPrices.of(customer));
        assertEquals(second, all.getFirst().id());
        assertTrue(all.getLast().isFixed());

        PriceBook book = house.unit.call(() -> house.books.of(customer));
        assertEquals(
                List.of("2027-01-01/2027-01-11 0.35", "2027-01-11/2027-02-01 0.396"),
                book.segments(BillingMonth.of(2027, 1).days(), 9003L, NORWAY).stream()
                        .map(segment ->
                                segment.days() + " " + segment.held().price().first())
                        .toList());
        assertEquals(
                List.of("2027-01-01/2027-02-01 0.396"),
                book.segments(BillingMonth.of(2027, 1).days(), 9002L, NORWAY).stream()
                        .map(segment ->
                                segment.days() + " " + segment.held().price().first())
                        .toList());
    }

    @Test
    @DisplayName("CON-3 nothing is agreed back in time, twice, for another's account or for what has no price")
    void refusals() {
        refused(
                ContractError.PRICE_BEGINS_IN_PAST,
                () -> agree(null, price(NORWAY, "0.40", DateRange.from(TODAY.minusDays(1)))));
        refused(
                ContractError.PRICE_ITEM_UNKNOWN,
                () -> agree(null, price(PriceItem.monthly("GULL"), "1", DateRange.from(TODAY))));
        refused(
                ContractError.PRICE_DECIMALS,
                () -> agree(null, price(PriceItem.monthly("SMS_WEB"), "38.999", DateRange.from(TODAY))));
        refused(ContractError.NOT_FOUND, () -> agree(1L, price(NORWAY, "0.40", DateRange.from(TODAY))));
        refused(
                ContractError.NOT_FOUND,
                () -> house.unit.run(
                        () -> house.customerPrices.agree(1, null, price(NORWAY, "0.40", DateRange.from(TODAY)))));
        agree(null, price(NORWAY, "0.40", DateRange.throughout(NEW_YEAR, NEW_YEAR.plusDays(30))));
        refused(
                ContractError.PRICE_AGREED_ALREADY,
                () -> agree(null, price(NORWAY, "0.39", DateRange.from(NEW_YEAR.plusDays(30)))));
        agree(null, price(NORWAY, "0.39", DateRange.from(NEW_YEAR.plusDays(31))));
        agree(9002L, price(NORWAY, "0.38", DateRange.from(NEW_YEAR)));
        agree(null, discount(PriceKind.SMS, "5", DateRange.from(NEW_YEAR)));
    }

    @Test
    @DisplayName("CON-3 two agree on the same at once: one agreement, the other is told")
    void twoAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> futures = new ArrayList<>();
            for (String price : List.of("0.40", "0.39")) {
                futures.add(two.submit(() -> {
                    start.await();
                    try {
                        return (Object) agree(null, price(NORWAY, price, DateRange.from(TODAY)));
                    } catch (BusinessRuleViolation e) {
                        return e.code();
                    }
                }));
            }
            for (Future<Object> future : futures) {
                outcomes.add(future.get());
            }
        }
        assertTrue(outcomes.contains(ContractError.PRICE_AGREED_ALREADY), outcomes::toString);
        assertEquals(1, house.unit.call(() -> house.customerPrices.of(customer)).size());
    }

    @Test
    @DisplayName("CON-3 an agreement ends today or later, once, and only by its own customer")
    void ends() {
        long id = agree(null, price(NORWAY, "0.40", DateRange.from(TODAY)));
        long other = house.customer("923609016", "En annen AS");
        refused(ContractError.NOT_FOUND, () -> house.unit.run(() -> house.customerPrices.end(other, id, TODAY, "")));
        refused(
                ContractError.PRICE_ENDS_IN_PAST,
                () -> house.unit.run(() -> house.customerPrices.end(customer, id, TODAY.minusDays(1), "")));
        house.unit.run(() -> house.customerPrices.end(customer, id, TODAY.plusDays(9), "Ny avtale"));
        assertEquals(ContractChange.CUSTOMER_PRICE_ENDED, house.logged.getLast().action());
        assertEquals("Ny avtale", house.logged.getLast().reason());
        agree(null, price(NORWAY, "0.39", DateRange.from(TODAY.plusDays(10))));
    }

    @Test
    @DisplayName("CON-3 side by side: what the customer pays today and from a day on, with differences and sums")
    void compared() {
        publishNext();
        agree(null, price(PriceItem.monthly("KEYWORD"), "8", DateRange.from(TODAY)));

        PriceComparison comparison =
                house.unit.call(() -> house.customerPrices.compare(customer, null, NEW_YEAR, 2_100));
        assertEquals(
                List.of(
                        "SMS_WEB 1001 1 39.00 41.00 2.00",
                        "KEYWORD 1001 2 16.00 0.00 -16.00",
                        "- - 1 45.00 45.00 0.00"),
                comparison.fees().stream()
                        .map(row -> (row.product() == null ? "-" : row.product().code()) + " "
                                + (row.account().isEmpty() ? "-" : row.account()) + " " + row.quantity() + " "
                                + row.now() + " " + row.then() + " " + row.difference())
                        .toList());
        assertEquals(Money.of("922.00"), comparison.traffic().now());
        assertEquals(Money.of("962.00"), comparison.traffic().then());
        assertEquals(Money.of("1022.00"), comparison.sumNow());
        assertEquals(Money.of("1048.00"), comparison.sumThen());
        assertEquals(Money.of("26.00"), comparison.difference());
        assertEquals(1, comparison.listNow());
        assertEquals(2, comparison.listThen());
        assertTrue(comparison.differs());

        PriceComparison.Price first = comparison.prices().stream()
                .filter(row -> row.item().equals(NORWAY))
                .findFirst()
                .orElseThrow();
        assertEquals(UnitPrice.of("0.44"), first.now());
        assertEquals(UnitPrice.of("0.46"), first.then());
        assertEquals("0.02", first.difference().toString());
        assertEquals(2_000L, first.to());

        PriceComparison same = house.unit.call(() -> house.customerPrices.compare(customer, 9003L, TODAY, 0));
        assertFalse(same.differs());
        assertEquals(Money.of("45.00"), same.sumNow());
    }

    private void publishNext() {
        long id = house.unit.call(house.lists::begin);
        PriceListView draft = house.unit.call(() -> house.lists.get(id));
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(draft.list().prices());
        prices.put(PriceItem.monthly("SMS_WEB"), List.of(new Tier(0, UnitPrice.of("41"))));
        prices.put(NORWAY, List.of(new Tier(0, UnitPrice.of("0.46")), new Tier(2_000, UnitPrice.of("0.42"))));
        house.unit.run(() -> house.lists.write(id, draft.list().version(), TierModel.GRADUATED, prices, ""));
        int version = house.unit.call(() -> house.lists.get(id)).list().version();
        house.unit.run(() -> house.lists.publish(id, version, NEW_YEAR));
    }

    @Test
    @DisplayName("CON-3 a tier without end has none in the comparison")
    void lastTier() {
        PriceComparison comparison = house.unit.call(() -> house.customerPrices.compare(customer, null, TODAY, 0));
        assertNull(comparison.prices().stream()
                .filter(row -> row.item().equals(NORWAY))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .to());
    }
}
