package no.front.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a decimal number the way people and systems write it, whatever the machine's locale: {@code 1 234,50} with any
 * kind of space, {@code 1,234.50}, {@code 1.234,50}, {@code −285,52} with a true minus, {@code 425.00}.
 *
 * <p>A single comma or point is the decimal sign. So {@code 1.234} is one and a bit, never a guessed thousand; a value
 * that allows two decimals then refuses it instead of being wrong by a factor of 1 000. The same sign several times, or
 * the earlier of two different ones, groups digits by three.
 */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+([.,]\\d+)?|[^ ]*");

    private TypedNumber() {}

    static Optional<BigDecimal> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replaceFirst("^([+-]) ", "$1");
        if (!SPACED.matcher(text).matches()) {
            return Optional.empty();
        }
        text = withDecimalPoint(text.replace(" ", ""));
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String withDecimalPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return text;
        }
        char last = comma > point ? ',' : '.';
        boolean lastRepeats = text.indexOf(last) != text.lastIndexOf(last);
        if (lastRepeats) {
            return comma >= 0 && point >= 0 ? "" : ungrouped(text, last);
        }
        int at = Math.max(comma, point);
        String whole = text.substring(0, at);
        char other = last == ',' ? '.' : ',';
        return (whole.indexOf(other) >= 0 ? ungrouped(whole, other) : whole) + "." + text.substring(at + 1);
    }

    /** Empty (so: refused) unless the sign stands before each group of three digits. */
    private static String ungrouped(String whole, char sign) {
        String quoted = Pattern.quote(String.valueOf(sign));
        return whole.matches("[+-]?\\d{1,3}(" + quoted + "\\d{3})+") ? whole.replace(String.valueOf(sign), "") : "";
    }
}
