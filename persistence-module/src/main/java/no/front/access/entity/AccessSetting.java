package no.front.access.entity;

import java.util.OptionalInt;
import no.front.platform.entity.SettingKey;

/** Figures of access that may change by decision (ACC-3, ACC-6). */
public enum AccessSetting implements SettingKey {
    /** The failure of one user name from which on the next try has to wait 1, 2, 4 … seconds. */
    USER_DELAY_FROM(3, 1, 20, "unit.failures"),
    /** The failure of one user name that locks. */
    USER_LOCK_AT(10, 3, 100, "unit.failures"),
    /** The same for an address, behind which a whole office may sit. */
    ADDRESS_DELAY_FROM(10, 1, 1000, "unit.failures"),
    ADDRESS_LOCK_AT(30, 3, 10_000, "unit.failures"),
    LONGEST_DELAY_SECONDS(60, 1, 600, "unit.seconds"),
    LOCK_MINUTES(15, 1, 1440, "unit.minutes"),
    SESSION_HOURS(12, 1, 24, "unit.hours"),
    INVITATION_DAYS(7, 1, 30, "unit.days"),
    RESET_MINUTES(30, 5, 240, "unit.minutes"),
    CODE_MINUTES(10, 2, 60, "unit.minutes"),
    CODE_TRIES(5, 1, 10, "unit.tries"),
    /** Codes to one number within an hour. */
    CODES_PER_HOUR(5, 1, 20, "unit.codes"),
    /** Codes to one customer's user within an hour, to whatever numbers. */
    CODES_PER_USER(10, 1, 50, "unit.codes"),
    /** Mails and codes asked for in the portal from one network address within an hour. */
    REQUESTS_PER_ADDRESS(30, 5, 1000, "unit.requests"),
    /** So long staff look at a customer's portal at most. */
    PORTAL_LOOK_MINUTES(30, 5, 240, "unit.minutes");

    private final int standard;
    private final int least;
    private final int most;
    private final String unit;

    AccessSetting(int standard, int least, int most, String unit) {
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
