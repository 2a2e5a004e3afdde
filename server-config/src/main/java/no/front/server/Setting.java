package no.front.server;

import java.util.Locale;

/**
 * One thing that can be set from outside.
 *
 * @param name the environment variable; the application reads the same by its property name
 * @param standard what holds when it is not set; empty for nothing
 * @param meaning for the person who sets it
 * @param secret never printed
 */
public record Setting(String name, String standard, String meaning, boolean secret) {
    /** {@code FRONT_DB_HOST} is {@code front.db.host} to the application, as MicroProfile Config maps names. */
    public String property() {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
