package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share or a rate in percent, up to four decimals, −1 000 to 1 000: late interest 12.25, the customer's share 55, a
 * falling index −0.8. Trailing zeros do not count.
 *
 * <p>Column: {@code DECIMAL(8,4)}.
 */
@JsonbTypeAdapter(Percentage.Json.class)
public record Percentage(BigDecimal percent) implements Comparable<Percentage>, Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BOUND = BigDecimal.valueOf(1000);
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /** @throws BusinessRuleViolation PERCENTAGE_INVALID */
    public Percentage {
        if (percent == null
                || percent.abs().compareTo(BOUND) > 0
                || percent.stripTrailingZeros().scale() > 4) {
            throw new BusinessRuleViolation(KernelError.PERCENTAGE_INVALID);
        }
        percent = percent.setScale(Math.max(percent.stripTrailingZeros().scale(), 0));
    }

    /** @param text percent: {@code 4,2}, {@code 12.25}, {@code 55 %} */
    public static Percentage of(String text) {
        return new Percentage(typed(text, KernelError.PERCENTAGE_INVALID));
    }

    static BigDecimal typed(String text, KernelError refusal) {
        String bare = text == null ? null : text.replaceFirst("[\\p{Z}\\s]*%[\\p{Z}\\s]*$", "");
        return TypedNumber.read(bare).orElseThrow(() -> new BusinessRuleViolation(refusal));
    }

    /** This share of an amount, half up: 55 % of 2 400.00 is 1 320.00. */
    public Money of(Money whole) {
        return Money.of(whole.amount().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /** {@code 4.2} */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Percentage, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Percentage percentage) {
            return percentage == null ? null : percentage.percent;
        }

        @Override
        public Percentage convertToEntityAttribute(BigDecimal percent) {
            return percent == null ? null : new Percentage(percent);
        }
    }

    /** {@code "12.25"} */
    public static class Json implements JsonbAdapter<Percentage, String> {
        @Override
        public String adaptToJson(Percentage percentage) {
            return percentage.toString();
        }

        @Override
        public Percentage adaptFromJson(String text) {
            return Percentage.of(text);
        }
    }
}
