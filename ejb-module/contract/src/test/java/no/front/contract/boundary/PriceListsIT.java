package no.front.contract.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.ContractError;
import no.front.contract.entity.FirstMonth;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductDetails;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceListsIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final PriceHouse house = new PriceHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private long begin() {
        return house.unit.call(house.lists::begin);
    }

    private PriceListView get(long id) {
        return house.unit.call(() -> house.lists.get(id));
    }

    private void write(long id, Map<PriceItem, List<Tier>> prices) {
        int version = get(id).list().version();
        house.unit.run(() -> house.lists.write(id, version, TierModel.GRADUATED, prices, ""));
    }

    private void publish(long id, LocalDate from) {
        int version = get(id).list().version();
        house.unit.run(() -> house.lists.publish(id, version, from));
    }

    private static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    private static BusinessRuleViolation refused(ContractError reason, Runnable attempt) {
        BusinessRuleViolation violation = assertThrows(BusinessRuleViolation.class, attempt::run);
        assertEquals(reason, violation.code());
        return violation;
    }

    @Test
    @DisplayName("CON-3 a new version copies the last, is written, published from a day, and holds from then on")
    void life() {
        long id = begin();
        PriceListView draft = get(id);
        assertEquals(2, draft.list().number());
        assertEquals(LocalDate.of(2026, 11, 23), draft.earliest());
        assertEquals(List.of(), draft.missing());
        assertFalse(draft.needsMonthsNotice());

        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(draft.list().prices());
        prices.put(PriceItem.monthly("SMS_WEB"), List.of(tier(0, "41")));
        prices.put(PriceItem.national(), List.of(tier(0, "0.46"), tier(2_000, "0.42"), tier(5_000, "0.41")));
        prices.put(PriceItem.sms("", CountryCode.of("SE")), List.of(tier(0, "0.65")));
        write(id, prices);

        PriceListView written = get(id);
        assertEquals(prices, written.list().prices());
        assertTrue(written.needsMonthsNotice());
        PriceHouse.Logged line = house.logged.getLast();
        assertEquals(ContractChange.PRICE_LIST_WRITTEN, line.action());
        assertEquals("39.00>41.00", line.field("MONTHLY/SMS_WEB"));
        assertEquals(
                "0:0.44 2000:0.42 10000:0.40 30000:0.37 50000:0.32 100000:0.30 250000:0.28"
                        + ">0:0.46 2000:0.42 5000:0.41",
                line.field("SMS//NO"));

        publish(id, NEW_YEAR);
        assertEquals(ContractChange.PRICE_LIST_PUBLISHED, house.logged.getLast().action());
        long first = house.unit.call(house.lists::all).getLast().id();
        assertEquals(LocalDate.of(2026, 12, 31), get(first).lastDay());

        assertEquals(Money.of("39.00"), monthly());
        house.now = Instant.parse("2026-12-31T22:59:59Z");
        assertEquals(Money.of("39.00"), monthly());
        house.now = Instant.parse("2026-12-31T23:00:00Z");
        assertEquals(Money.of("41.00"), monthly());
    }

    private Money monthly() {
        return house.unit
                .call(() -> house.offers.quote(Map.of("SMS_WEB", 1), 0, InvoiceDelivery.EMAIL))
                .monthly();
    }

    @Test
    @DisplayName(
            "CON-3 no list holds from today or before the latest; a published one is neither written nor published")
    void tooEarly() {
        long id = begin();
        int version = get(id).list().version();
        BusinessRuleViolation early = refused(
                ContractError.PRICE_LIST_TOO_EARLY,
                () -> house.unit.run(() -> house.lists.publish(id, version, PriceHouse.TODAY)));
        assertEquals(List.of(LocalDate.of(2026, 11, 23)), early.arguments());
        publish(id, NEW_YEAR);
        int published = get(id).list().version();
        refused(
                ContractError.PRICE_LIST_PUBLISHED,
                () -> house.unit.run(() -> house.lists.publish(id, published, NEW_YEAR.plusDays(1))));
        refused(
                ContractError.PRICE_LIST_PUBLISHED,
                () -> house.unit.run(() -> house.lists.write(id, published, TierModel.GRADUATED, Map.of(), "")));
        refused(ContractError.PRICE_LIST_PUBLISHED, () -> house.unit.run(() -> house.lists.discard(id, published)));
        long next = begin();
        assertEquals(3, get(next).list().number());
        int nextVersion = get(next).list().version();
        refused(
                ContractError.PRICE_LIST_TOO_EARLY,
                () -> house.unit.run(() -> house.lists.publish(next, nextVersion, NEW_YEAR)));
    }

    @Test
    @DisplayName("CON-3 a list without a price for something sold is not published")
    void missing() {
        long id = begin();
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(get(id).list().prices());
        prices.remove(PriceItem.monthly("KEYWORD"));
        write(id, prices);
        assertEquals(List.of(PriceItem.monthly("KEYWORD")), get(id).missing());
        BusinessRuleViolation missing = assertThrows(BusinessRuleViolation.class, () -> publish(id, NEW_YEAR));
        assertEquals(ContractError.PRICE_MISSING, missing.code());
        List<?> named = (List<?>) missing.arguments().getFirst();
        assertEquals(PriceKind.MONTHLY, named.getFirst());
        assertEquals(
                "Kodeord på felles kortnummer",
                ((Product) named.get(1)).name(Language.BOKMAL),
                "by its name, not its code");
    }

    @Test
    @DisplayName("CON-3 prices of products and countries that do not exist are refused")
    void unknownItems() {
        long id = begin();
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(get(id).list().prices());
        prices.put(new PriceItem(PriceKind.SMS, "Alle produkter", "NO"), List.of(tier(0, "0.40")));
        refused(ContractError.PRODUCT_UNKNOWN, () -> write(id, prices));
        prices.remove(new PriceItem(PriceKind.SMS, "Alle produkter", "NO"));
        prices.put(new PriceItem(PriceKind.SMS, "", "ZZ"), List.of(tier(0, "0.40")));
        assertThrows(BusinessRuleViolation.class, () -> write(id, prices));
    }

    @Test
    @DisplayName("A draft that somebody wrote meanwhile is not overwritten, also where only its lines changed")
    void changedMeanwhile() {
        long id = begin();
        int opened = get(id).list().version();
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(get(id).list().prices());
        prices.put(PriceItem.of(PriceKind.HOUR), List.of(tier(0, "1300")));
        house.unit.run(() -> house.lists.write(id, opened, TierModel.GRADUATED, prices, ""));
        refused(
                ContractError.CHANGED_MEANWHILE,
                () -> house.unit.run(() -> house.lists.write(id, opened, TierModel.VOLUME, prices, "")));
        refused(ContractError.CHANGED_MEANWHILE, () -> house.unit.run(() -> house.lists.publish(id, opened, NEW_YEAR)));
    }

    @Test
    @DisplayName("Two begin the next version at once: one draft, the other is told whose")
    void beginTwice() throws Exception {
        List<Object> outcomes = twice(this::begin);
        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        assertEquals(ContractError.PRICE_LIST_DRAFT_EXISTS, refusal(outcomes));
        assertEquals(2, house.unit.call(house.lists::all).size());
    }

    @Test
    @DisplayName("Two publish the same draft at once: it is published once")
    void publishTwice() throws Exception {
        long id = begin();
        int version = get(id).list().version();
        List<Object> outcomes = twice(() -> {
            house.unit.run(() -> house.lists.publish(id, version, NEW_YEAR));
            return "published";
        });
        assertEquals(1, outcomes.stream().filter("published"::equals).count(), outcomes::toString);
        assertEquals(ContractError.PRICE_LIST_PUBLISHED, refusal(outcomes));
        assertEquals(
                1,
                house.logged.stream()
                        .filter(line -> line.action() == ContractChange.PRICE_LIST_PUBLISHED)
                        .count());
    }

    @Test
    @DisplayName("Two create the same product at once: one product, the other is told that the code is taken")
    void createTwice() throws Exception {
        ProductDetails details = new ProductDetails("A", "B", "", "", "", FirstMonth.WHOLE, false, 1);
        List<Object> outcomes =
                twice(() -> house.unit.call(() -> house.products.create("TWICE", ProductKind.OTHER_ADD_ON, details)));
        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        assertEquals(ContractError.PRODUCT_CODE_TAKEN, refusal(outcomes));
    }

    private static Object refusal(List<Object> outcomes) {
        return outcomes.stream()
                .filter(BusinessRuleViolation.class::isInstance)
                .map(violation -> ((BusinessRuleViolation) violation).code())
                .findFirst()
                .orElse(null);
    }

    /** What each of two got who did the same at once. */
    private static List<Object> twice(Callable<?> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                futures.add(two.submit(() -> {
                    start.await();
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    @Test
    @DisplayName("A draft is thrown away, and its number used by the next")
    void discard() {
        long id = begin();
        int version = get(id).list().version();
        house.unit.run(() -> house.lists.discard(id, version));
        assertEquals(1, house.unit.call(house.lists::all).size());
        assertEquals(2, get(begin()).list().number());
    }

    @Test
    @DisplayName("CON-3 a new product is sold once a list with its fees holds, and not given away before")
    void newProduct() {
        long product = house.unit.call(() -> house.products.create(
                "INBOX",
                ProductKind.OTHER_ADD_ON,
                new ProductDetails("Innboks", "Inbox", "", "", "", FirstMonth.PRO_RATA, true, 110)));
        assertEquals("Inbox", house.unit.call(() -> house.products.get(product)).name(Language.ENGLISH));
        assertFalse(offered("INBOX"));
        refused(ContractError.PRODUCT_NOT_ORDERABLE, () -> house.unit.run(() -> house.offers.ordered("INBOX", 1)));
        long id = begin();
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(get(id).list().prices());
        prices.put(PriceItem.ofSetUp("INBOX"), List.of(tier(0, "0")));
        prices.put(PriceItem.monthly("INBOX"), List.of(tier(0, "25")));
        write(id, prices);
        publish(id, LocalDate.of(2026, 11, 23));
        house.now = Instant.parse("2026-11-23T08:00:00Z");
        assertTrue(offered("INBOX"));
    }

    private boolean offered(String code) {
        return house.unit.call(house.offers::orderable).stream()
                .anyMatch(offer -> offer.code().equals(code));
    }

    @Test
    @DisplayName("CON-3 a product's code is taken once and well formed; its words change with a line in the log")
    void products() {
        ProductDetails details = new ProductDetails("A", "B", "", "", "", FirstMonth.WHOLE, false, 1);
        refused(
                ContractError.PRODUCT_CODE_TAKEN,
                () -> house.unit.run(() -> house.products.create("KEYWORD", ProductKind.KEYWORD, details)));
        for (String code : new String[] {null, "", "x", "sms", "A B", "Æ1", "1A", "A".repeat(41), "A';--"}) {
            refused(
                    ContractError.PRODUCT_CODE_INVALID,
                    () -> house.unit.run(() -> house.products.create(code, ProductKind.KEYWORD, details)));
        }
        Product keyword = house.unit.call(house.products::all).get(7);
        house.unit.run(() -> house.products.change(keyword.id(), keyword.version(), details));
        assertEquals("Kodeord på felles kortnummer>A", house.logged.getLast().field("nameNb"));
        refused(
                ContractError.CHANGED_MEANWHILE,
                () -> house.unit.run(() -> house.products.change(keyword.id(), keyword.version(), details)));
        refused(ContractError.NOT_FOUND, () -> house.unit.run(() -> house.products.get(1)));
        assertFalse(offered("KEYWORD"));
    }

    @Test
    @DisplayName("An unknown list is not found")
    void unknown() {
        refused(ContractError.NOT_FOUND, () -> get(1));
        PriceList first = house.unit.call(house.lists::all).getFirst();
        assertEquals(1, first.number());
    }
}
