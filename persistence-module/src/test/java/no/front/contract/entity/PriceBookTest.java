package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.DateRange;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookTest {

    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
    private static final PriceItem NORWAY = PriceItem.national();
    private static final PriceItem SWEDEN = PriceItem.sms("", CountryCode.of("SE"));
    private static final PriceItem DENMARK = PriceItem.sms("SMS_WEB", CountryCode.of("DK"));
    private static final PriceItem OTHERS = PriceItem.of(PriceKind.SMS);
    private static final PriceItem WEB = PriceItem.monthly("SMS_WEB");

    private final PriceList first = list(1, "2026-01-01", "0.44", "39");
    private final PriceList second = list(2, "2026-07-01", "0.46", "41");

    private static PriceList list(int number, String from, String sms, String monthly) {
        PriceList list = new PriceList(number, "Fatima");
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        prices.put(NORWAY, List.of(tier(0, sms), tier(2_000, "0.42")));
        prices.put(SWEDEN, List.of(tier(0, "0.65")));
        prices.put(OTHERS, List.of(tier(0, "0.70")));
        prices.put(WEB, List.of(tier(0, monthly)));
        list.write(TierModel.GRADUATED, prices, "");
        list.publish(LocalDate.parse(from), NOW, "Fatima");
        return list;
    }

    private static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    private static CustomerPrice price(PriceItem item, String price, String from, String lastDay) {
        return agreed(item, false, UnitPrice.of(price), null, from, lastDay);
    }

    private static CustomerPrice discount(PriceItem item, boolean whole, String percent, String from, String lastDay) {
        return agreed(item, whole, null, Percentage.of(percent), from, lastDay);
    }

    private static CustomerPrice agreed(
            PriceItem item, boolean whole, UnitPrice price, Percentage discount, String from, String lastDay) {
        return new CustomerPrice(
                null,
                null,
                new CustomerPrice.Content(
                        item,
                        whole,
                        price,
                        discount,
                        DateRange.throughout(LocalDate.parse(from), lastDay == null ? null : LocalDate.parse(lastDay)),
                        false,
                        "Rammeavtale"),
                NOW,
                "Sander");
    }

    private PriceBook book(CustomerPrice... agreements) {
        return new PriceBook(List.of(second, first), List.of(agreements));
    }

    private static String on(PriceBook book, String day, PriceItem item) {
        return book.on(LocalDate.parse(day), null, item)
                .map(held -> held.price().first() + " by list " + held.list().number())
                .orElse("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("CON-3 the list in force on the day decides")
    @CsvSource({
        "2025-12-31, none",
        "2026-01-01, 0.44 by list 1",
        "2026-06-30, 0.44 by list 1",
        "2026-07-01, 0.46 by list 2",
        "2030-01-01, 0.46 by list 2"
    })
    void byDay(String day, String expected) {
        assertEquals(expected, on(book(), day, NORWAY));
    }

    @Test
    @DisplayName("CON-3 an agreed price stands instead of the list's on its days, the last one among them")
    void agreedPrice() {
        PriceBook book = book(price(NORWAY, "0.35", "2026-03-15", "2026-08-31"));
        assertEquals("0.44 by list 1", on(book, "2026-03-14", NORWAY));
        assertEquals("0.35 by list 1", on(book, "2026-03-15", NORWAY));
        assertEquals("0.35 by list 2", on(book, "2026-08-31", NORWAY));
        assertEquals("0.46 by list 2", on(book, "2026-09-01", NORWAY));
        assertEquals("0.35 by list 1", on(book, "2026-04-01", PriceItem.sms("SMS_WEB", CountryCode.NORWAY)));
    }

    @Test
    @DisplayName("CON-3 a discount follows the list, tier by tier, rounded half up to the list's decimals")
    void discounts() {
        PriceBook book = book(discount(OTHERS, true, "12.5", "2026-01-01", null));
        TierPrice price = book.on(LocalDate.of(2026, 2, 1), null, NORWAY).get().price();
        assertEquals(List.of(tier(0, "0.385"), tier(2_000, "0.3675")), price.tiers());
        assertEquals("0.5688 by list 1", on(book, "2026-02-01", SWEDEN));
        assertEquals("0.4025 by list 2", on(book, "2026-07-01", NORWAY));
        assertEquals("39.00 by list 1", on(book, "2026-02-01", WEB));
        assertEquals("33.15 by list 1", on(book(discount(WEB, false, "15", "2026-01-01", null)), "2026-02-01", WEB));
        assertEquals("0.00 by list 1", on(book(discount(WEB, false, "100", "2026-01-01", null)), "2026-02-01", WEB));
    }

    @Test
    @DisplayName("CON-3 the closest agreement decides, never two at once")
    void closest() {
        PriceBook book =
                book(discount(OTHERS, true, "10", "2026-01-01", null), price(SWEDEN, "0.50", "2026-01-01", null));
        assertEquals("0.50 by list 1", on(book, "2026-02-01", SWEDEN));
        assertEquals("0.396 by list 1", on(book, "2026-02-01", NORWAY));
        assertEquals("0.63 by list 1", on(book, "2026-02-01", DENMARK));
    }

    @Test
    @DisplayName("CON-3 a price for other countries leaves the countries alone that the list names")
    void others() {
        PriceBook book = book(price(OTHERS, "0.60", "2026-01-01", null));
        assertEquals("0.60 by list 1", on(book, "2026-02-01", DENMARK));
        assertEquals("0.65 by list 1", on(book, "2026-02-01", SWEDEN));
        assertEquals("0.44 by list 1", on(book, "2026-02-01", NORWAY));
    }

    @Test
    @DisplayName("BIL-1 a month is cut where its price changes, and told by which list and agreement")
    void segments() {
        CustomerPrice agreed = price(NORWAY, "0.35", "2026-06-20", "2026-07-10");
        List<PriceBook.Segment> july =
                book(agreed).segments(BillingMonth.of(2026, 7).days(), null, NORWAY);
        assertEquals(
                List.of("2026-07-01/2026-07-11 0.35 2 true", "2026-07-11/2026-08-01 0.46 2 false"),
                july.stream()
                        .map(segment -> segment.days() + " "
                                + segment.held().price().first() + " "
                                + segment.held().list().number() + " "
                                + segment.held().agreement().isPresent())
                        .toList());
        assertEquals(Optional.of(agreed), july.getFirst().held().agreement());
        assertEquals(
                List.of("2026-01-01/2026-02-01"),
                book().segments(BillingMonth.of(2026, 1).days(), null, NORWAY).stream()
                        .map(segment -> segment.days().toString())
                        .toList());
        assertEquals(
                List.of("2026-01-01/2026-01-11"),
                book()
                        .segments(
                                DateRange.between(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 11)), null, NORWAY)
                        .stream()
                        .map(segment -> segment.days().toString())
                        .toList());
    }

    @Test
    @DisplayName("Cuts that change nothing for this item do not show")
    void needlessCuts() {
        assertEquals(
                1,
                book(price(WEB, "30", "2026-03-10", "2026-03-20"))
                        .segments(BillingMonth.of(2026, 3).days(), null, NORWAY)
                        .size());
    }

    @Test
    @DisplayName("CON-3 an agreement ends today or later, and one that has not begun never begins")
    void ends() {
        LocalDate today = LocalDate.of(2026, 5, 10);
        CustomerPrice running = price(NORWAY, "0.35", "2026-01-01", null);
        refused(ContractError.PRICE_ENDS_IN_PAST, () -> running.end(today.minusDays(1), today));
        running.end(today, today);
        assertEquals(Optional.of(today), running.period().lastDay());
        refused(ContractError.PRICE_AGREEMENT_ENDED, () -> running.end(today.plusDays(1), today.plusDays(1)));
        CustomerPrice coming = price(NORWAY, "0.30", "2026-06-01", null);
        coming.end(today, today);
        assertTrue(coming.isWithdrawn());
        assertEquals("0.44 by list 1", on(book(coming), "2026-06-02", NORWAY));
        refused(ContractError.PRICE_AGREEMENT_ENDED, () -> coming.end(today, today));
    }

    @Test
    @DisplayName("CON-3 an agreement is a price or a discount, with a reason; a whole kind has no single price")
    void content() {
        refused(ContractError.PRICE_OR_DISCOUNT, () -> agreed(NORWAY, false, null, null, "2026-01-01", null));
        refused(
                ContractError.PRICE_OR_DISCOUNT,
                () -> agreed(NORWAY, false, UnitPrice.of("1"), Percentage.of("1"), "2026-01-01", null));
        refused(
                ContractError.PRICE_OR_DISCOUNT,
                () -> agreed(NORWAY, true, UnitPrice.of("1"), null, "2026-01-01", null));
        refused(ContractError.DISCOUNT_OUT_OF_RANGE, () -> discount(NORWAY, true, "0", "2026-01-01", null));
        refused(ContractError.DISCOUNT_OUT_OF_RANGE, () -> discount(NORWAY, true, "-5", "2026-01-01", null));
        refused(ContractError.DISCOUNT_OUT_OF_RANGE, () -> discount(NORWAY, true, "100.1", "2026-01-01", null));
        refused(
                ContractError.TEXT_MISSING,
                () -> new CustomerPrice.Content(
                        NORWAY, false, UnitPrice.of("1"), null, DateRange.from(LocalDate.of(2026, 1, 1)), false, " "));
    }

    @Test
    @DisplayName("CON-3 a published list never changes")
    void published() {
        refused(ContractError.PRICE_LIST_PUBLISHED, () -> first.write(TierModel.GRADUATED, Map.of(), ""));
        refused(ContractError.PRICE_LIST_PUBLISHED, () -> first.publish(LocalDate.of(2027, 1, 1), NOW, "Fatima"));
    }

    @Test
    @DisplayName("CON-3 the next version begins with the same prices; its changes are told")
    void next() {
        PriceList next = second.next(3, "Fatima");
        assertEquals(second.prices(), next.prices());
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>(next.prices());
        prices.put(NORWAY, List.of(tier(0, "0.48"), tier(5_000, "0.40")));
        prices.remove(SWEDEN);
        List<String> changes = next.write(TierModel.VOLUME, prices, "Nye priser").fields().stream()
                .map(field -> field.name() + ": " + field.before() + " > " + field.after())
                .toList();
        assertEquals(
                List.of(
                        "tierModel: GRADUATED > VOLUME",
                        "note: null > Nye priser",
                        "SMS//NO: 0:0.46 2000:0.42 > 0:0.48 5000:0.40",
                        "SMS//SE: 0.65 > null"),
                changes);
        assertEquals(prices, next.prices());
        assertEquals(Money.of("41.00"), next.fee(WEB));
    }

    @Test
    @DisplayName("CON-3 prices have the list's decimals: 4 by the piece, 2 for fees")
    void decimals() {
        PriceList next = second.next(3, "Fatima");
        refused(
                ContractError.PRICE_DECIMALS,
                () -> next.write(TierModel.GRADUATED, Map.of(NORWAY, List.of(tier(0, "0.44001"))), ""));
        refused(
                ContractError.PRICE_DECIMALS,
                () -> next.write(TierModel.GRADUATED, Map.of(WEB, List.of(tier(0, "39.005"))), ""));
        refused(
                ContractError.TIERS_NOT_ASCENDING,
                () -> next.write(TierModel.GRADUATED, Map.of(NORWAY, List.of(tier(0, "0.44"), tier(0, "0.42"))), ""));
    }

    private static void refused(ContractError reason, Executable attempt) {
        assertEquals(reason, assertThrows(BusinessRuleViolation.class, attempt).code());
    }
}
