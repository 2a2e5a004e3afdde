package no.front.support.entity;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of support that may change by decision (OPS-2). */
public enum SupportSetting implements SettingKey {
    /** So long before it begins, planned maintenance is told of on every page of the portal. */
    MAINTENANCE_NOTICE_DAYS(7, 1, 60, "unit.days"),
    /** So far back goes the history on the status page. */
    STATUS_HISTORY_MONTHS(12, 1, 60, "unit.months");

    private final int standard;
    private final int least;
    private final int most;
    private final String unit;

    SupportSetting(int standard, int least, int most, String unit) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.unit = unit;
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
        return unit;
    }

    @Override
    public OptionalInt least() {
        return OptionalInt.of(least);
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of(most);
    }
}
