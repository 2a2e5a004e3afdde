package no.front.commission.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** When and from what sum commission is paid. */
public enum CommissionSetting implements SettingKey {
    /** Day of the month, or the next working day (CPA-2 (S)). */
    PAYOUT_DAY(15, 1, 28, "unit.dayOfMonth"),
    /** NOK excluding VAT; less is carried forward (CPA-4). */
    LEAST_PAYOUT(100, 0, 100_000, "unit.kroner"),
    /** Øre of commission by which settlement and own traffic of a line may differ (CPA-3). */
    TOLERANCE(0, 0, 100_000, "unit.ore"),
    /** Days to prove a recipient's consent (CPA-6 (S)). */
    PROOF_DAYS(14, 1, 90, "unit.days"),
    /** Days to pay what is asked back when the contract has ended (S). */
    DEBT_DUE_DAYS(14, 1, 90, "unit.days");

    private final int byDefault;
    private final int least;
    private final int most;
    private final String unit;

    CommissionSetting(int byDefault, int least, int most, String unit) {
        this.byDefault = byDefault;
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
