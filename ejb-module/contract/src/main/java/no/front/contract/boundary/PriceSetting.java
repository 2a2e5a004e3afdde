package no.front.contract.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of prices that may change by decision. */
public enum PriceSetting implements SettingKey {
    /** BIL-6: the standard rate of value added tax, shown beside prices and quotes. */
    VAT_PERCENT(25, "unit.percent", 0, 100);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    PriceSetting(int byDefault, String unit, int least, int most) {
        this.byDefault = byDefault;
        this.unit = unit;
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
