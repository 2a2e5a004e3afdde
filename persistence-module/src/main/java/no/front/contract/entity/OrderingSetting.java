package no.front.contract.entity;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of ordering on the web that may change by decision (ACC-6). */
public enum OrderingSetting implements SettingKey {
    /** From one address within an hour, behind which a whole office may sit. */
    ORDERS_PER_HOUR(10, 1, 100_000, "unit.orders"),
    /** Of the business register, by one address within an hour. */
    LOOKUPS_PER_HOUR(60, 1, 100_000, "unit.lookups"),
    /** To one mailbox within an hour. */
    MAILS_PER_HOUR(5, 1, 1000, "unit.mails"),
    /** Nobody reads and fills in a form faster; 0 for no limit. */
    LEAST_SECONDS(5, 0, 120, "unit.seconds"),
    /** How long a draft waits for its writer. */
    DRAFT_DAYS(7, 1, 30, "unit.days"),
    /** How long the secret link still shows an order that is closed. */
    LINK_DAYS(90, 1, 1000, "unit.days");

    private final int standard;
    private final int least;
    private final int most;
    private final String unit;

    OrderingSetting(int standard, int least, int most, String unit) {
        this.standard = standard;
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
        return Integer.toString(standard);
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
