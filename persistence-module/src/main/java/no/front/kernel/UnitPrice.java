package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The price of one piece in kroner excluding VAT, up to six decimals (0.0425 per message), never negative: what is taken
 * back is a negative quantity at the same price. Trailing zeros do not count, so 0.440 equals 0.44.
 *
 * <p>Column: {@code DECIMAL(13,6)}.
 */
@JsonbTypeAdapter(UnitPrice.Json.class)
public record UnitPrice(BigDecimal amount) implements Comparable<UnitPrice>, Serializable {

    public static final int MOST_DECIMALS = 6;
    private static final int FEWEST_DECIMALS = 2;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(7);

    /** @throws BusinessRuleViolation UNIT_PRICE_INVALID (negative, or from 10^7 kr on), UNIT_PRICE_DECIMALS */
    public UnitPrice {
        if (amount == null || amount.signum() < 0 || amount.compareTo(BOUND) >= 0) {
            throw new BusinessRuleViolation(KernelError.UNIT_PRICE_INVALID);
        }
        int decimals = amount.stripTrailingZeros().scale();
        if (decimals > MOST_DECIMALS) {
            throw new BusinessRuleViolation(KernelError.UNIT_PRICE_DECIMALS, MOST_DECIMALS);
        }
        amount = amount.setScale(Math.max(decimals, FEWEST_DECIMALS));
    }

    public static UnitPrice of(BigDecimal kroner) {
        return new UnitPrice(kroner);
    }

    /** @param text kroner as people or systems write them: {@code 0,4033} or {@code 0.4033} */
    public static UnitPrice of(String text) {
        return new UnitPrice(
                TypedNumber.read(text).orElseThrow(() -> new BusinessRuleViolation(KernelError.UNIT_PRICE_INVALID)));
    }

    /**
     * The only place that rounds a price: once per invoice line, half up. 10 000 × 0.0425 = 425.00, where rounding each
     * message would make it 400.00.
     *
     * @param quantity pieces; negative for what is credited, which rounds to the same amount with a minus
     */
    public Money times(long quantity) {
        return Money.of(amount.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(UnitPrice other) {
        return amount.compareTo(other.amount);
    }

    /** Two to six decimals: {@code 0.0425}, {@code 39.00}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<UnitPrice, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(UnitPrice price) {
            return price == null ? null : price.amount;
        }

        @Override
        public UnitPrice convertToEntityAttribute(BigDecimal amount) {
            return amount == null ? null : new UnitPrice(amount);
        }
    }

    /** {@code "0.0425"} */
    public static class Json implements JsonbAdapter<UnitPrice, String> {
        @Override
        public String adaptToJson(UnitPrice price) {
            return price.toString();
        }

        @Override
        public UnitPrice adaptFromJson(String text) {
            return UnitPrice.of(text);
        }
    }
}
