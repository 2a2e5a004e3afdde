package no.front.web.convert;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A count as people type it, {@code 12 500} with any kind of space. Points and commas are refused: nobody can tell
 * whether 1.234 means a thousand.
 */
public final class WholeNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+");

    private WholeNumber() {}

    public static Optional<Long> read(String typed) {
        String text = typed.replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .replace('\u2212', '-')
                .replaceFirst("^([+-]) ", "$1");
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(" ", "");
        }
        return PLAIN.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
