package no.front.ledger.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of the books that may change by decision. */
public enum LedgerSetting implements SettingKey {
    /** BIL-8: how long a KID is, check included, as agreed with the bank. */
    KID_LENGTH(10, "unit.digits", 7, 25);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    LedgerSetting(int byDefault, String unit, int least, int most) {
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
