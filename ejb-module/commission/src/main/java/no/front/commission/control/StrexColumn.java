package no.front.commission.control;

import java.util.Locale;
import java.util.Set;

/** A column of a file of Strex. */
interface StrexColumn {

    /** What people call it, as {@link #plain} makes it. */
    Set<String> names();

    boolean isRequired();

    String name();

    /** As Strex calls it. */
    default String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Lower case, with one space for whatever parts words. */
    static String plain(String written) {
        return written.strip().replaceAll("[\\p{Z}\\s_.-]+", " ").toLowerCase(Locale.ROOT);
    }
}
