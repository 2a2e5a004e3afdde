package no.front.platform.boundary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a {@link DelimitedText}, an enum constant. */
public interface DelimitedColumn {

    /** What headings call it, as {@link #plain} makes it. */
    Set<String> names();

    String name();

    /** As we call it where it is missing. */
    default String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Lower case, with one space for whatever parts words. */
    static String plain(String written) {
        return written.strip().replaceAll("[\\p{Z}\\s_.-]+", " ").toLowerCase(Locale.ROOT);
    }

    /** Several of them. */
    static Set<String> plain(String... written) {
        return Arrays.stream(written).map(DelimitedColumn::plain).collect(Collectors.toUnmodifiableSet());
    }
}
