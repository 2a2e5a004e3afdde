package no.front.contract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    /** National SMS of the list prices. */
    private static final List<Tier> SMS = List.of(
            tier(0, "0.44"),
            tier(2_000, "0.42"),
            tier(10_000, "0.40"),
            tier(30_000, "0.37"),
            tier(50_000, "0.32"),
            tier(100_000, "0.30"),
            tier(250_000, "0.28"));

    private static Tier tier(long above, String price) {
        return new Tier(above, UnitPrice.of(price));
    }

    private static TierPrice sms(TierModel model) {
        return new TierPrice(model, SMS);
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @DisplayName("CON-3 the list's tiers, graduated and by volume")
    @CsvSource({
        "GRADUATED, 0, 0.00",
        "GRADUATED, 1, 0.44",
        "GRADUATED, 2000, 880.00",
        "GRADUATED, 2001, 880.42",
        "GRADUATED, 2100, 922.00",
        "GRADUATED, 10000, 4240.00",
        "GRADUATED, 12000, 5040.00",
        "GRADUATED, 300000, 94640.00",
        "VOLUME, 0, 0.00",
        "VOLUME, 2000, 880.00",
        "VOLUME, 2001, 840.42",
        "VOLUME, 2100, 882.00",
        "VOLUME, 12000, 4800.00",
        "VOLUME, 300000, 84000.00"
    })
    void vectors(TierModel model, long quantity, String amount) {
        Rating rating = Rating.of(sms(model), quantity);
        assertEquals(Money.of(amount), rating.total());
        assertEquals(quantity, rating.quantity());
    }

    @Test
    @DisplayName("CON-3 12 000 SMS, line by line: 880.00 + 3 360.00 + 800.00")
    void lines() {
        List<Rating.Line> lines = Rating.of(sms(TierModel.GRADUATED), 12_000).lines();
        assertEquals(
                List.of("1-2000 0.44 880.00", "2001-10000 0.42 3360.00", "10001-12000 0.40 800.00"),
                lines.stream()
                        .map(line -> line.from() + "-" + line.to() + " " + line.price() + " " + line.amount())
                        .toList());
    }

    @Test
    @DisplayName("CON-3 300 000 SMS, line by line")
    void manyLines() {
        assertEquals(
                List.of("880.00", "3360.00", "8000.00", "7400.00", "16000.00", "45000.00", "14000.00"),
                Rating.of(sms(TierModel.GRADUATED), 300_000).lines().stream()
                        .map(line -> line.amount().toString())
                        .toList());
    }

    @Test
    @DisplayName("A line is rounded once: 10 000 × 0.0425 = 425.00, not 400.00")
    void roundedOnce() {
        assertEquals(
                Money.of("425.00"),
                Rating.of(TierPrice.flat(UnitPrice.of("0.0425")), 10_000).total());
    }

    @Test
    @DisplayName("BIL-1 where the list changes within a month, tiers go on counting")
    void changeWithinMonth() {
        TierPrice dearer = new TierPrice(TierModel.GRADUATED, List.of(tier(0, "0.50"), tier(2_000, "0.45")));
        Money first = Rating.of(sms(TierModel.GRADUATED), 0, 1_500, 2_500).total();
        Rating second = Rating.of(dearer, 1_500, 1_000, 2_500);
        assertEquals(Money.of("660.00"), first);
        assertEquals(
                List.of("250.00", "225.00"),
                second.lines().stream().map(line -> line.amount().toString()).toList());
    }

    @Test
    @DisplayName("BIL-1 with VOLUME the whole month decides the tier of each of its parts")
    void volumeOfMonth() {
        assertEquals(
                Money.of("630.00"),
                Rating.of(sms(TierModel.VOLUME), 0, 1_500, 2_500).total());
    }

    @Test
    @DisplayName("Graduated prices: the sum never falls, and is what counting each message for itself gives")
    void property() {
        Random random = new Random(20260101);
        for (int round = 0; round < 200; round++) {
            TierPrice price = new TierPrice(TierModel.GRADUATED, anyTiers(random));
            int most = 1 + random.nextInt(3_000);
            BigDecimal each = BigDecimal.ZERO;
            Money before = Money.ZERO;
            for (int piece = 1; piece <= most; piece++) {
                each = each.add(price.of(piece).amount());
                Money total = Rating.of(price, piece).total();
                assertTrue(!total.isLessThan(before), price + " at " + piece);
                before = total;
            }
            // prices have two decimals here, so that no line rounds
            assertEquals(Money.of(each), before, price.toString());
        }
    }

    @Test
    @DisplayName("A month rated in parts has the same pieces at the same prices as rated whole")
    void parts() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            TierPrice price = new TierPrice(TierModel.GRADUATED, anyTiers(random));
            long month = random.nextInt(5_000);
            long cut = month == 0 ? 0 : random.nextLong(month + 1);
            Money parts = Rating.of(price, 0, cut, month)
                    .total()
                    .plus(Rating.of(price, cut, month - cut, month).total());
            assertEquals(Rating.of(price, month).total(), parts);
        }
    }

    private static List<Tier> anyTiers(Random random) {
        List<Tier> tiers = new ArrayList<>();
        long above = 0;
        for (int i = 0; i <= random.nextInt(6); i++) {
            tiers.add(new Tier(above, UnitPrice.of(BigDecimal.valueOf(random.nextInt(100), 2))));
            above += 1 + random.nextInt(700);
        }
        return tiers;
    }

    @Test
    @DisplayName("CON-3 VOLUME is warned about where more costs less in all, GRADUATED never is")
    void warning() {
        assertEquals(OptionalLong.of(2_001), sms(TierModel.VOLUME).firstThatCostsLess());
        assertEquals(OptionalLong.empty(), sms(TierModel.GRADUATED).firstThatCostsLess());
        assertEquals(
                OptionalLong.empty(),
                new TierPrice(TierModel.VOLUME, List.of(tier(0, "0.40"), tier(100, "0.40"))).firstThatCostsLess());
    }

    @Test
    @DisplayName("CON-3 tiers begin at 0 and rise")
    void tiers() {
        refused(ContractError.TIERS_FROM_ZERO, List.of());
        refused(ContractError.TIERS_FROM_ZERO, List.of(tier(1, "0.44")));
        refused(ContractError.TIERS_NOT_ASCENDING, List.of(tier(0, "0.44"), tier(0, "0.42")));
        refused(ContractError.TIERS_NOT_ASCENDING, List.of(tier(0, "0.44"), tier(2_000, "0.42"), tier(1_000, "0.40")));
    }

    private static void refused(ContractError reason, List<Tier> tiers) {
        assertEquals(
                reason,
                assertThrows(BusinessRuleViolation.class, () -> new TierPrice(TierModel.GRADUATED, tiers))
                        .code());
    }
}
