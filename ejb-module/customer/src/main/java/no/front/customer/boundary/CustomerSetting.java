package no.front.customer.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of the rules CUS that may change by decision. */
public enum CustomerSetting implements SettingKey {
    /** CUS-5: how long an ordinary entry of the communication log is kept after the contact. */
    COMMUNICATION_MONTHS(12, "unit.months", 1, 120),
    /** CUS-5: how long an entry that documents a contract or booking is kept. */
    DOCUMENTATION_MONTHS(42, "unit.months", 12, 240),
    /** Most lines of a file that is imported. */
    IMPORT_ROWS(250_000, "unit.rows", 1, 1_000_000),
    /** Most megabytes of a file that is imported. */
    IMPORT_MEGABYTES(100, "unit.megabytes", 1, 500),
    /** How long the lines of an import are kept after its end, and how long a preview waits for somebody to decide. */
    IMPORT_LINES_DAYS(30, "unit.days", 1, 365);

    private final int byDefault;
    private final String unit;
    private final int least;
    private final int most;

    CustomerSetting(int byDefault, String unit, int least, int most) {
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
