package no.front.platform.entity;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A figure of the rules that may change by decision, e.g. how long the communication log is kept (CUS-5). Each component
 * has one enum of them, with the default that holds as long as nobody has set another.
 */
public interface SettingKey {

    /** What values it takes. */
    enum Kind {
        /** Whole number between {@link #least()} and {@link #most()}. */
        WHOLE_NUMBER,
        /** Yes or no. */
        BOOLEAN,
        /** One line of text. */
        TEXT
    }

    String name();

    Kind kind();

    String defaultValue();

    /** Unit for the page: the key of a text such as {@code unit.days}; "" for none. */
    String unit();

    default OptionalInt least() {
        return OptionalInt.empty();
    }

    default OptionalInt most() {
        return OptionalInt.empty();
    }

    /**
     * Refuses what its kind and bounds allow but its meaning does not, e.g. a bank account with a wrong check digit.
     *
     * @throws no.front.kernel.BusinessRuleViolation with the reason
     */
    default void check(String value) {}

    /** Name in the database and in texts, e.g. {@code customer.COMMUNICATION_KEPT_DAYS}. */
    default String key() {
        String component = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        return component.replaceFirst("Setting$", "").toLowerCase(Locale.ROOT) + "." + name();
    }
}
