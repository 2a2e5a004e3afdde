package no.front.payment.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of money in that may change by decision. */
public enum PaymentSetting implements SettingKey {
    /** (S) What is left over of a known customer's payment goes to its costs, interest and claims by itself (BIL-8). */
    ALLOCATE_AT_ONCE(Kind.BOOLEAN, "false", "", 0, 0),
    /** (S) Files of the bank may be that large. */
    FILE_MEGABYTES(Kind.WHOLE_NUMBER, "20", "unit.megabytes", 1, 50),
    /** (S) Our bank accounts, by comma; a file of another one is refused. None = any. */
    ACCOUNTS(Kind.TEXT, "", "", 0, 0);

    private final Kind kind;
    private final String byDefault;
    private final String unit;
    private final int least;
    private final int most;

    PaymentSetting(Kind kind, String byDefault, String unit, int least, int most) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.unit = unit;
        this.least = least;
        this.most = most;
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

    @Override
    public OptionalInt least() {
        return kind == Kind.WHOLE_NUMBER ? OptionalInt.of(least) : OptionalInt.empty();
    }

    @Override
    public OptionalInt most() {
        return kind == Kind.WHOLE_NUMBER ? OptionalInt.of(most) : OptionalInt.empty();
    }
}
