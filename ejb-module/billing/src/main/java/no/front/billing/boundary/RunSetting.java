package no.front.billing.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** When invoices are made. */
public enum RunSetting implements SettingKey {
    /** Day of the month of the scheduled run (S). */
    DAY(1, 1, 28);

    private final int byDefault;
    private final int least;
    private final int most;

    RunSetting(int byDefault, int least, int most) {
        this.byDefault = byDefault;
        this.least = least;
        this.most = most;
    }

    @Override
    public Kind kind() {
        return Kind.WHOLE_NUMBER;
    }

    @Override
    public String defaultValue() {
        return Integer.toString(byDefault);
    }

    @Override
    public String unit() {
        return "unit.dayOfMonth";
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
