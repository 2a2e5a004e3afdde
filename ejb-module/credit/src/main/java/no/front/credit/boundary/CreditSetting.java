package no.front.credit.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of the rules CRE that may change by decision. */
public enum CreditSetting implements SettingKey {
    /** Whether an order on credit is checked as it comes in; never one of a sole trader. */
    AUTOMATIC(Kind.BOOLEAN, "true", ""),
    /** CRE-1: how long a check may be used. */
    VALID_DAYS(90, "unit.days", 1, 365),
    /** CRE-2: organisation forms that are asked for a deposit, by the register's codes. */
    DEPOSIT_FORMS(Kind.TEXT, "ENK, NUF", ""),
    /** CRE-2: classes that are asked for a deposit. */
    DEPOSIT_RATINGS(Kind.TEXT, "C", ""),
    /** CRE-2: classes that somebody should look closer at. */
    REVIEW_RATINGS(Kind.TEXT, "B, AN, NOT_RATED", ""),
    /** CRE-2: whether a company that has not filed accounts is asked for a deposit. */
    DEPOSIT_WITHOUT_ACCOUNTS(Kind.BOOLEAN, "true", ""),
    /** CRE-2: how many expected months a deposit covers. */
    DEPOSIT_MONTHS(3, "unit.months", 1, 12),
    /** CRE-2: a recommended limit is never higher. */
    MOST_LIMIT(50_000, "unit.kroner", 0, 10_000_000),
    /** CRE-7: share of the limit from which staff are warned, beside the whole. */
    WARN_PERCENT(80, "unit.percent", 1, 99),
    /** CRE-6: how long the data of a check are kept after the decision when no contract followed. */
    KEPT_WITHOUT_CONTRACT(3, "unit.months", 1, 24),
    /** CRE-6: the same when a contract followed. */
    KEPT_WITH_CONTRACT(12, "unit.months", 1, 60);

    private final Kind kind;
    private final String byDefault;
    private final String unit;
    private final OptionalInt least;
    private final OptionalInt most;

    CreditSetting(Kind kind, String byDefault, String unit) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.unit = unit;
        this.least = OptionalInt.empty();
        this.most = OptionalInt.empty();
    }

    CreditSetting(int byDefault, String unit, int least, int most) {
        this.kind = Kind.WHOLE_NUMBER;
        this.byDefault = Integer.toString(byDefault);
        this.unit = unit;
        this.least = OptionalInt.of(least);
        this.most = OptionalInt.of(most);
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
        return least;
    }

    @Override
    public OptionalInt most() {
        return most;
    }
}
