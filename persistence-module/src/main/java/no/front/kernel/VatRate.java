package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate of value added tax in percent, with two decimals at most: 25, 15, 12, 11.11, 0.
 *
 * <p>VAT is computed per rate and document on the sum of the lines' net amounts (BR-CO-17), never per line.
 * Column: {@code DECIMAL(5,2)}.
 */
@JsonbTypeAdapter(VatRate.Json.class)
public record VatRate(BigDecimal percent) implements Comparable<VatRate>, Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final VatRate ZERO = new VatRate(BigDecimal.ZERO);

    /** @throws BusinessRuleViolation VAT_RATE_INVALID */
    public VatRate {
        if (percent == null
                || percent.signum() < 0
                || percent.compareTo(HUNDRED) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw new BusinessRuleViolation(KernelError.VAT_RATE_INVALID);
        }
        percent = percent.setScale(Math.max(percent.stripTrailingZeros().scale(), 0));
    }

    /** @param text percent: {@code 25}, {@code 11,11}, {@code 25 %} */
    public static VatRate of(String text) {
        return new VatRate(Percentage.typed(text, KernelError.VAT_RATE_INVALID));
    }

    /** The tax on a net amount, half up: 25 % of 483.91 is 120.98. */
    public Money on(Money net) {
        return Money.of(net.amount().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    /** What is left of an amount that includes the tax, half up: 7.00 at 25 % is 5.60 net. */
    public Money netOf(Money gross) {
        return Money.of(gross.amount().multiply(HUNDRED).divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return percent.signum() == 0;
    }

    @Override
    public int compareTo(VatRate other) {
        return percent.compareTo(other.percent);
    }

    /** {@code 25}, {@code 11.11} */
    @Override
    public String toString() {
        return percent.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<VatRate, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(VatRate rate) {
            return rate == null ? null : rate.percent;
        }

        @Override
        public VatRate convertToEntityAttribute(BigDecimal percent) {
            return percent == null ? null : new VatRate(percent);
        }
    }

    /** {@code "25"} */
    public static class Json implements JsonbAdapter<VatRate, String> {
        @Override
        public String adaptToJson(VatRate rate) {
            return rate.toString();
        }

        @Override
        public VatRate adaptFromJson(String text) {
            return VatRate.of(text);
        }
    }
}
