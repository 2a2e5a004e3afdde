package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Product;
import no.front.contract.entity.ProductKind;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Product> PRODUCTS = List.of(
            new Product("SMS_WEB", ProductKind.SMS_SERVICE, "SMS", "SMS"),
            new Product("KEYWORD", ProductKind.KEYWORD, "Kodeord", "Keyword"));

    private static Map<PriceItem, List<Tier>> whole() {
        Map<PriceItem, List<Tier>> prices = new LinkedHashMap<>();
        for (PriceItem item : List.of(
                PriceItem.ofSetUp("SMS_WEB"),
                PriceItem.monthly("SMS_WEB"),
                PriceItem.ofSetUp("KEYWORD"),
                PriceItem.monthly("KEYWORD"),
                PriceItem.of(PriceKind.SMS),
                PriceItem.of(PriceKind.INVOICE_POST),
                PriceItem.of(PriceKind.INVOICE_EHF),
                PriceItem.of(PriceKind.INVOICE_EMAIL),
                PriceItem.of(PriceKind.HOUR),
                PriceItem.of(PriceKind.REMINDER))) {
            prices.put(item, List.of(tier(0, "10")));
        }
        prices.put(PriceItem.national(), List.of(tier(0, "0.44"), tier(2_000, "0.42")));
        return prices;
    }

    private static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    private static PriceList list(TierModel model, Map<PriceItem, List<Tier>> prices) {
        PriceList list = new PriceList(1, "Fatima");
        list.write(model, prices, "");
        return list;
    }

    @ParameterizedTest(name = "latest {0}: {1}")
    @DisplayName("CON-3 a version holds from tomorrow at the earliest, and after the latest; the very first from today")
    @CsvSource({
        ", 2026-11-22",
        "2026-01-01, 2026-11-23",
        "2026-11-21, 2026-11-23",
        "2026-11-22, 2026-11-23",
        "2026-11-23, 2026-11-24",
        "2027-01-01, 2027-01-02"
    })
    void earliest(LocalDate latest, LocalDate expected) {
        List<PriceList> published = new ArrayList<>();
        if (latest != null) {
            PriceList list = list(TierModel.GRADUATED, whole());
            list.publish(latest, Instant.EPOCH, "Fatima");
            published.add(list);
        }
        assertEquals(expected, PriceListRules.earliest(published, TODAY));
    }

    @ParameterizedTest(name = "on {1}, earliest {0}, month''s notice {2}: {3}")
    @DisplayName("CON-11 a list is suggested for the first of a month, with a month's notice where it is needed")
    @CsvSource({
        "2026-11-23, 2026-11-22, false, 2026-12-01",
        "2026-11-23, 2026-11-22, true, 2027-01-01",
        "2026-12-01, 2026-11-30, false, 2026-12-01",
        "2026-12-02, 2026-12-01, true, 2027-01-01",
        "2026-02-01, 2026-01-31, true, 2026-03-01",
        "2027-06-02, 2026-11-22, true, 2027-07-01",
        "2026-11-22, 2026-11-22, false, 2026-12-01"
    })
    void suggested(LocalDate earliest, LocalDate today, boolean notice, LocalDate expected) {
        assertEquals(expected, PriceListRules.suggested(earliest, today, notice));
    }

    @Test
    @DisplayName("CON-3 everything sold has a price: a forgotten line is no gift")
    void missing() {
        assertEquals(List.of(), PriceListRules.missing(list(TierModel.GRADUATED, whole()), PRODUCTS));
        for (PriceItem item : whole().keySet()) {
            Map<PriceItem, List<Tier>> prices = whole();
            prices.remove(item);
            assertEquals(
                    List.of(item),
                    PriceListRules.missing(list(TierModel.GRADUATED, prices), PRODUCTS),
                    item.toString());
        }
        List<Product> withLookup =
                List.of(new Product("NUMBER_LOOKUP", ProductKind.NUMBER_LOOKUP, "Oppslag", "Lookup"));
        assertEquals(
                List.of(
                        PriceItem.ofSetUp("NUMBER_LOOKUP"),
                        PriceItem.monthly("NUMBER_LOOKUP"),
                        PriceItem.of(PriceKind.LOOKUP)),
                PriceListRules.missing(list(TierModel.GRADUATED, whole()), withLookup));
    }

    @Test
    @DisplayName("CON-3 VOLUME with falling prices is warned about, GRADUATED is not")
    void warning() {
        assertEquals(List.of(PriceItem.national()), PriceListRules.costingLess(list(TierModel.VOLUME, whole())));
        assertEquals(List.of(), PriceListRules.costingLess(list(TierModel.GRADUATED, whole())));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("CON-11 a rise of main products or national SMS needs a month's notice, add-ons do not")
    @CsvSource({
        "SMS_WEB, 11, true",
        "SMS_WEB, 10, false",
        "SMS_WEB, 9, false",
        "KEYWORD, 100, false",
        "NATIONAL, 0.45, true",
        "NATIONAL, 0.43, false",
        "OTHERS, 20, false"
    })
    void notice(String what, String price, boolean expected) {
        Map<PriceItem, List<Tier>> prices = whole();
        switch (what) {
            case "NATIONAL" -> prices.put(PriceItem.national(), List.of(tier(0, price), tier(2_000, "0.42")));
            case "OTHERS" -> prices.put(PriceItem.of(PriceKind.SMS), List.of(tier(0, price)));
            default -> prices.put(PriceItem.monthly(what), List.of(tier(0, price)));
        }
        assertEquals(
                expected,
                PriceListRules.needsMonthsNotice(
                        list(TierModel.GRADUATED, whole()), list(TierModel.GRADUATED, prices), PRODUCTS));
    }

    @Test
    @DisplayName("CON-11 a tier that begins later is a rise too")
    void laterTier() {
        Map<PriceItem, List<Tier>> prices = whole();
        prices.put(PriceItem.national(), List.of(tier(0, "0.44"), tier(3_000, "0.42")));
        assertEquals(
                true,
                PriceListRules.needsMonthsNotice(
                        list(TierModel.GRADUATED, whole()), list(TierModel.GRADUATED, prices), PRODUCTS));
    }
}
