package no.front.contract.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of the rules about the life of contracts that may change by decision. */
public enum ContractSetting implements SettingKey {
    /** CON-9: days of delay in payment that are not yet a material breach. */
    TOLERATED_DELAY_DAYS(14, "unit.days", 1, 365),
    /** CON-8: months without activity after which an account may be closed. */
    INACTIVE_MONTHS(6, "unit.months", 1, 120),
    /** CON-8: days from telling the customer to the first day it may be closed. */
    INACTIVITY_NOTICE_DAYS(30, "unit.days", 1, 365),
    /** BIL-7: most days to pay, unless more are expressly agreed. */
    MOST_DUE_DAYS(60, "unit.days", 1, 365),
    /** BIL-7: most days to pay of a public debtor. */
    MOST_DUE_DAYS_OF_PUBLIC(30, "unit.days", 1, 365);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    ContractSetting(int byDefault, String unit, int least, int most) {
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
