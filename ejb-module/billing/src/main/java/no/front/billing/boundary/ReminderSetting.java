package no.front.billing.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of our own choice on late money; those of the law stand on their own page. */
public enum ReminderSetting implements SettingKey {
    /** BIL-9 (S): interest of a customer that comes to less waits for more. */
    LEAST_INTEREST(Kind.WHOLE_NUMBER, "1", "unit.kroner", 0, 1_000),
    /** BIL-9 (S): interest is noted on the first of each month, also of what is still open; otherwise when the claim is paid. */
    MONTHLY_INTEREST(Kind.BOOLEAN, "false", "", 0, 0),
    /** BIL-9 (S): from a note of interest to its due day. */
    INTEREST_DUE_DAYS(Kind.WHOLE_NUMBER, "14", "unit.days", 1, 90),
    /** BIL-9 (S): an instalment may be so late before its plan is broken, since money travels. */
    PLAN_GRACE_DAYS(Kind.WHOLE_NUMBER, "3", "unit.days", 0, 30);

    private final Kind kind;
    private final String byDefault;
    private final String unit;
    private final int least;
    private final int most;

    ReminderSetting(Kind kind, String byDefault, String unit, int least, int most) {
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
