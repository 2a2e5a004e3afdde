package no.front.kernel;

import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * An amount in Norwegian kroner with exactly two decimals. Sums are exact; nothing here rounds, so an amount that does
 * not fit two decimals is refused: rounding belongs to {@link UnitPrice#times(long)}, {@link VatRate} and
 * {@link Percentage}, and is done once.
 *
 * <p>Column: {@code DECIMAL(15,2)}. {@code sum()} of a query answers BigDecimal even over a Money column, and null over no
 * rows: wrap it with {@link #ofSum}.
 */
@JsonbTypeAdapter(Money.Json.class)
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final String CURRENCY = "NOK";
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(13);
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws BusinessRuleViolation MONEY_DECIMALS for a third decimal that is not 0, MONEY_INVALID from 10^13 kr on */
    public Money {
        if (amount == null || amount.abs().compareTo(BOUND) >= 0) {
            throw new BusinessRuleViolation(KernelError.MONEY_INVALID);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new BusinessRuleViolation(KernelError.MONEY_DECIMALS);
        }
        amount = amount.setScale(2);
    }

    public static Money of(BigDecimal kroner) {
        return new Money(kroner);
    }

    public static Money of(long kroner) {
        return new Money(BigDecimal.valueOf(kroner));
    }

    /**
     * @param text kroner as people or systems write them: {@code 1 234,50}, {@code 425.00}, {@code kr 39}
     * @throws BusinessRuleViolation MONEY_INVALID, MONEY_DECIMALS
     */
    public static Money of(String text) {
        String bare = text == null
                ? ""
                : text.replaceAll("(?i)^\\s*(kr\\.?|NOK)(?=[\\p{Z}\\s\\d−-])|(kr\\.?|NOK|,-)[\\p{Z}\\s]*$", "");
        return new Money(
                TypedNumber.read(bare).orElseThrow(() -> new BusinessRuleViolation(KernelError.MONEY_INVALID)));
    }

    /** @param ore hundredths of a krone, as bank files count */
    public static Money ofOre(long ore) {
        return new Money(BigDecimal.valueOf(ore, 2));
    }

    /** @param sum what a query's {@code sum()} answered; null, the sum of nothing, is zero */
    public static Money ofSum(BigDecimal sum) {
        return sum == null ? ZERO : new Money(sum);
    }

    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** The end of a stream of amounts. */
    public static Collector<Money, ?, Money> summing() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** So many of the same amount, e.g. months of a fee: exact, nothing to round. */
    public Money times(long count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    public Money abs() {
        return isNegative() ? negate() : this;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public long toOre() {
        return amount.unscaledValue().longValueExact();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 1234.50} */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.amount;
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal amount) {
            return amount == null ? null : new Money(amount);
        }
    }

    /** {@code {"amount":"425.00","currency":"NOK"}}: text, since a JSON number loses its decimals on the way. */
    public static class Json implements JsonbAdapter<Money, JsonObject> {
        @Override
        public JsonObject adaptToJson(Money money) {
            return jakarta.json.Json.createObjectBuilder()
                    .add("amount", money.toString())
                    .add("currency", CURRENCY)
                    .build();
        }

        @Override
        public Money adaptFromJson(JsonObject json) {
            if (!CURRENCY.equals(json.getString("currency", CURRENCY))) {
                throw new BusinessRuleViolation(KernelError.MONEY_INVALID);
            }
            return Money.of(json.getString("amount", null));
        }
    }
}
