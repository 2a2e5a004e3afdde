package no.front.billing.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.front.billing.entity.DeliveryError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.SettingKey;

/** Figures of sending invoices that may change by decision or law (BIL-5). */
public enum DeliverySetting implements SettingKey {
    /** From that day EHF is a duty towards all buyers that keep books; empty for never. Dated law: to be confirmed. */
    EHF_DUTY_FROM(Kind.TEXT, "2027-01-01", "");

    private final Kind kind;
    private final String byDefault;
    private final String unit;

    DeliverySetting(Kind kind, String byDefault, String unit) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.unit = unit;
    }

    /** A day as settings hold it, {@code 2027-01-01}; empty for none. @throws BusinessRuleViolation NO_DAY */
    public static Optional<LocalDate> day(String value) {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw new BusinessRuleViolation(DeliveryError.NO_DAY);
        }
    }

    @Override
    public void check(String value) {
        if (this == EHF_DUTY_FROM) {
            day(value);
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String defaultValue() {
        return byDefault;
    }

    @Override
    public String unit() {
        return unit;
    }
}
