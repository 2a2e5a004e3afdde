package no.front.commission.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.VatCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    private static final Shares USUAL = shares("25", "5", "15", "55");

    @ParameterizedTest(name = "{0} = VAT {1} + operator {2} + Strex {3} + own {4} + customer {5}")
    @DisplayName("CPA-1 the golden month and the two that were reversed")
    @CsvSource({
        "3000.00, 600.00, 600.00, 120.00, 360.00, 1320.00",
        "-20.00, -4.00, -4.00, -0.80, -2.40, -8.80",
        "0.00, 0.00, 0.00, 0.00, 0.00, 0.00"
    })
    void splits(String gross, String vat, String operator, String strex, String own, String commission) {
        assertEquals(
                new GrossSplit(kr(gross), kr(vat), kr(operator), kr(strex), kr(own), kr(commission)),
                USUAL.of(kr(gross), VatCode.STANDARD));
    }

    @ParameterizedTest(name = "{0} incl. VAT: {1} + {2}")
    @DisplayName("CPA-1 the field's VAT vectors")
    @CsvSource({"10.00, 8.00, 2.00", "25.00, 20.00, 5.00", "5.00, 4.00, 1.00", "1.00, 0.80, 0.20", "7.00, 5.60, 1.40"})
    void taxesFirst(String gross, String net, String vat) {
        GrossSplit split = USUAL.of(kr(gross), VatCode.STANDARD);
        assertEquals(kr(net), split.net());
        assertEquals(kr(vat), split.vat());
    }

    @Test
    @DisplayName("CPA-1 donations bear no VAT")
    void donations() {
        GrossSplit split = USUAL.of(kr("100.00"), VatCode.OUTSIDE);
        assertEquals(Money.ZERO, split.vat());
        assertEquals(kr("55.00"), split.commission());
    }

    @Test
    @DisplayName("CPA-1 what does not divide evenly goes to the largest remainders")
    void dividesUnevenly() {
        GrossSplit split = shares("33.3333", "33.3333", "0.0001", "33.3333").of(kr("1.00"), VatCode.OUTSIDE);
        assertEquals(kr("0.34"), split.commission());
        assertEquals(kr("0.33"), split.operator());
        assertEquals(kr("0.33"), split.strex());
        assertEquals(Money.ZERO, split.own());
    }

    @Test
    @DisplayName("CPA-1 the sum of the five parts is the gross, to the øre, whatever the shares")
    void sumsUp() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int operator = random.nextInt(500_000);
            int strex = random.nextInt(200_000);
            int own = random.nextInt(300_000);
            Shares shares = new Shares(
                    tenThousandths(operator),
                    tenThousandths(strex),
                    tenThousandths(own),
                    tenThousandths(1_000_000 - operator - strex - own));
            Money gross = Money.ofOre(random.nextLong(-1_000_000, 100_000_000));
            VatCode vat = random.nextBoolean() ? VatCode.STANDARD : VatCode.OUTSIDE;
            GrossSplit split = shares.of(gross, vat);
            assertEquals(
                    gross,
                    split.vat()
                            .plus(split.operator())
                            .plus(split.strex())
                            .plus(split.own())
                            .plus(split.commission()));
            long off =
                    split.commission().minus(shares.customer().of(split.net())).toOre();
            assertTrue(Math.abs(off) <= 1, () -> gross + " by " + shares + " is " + split);
        }
    }

    @Test
    @DisplayName("CPA-1 shares are 100 percent together, none below zero")
    void refuses() {
        assertEquals(
                PremiumError.SHARES_NOT_WHOLE,
                assertThrows(BusinessRuleViolation.class, () -> shares("25", "5", "15", "54.9999"))
                        .code());
        assertEquals(
                PremiumError.SHARE_NEGATIVE,
                assertThrows(BusinessRuleViolation.class, () -> shares("-1", "5", "15", "81"))
                        .code());
    }

    private static Percentage tenThousandths(int part) {
        return new Percentage(java.math.BigDecimal.valueOf(part, 4));
    }

    private static Shares shares(String operator, String strex, String own, String customer) {
        return new Shares(Percentage.of(operator), Percentage.of(strex), Percentage.of(own), Percentage.of(customer));
    }

    private static Money kr(String amount) {
        return Money.of(amount);
    }
}
