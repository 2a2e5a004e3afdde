package no.front.kernel;

import static no.front.kernel.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("An amount is read as people and systems write it")
    @CsvSource(
            delimiter = '|',
            value = {
                "425|425.00",
                "425.00|425.00",
                "425.000|425.00",
                "1 234,50|1234.50",
                "'1\u00a0234,50'|1234.50",
                "'1\u202f234\u202f567,5'|1234567.50",
                "1.234.567|1234567.00",
                "1.234,50|1234.50",
                "1,234.50|1234.50",
                "1,234,567.05|1234567.05",
                "-285,52|-285.52",
                "'\u2212\u00a0285,52'|-285.52",
                "'- 5'|-5.00",
                "+5|5.00",
                "0,1|0.10",
                "-0|0.00",
                "1 234,50 kr|1234.50",
                "kr 39|39.00",
                "kr. 39,-|39.00",
                "NOK 1,234.50|1234.50",
                "nok -5|-5.00"
            })
    void reads(String typed, String canonical) {
        assertEquals(canonical, Money.of(typed).toString());
    }

    @ParameterizedTest
    @DisplayName("What is no amount is refused and never half read")
    @ValueSource(
            strings = {
                "",
                " ",
                "kr",
                "abc",
                "12a",
                "1 23",
                "12 34,5",
                "1 2345",
                "1,2,3",
                "1.23.456",
                "1,23.456,7",
                "--5",
                "5-",
                "1e5",
                "٣",
                "0x10",
                "NaN",
                "12,",
                ",5",
                "1'000",
                "nokia 5"
            })
    void refuses(String typed) {
        assertRefused(KernelError.MONEY_INVALID, () -> Money.of(typed));
    }

    @Test
    @DisplayName("A third decimal is refused, and so is the ambiguous 1.234")
    void decimals() {
        assertRefused(KernelError.MONEY_DECIMALS, () -> Money.of("0,001"));
        assertRefused(KernelError.MONEY_DECIMALS, () -> Money.of("1.234"));
        assertRefused(KernelError.MONEY_DECIMALS, () -> Money.of(new BigDecimal("0.005")));
        assertEquals(Money.of("1.20"), Money.of(new BigDecimal("1.2000")));
    }

    @Test
    @DisplayName("The books hold less than 10^13 kroner; null is no amount")
    void bounds() {
        assertEquals("9999999999999.99", Money.of("9999999999999.99").toString());
        assertRefused(KernelError.MONEY_INVALID, () -> Money.of("10000000000000"));
        assertRefused(
                KernelError.MONEY_INVALID, () -> Money.of("9999999999999.99").plus(Money.ofOre(1)));
        assertRefused(KernelError.MONEY_INVALID, () -> Money.of((String) null));
        assertRefused(KernelError.MONEY_INVALID, () -> Money.of((BigDecimal) null));
    }

    @Test
    @DisplayName("Equal amounts are equal however many zeros they were given with")
    void equality() {
        assertEquals(Money.of("5"), Money.of(new BigDecimal("5.000")));
        assertEquals(Money.of(5).hashCode(), Money.of("5.00").hashCode());
        assertEquals(Money.ZERO, Money.of("0.10").minus(Money.of("0.10")));
        assertEquals("1000000.00", Money.of(new BigDecimal("1E+6")).toString());
    }

    @Test
    @DisplayName("Arithmetic is exact")
    void arithmetic() {
        Money ten = Money.of("10.10");
        assertEquals(Money.of("10.40"), ten.plus(Money.of("0.30")));
        assertEquals(Money.of("-0.01"), ten.minus(Money.of("10.11")));
        assertEquals(Money.of("30.30"), ten.times(3));
        assertEquals(Money.of("-10.10"), ten.negate());
        assertEquals(ten, ten.negate().abs());
        assertEquals(Money.of("9"), ten.min(Money.of("9")));
        assertEquals(ten, ten.max(Money.of("9")));
        assertTrue(ten.isMoreThan(Money.of("10.09")) && ten.isLessThan(Money.of("10.11")));
        assertTrue(ten.negate().isNegative() && ten.isPositive() && Money.ZERO.isZero());
        assertTrue(!Money.ZERO.isNegative() && !Money.ZERO.isPositive());
        assertEquals(1010, ten.toOre());
        assertEquals(Money.of("-285.52"), Money.ofOre(-28552));
    }

    @Test
    @DisplayName("A sum of nothing is zero, from a list, a stream or a query")
    void sums() {
        List<Money> tiers = Stream.of("880", "3360", "8000", "7400", "16000", "45000", "14000")
                .map(Money::of)
                .toList();
        assertEquals(Money.of("94640.00"), Money.sum(tiers));
        assertEquals(Money.of("94640.00"), tiers.stream().collect(Money.summing()));
        assertEquals(Money.ZERO, Money.sum(List.of()));
        assertEquals(Money.ZERO, Stream.<Money>empty().collect(Money.summing()));
        assertEquals(Money.ZERO, Money.ofSum(null));
        assertEquals(Money.of("7.50"), Money.ofSum(new BigDecimal("7.5")));
    }

    @Test
    @DisplayName("Any number of amounts sums to the øre, in any order, and reads back")
    void sumsAreExact() {
        long[] ore = new Random(42).longs(10_000, -10_000_000, 10_000_000).toArray();
        Money sum = LongStream.of(ore).mapToObj(Money::ofOre).collect(Money.summing());
        assertEquals(LongStream.of(ore).sum(), sum.toOre());
        for (long one : ore) {
            Money money = Money.ofOre(one);
            assertEquals(money, Money.of(money.toString()));
            assertEquals(money, Money.of(Formats.BOKMAL.number(money)));
            assertEquals(money, Money.of(Formats.ENGLISH.number(money)));
            assertEquals(money, Money.of(Formats.BOKMAL.amount(money)));
        }
    }
}
