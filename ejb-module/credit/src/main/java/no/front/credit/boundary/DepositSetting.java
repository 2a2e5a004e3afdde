package no.front.credit.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of the rules on deposits that may change by decision. */
public enum DepositSetting implements SettingKey {
    /** CRE-4 (S): from the demand to its due date. */
    DUE_DAYS(14, 1, 90),
    /** CRE-4 (S): from the demand to the day after which the order lapses. */
    LAPSE_DAYS(30, 1, 365),
    /** CRE-4 (S): the first reminder, after the due date and without a fee. */
    FIRST_REMINDER_DAYS(7, 1, 90),
    /** CRE-4 (S): the second reminder, after the due date and without a fee. */
    SECOND_REMINDER_DAYS(14, 1, 90);

    private final int byDefault;
    private final int least;
    private final int most;

    DepositSetting(int byDefault, int least, int most) {
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
