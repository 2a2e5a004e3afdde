package no.front.contract.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of orders that staff enter (CON-1). */
public enum OrderSetting implements SettingKey {
    /** How long an order waits for the terms to be accepted. */
    ACCEPTANCE_DAYS(30, 1, 365),
    /** When the orderer is reminded to accept. */
    REMINDER_DAYS(7, 1, 365);

    private final int standard;
    private final int least;
    private final int most;

    OrderSetting(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
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
        return "unit.days";
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
