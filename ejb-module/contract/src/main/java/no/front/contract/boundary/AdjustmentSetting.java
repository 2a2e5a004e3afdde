package no.front.contract.boundary;

import java.util.OptionalInt;
import no.front.contract.entity.AdjustmentError;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.entity.SettingKey;

/** Figures of index adjustment, notices of price change, downtime and work by the hour that may change by decision. */
public enum AdjustmentSetting implements SettingKey {
    /** BIL-12 (S): begun steps of an hour count whole; 15, 30 or 60. */
    WORK_STEP_MINUTES(15, "unit.minutes", 15, 60) {
        @Override
        public void check(String value) {
            if (60 % Integer.parseInt(value) != 0 || Integer.parseInt(value) % 15 != 0) {
                throw new BusinessRuleViolation(AdjustmentError.WORK_STEP_UNFIT);
            }
        }
    },
    /** CON-11: notice of a change of main products and national SMS. */
    NOTICE_MONTHS(1, "unit.months", 1, 12),
    /** CON-14: the most that is given back for one event. */
    REDUCTION_CAP(50_000, "unit.kroner", 0, 10_000_000);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    AdjustmentSetting(int byDefault, String unit, int least, int most) {
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
