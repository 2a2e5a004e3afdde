package no.front.billing.boundary;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of what stands on invoices that may change by decision. */
public enum BillingSetting implements SettingKey {
    /** BIL-3: an account's traffic may wait while no more messages are unbilled. */
    GATHER_MESSAGES(2_000, "unit.messages", 0, 1_000_000),
    /** BIL-3: months after the end of the two-month VAT period until which the law wants traffic invoiced. */
    LATEST_MONTHS(1, "unit.months", 0, 12),
    /** BIL-2: monthly fees that were missed are caught up so far back (S). */
    CATCH_UP_MONTHS(12, "unit.months", 0, 36),
    /** BIL-6: whether customers abroad pay no VAT. */
    EXPORT_UNTAXED("true");

    private final Kind kind;
    private final String byDefault;
    private final String unit;
    private final OptionalInt least;
    private final OptionalInt most;

    BillingSetting(int byDefault, String unit, int least, int most) {
        this.kind = Kind.WHOLE_NUMBER;
        this.byDefault = Integer.toString(byDefault);
        this.unit = unit;
        this.least = OptionalInt.of(least);
        this.most = OptionalInt.of(most);
    }

    BillingSetting(String byDefault) {
        this.kind = Kind.BOOLEAN;
        this.byDefault = byDefault;
        this.unit = "";
        this.least = OptionalInt.empty();
        this.most = OptionalInt.empty();
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
