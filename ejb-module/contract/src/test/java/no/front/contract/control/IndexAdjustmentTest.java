package no.front.contract.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.PriceList;
import no.front.contract.entity.Tier;
import no.front.contract.entity.TierModel;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CON-10 prices by the consumer price index")
class IndexAdjustmentTest {

    private static IndexAdjustment rule(String base, String now, boolean fallAgreed) {
        return new IndexAdjustment(new BigDecimal(base), new BigDecimal(now), fallAgreed);
    }

    @ParameterizedTest(name = "{0} by {2}/{1}, {4} decimals: {5}")
    @CsvSource({
        "499.00, 100.0, 103.4, false, 2, 515.97",
        "0.3900, 100.0, 103.4, false, 4, 0.4033",
        "499.00, 100.0, 99.2, true, 2, 495.01",
        "499.00, 100.0, 99.2, false, 2, 499.00",
        "0.3900, 100.0, 99.2, false, 4, 0.3900",
        "499.00, 103.4, 103.4, true, 2, 499.00",
        "0.00, 100.0, 103.4, false, 2, 0.00",
        // half up, and only at the end
        "0.05, 100.0, 110.0, false, 2, 0.06",
        "39.00, 103.4, 106.1, false, 2, 40.02",
        "0.01, 100.0, 103.4, false, 2, 0.01"
    })
    @DisplayName("CON-10 new = old × now / last, rounded half up once; a fall changes nothing unless agreed")
    void vectors(String old, String base, String now, boolean fallAgreed, int decimals, String expected) {
        assertEquals(UnitPrice.of(expected), rule(base, now, fallAgreed).of(UnitPrice.of(old), decimals));
    }

    @Test
    @DisplayName(
            "CON-10 a rising index never lowers a price, and never moves it by more than a rounding from the exact")
    void property() {
        Random random = new Random(10);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal base = BigDecimal.valueOf(900 + random.nextInt(600), 1);
            BigDecimal now = base.add(BigDecimal.valueOf(random.nextInt(100), 1));
            UnitPrice old = UnitPrice.of(BigDecimal.valueOf(random.nextInt(1_000_000), 4));
            UnitPrice fresh = new IndexAdjustment(base, now, false).of(old, 4);
            assertTrue(fresh.compareTo(old) >= 0);
            BigDecimal exact = old.amount().multiply(now).divide(base, 12, RoundingMode.HALF_UP);
            assertTrue(fresh.amount().subtract(exact).abs().compareTo(new BigDecimal("0.00005000001")) < 0);
        }
    }

    @Test
    @DisplayName("CON-10 fees take the list's two decimals, SMS its four; the reminder fee is the law's")
    void list() {
        PriceList list = new PriceList(1, "Fatima");
        list.write(
                TierModel.GRADUATED,
                Map.of(
                        PriceItem.monthly("SMS_WEB"), List.of(new Tier(0, UnitPrice.of("39"))),
                        PriceItem.national(),
                                List.of(new Tier(0, UnitPrice.of("0.44")), new Tier(2_000, UnitPrice.of("0.42"))),
                        PriceItem.of(PriceKind.REMINDER), List.of(new Tier(0, UnitPrice.of("38")))),
                "");
        Map<PriceItem, List<Tier>> prices = rule("100.0", "103.4", false).of(list);
        assertEquals(List.of(new Tier(0, UnitPrice.of("40.33"))), prices.get(PriceItem.monthly("SMS_WEB")));
        assertEquals(
                List.of(new Tier(0, UnitPrice.of("0.4550")), new Tier(2_000, UnitPrice.of("0.4343"))),
                prices.get(PriceItem.national()));
        assertEquals(List.of(new Tier(0, UnitPrice.of("38"))), prices.get(PriceItem.of(PriceKind.REMINDER)));
    }

    @Test
    @DisplayName("CON-10 what people are shown of the index")
    void percent() {
        assertEquals(new BigDecimal("3.40"), rule("100.0", "103.4", false).percent());
        assertEquals(new BigDecimal("-0.80"), rule("100.0", "99.2", false).percent());
        assertFalse(rule("100.0", "99.2", false).changes());
        assertTrue(rule("100.0", "99.2", true).changes());
        assertFalse(rule("100.0", "100.0", true).changes());
    }
}
