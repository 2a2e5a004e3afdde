package no.front.privacy.entity;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of privacy that may change by decision (PRV-3). */
public enum PrivacySetting implements SettingKey {
    /** So long traffic is kept where the customer has chosen nothing. */
    RETENTION_MONTHS(18),
    /** The least and the most that a customer can choose. */
    RETENTION_LEAST_MONTHS(3),
    RETENTION_MOST_MONTHS(120),
    /** Above that the customer states its legal reason. */
    RETENTION_REASON_ABOVE_MONTHS(18);

    private static final int LONGEST = 240;

    private final int standard;

    PrivacySetting(int standard) {
        this.standard = standard;
    }

    @Override
    public Kind kind() {
        return Kind.WHOLE_NUMBER;
    }

    @Override
    public String defaultValue() {
        return Integer.toString(standard);
    }

    @Override
    public String unit() {
        return "unit.months";
    }

    @Override
    public OptionalInt least() {
        return OptionalInt.of(1);
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of(LONGEST);
    }
}
