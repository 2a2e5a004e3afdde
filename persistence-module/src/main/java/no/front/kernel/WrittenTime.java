package no.front.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times as files have them: with an offset, or as the clock in Oslo showed them, in the Norwegian or the ISO way. */
public final class WrittenTime {

    private static final List<DateTimeFormatter> CLOCK = List.of(
            clock("uuuu-MM-dd['T'][ ]HH:mm[:ss][.SSS]"),
            clock("d.M.uuuu[ ]['T']HH:mm[:ss]"),
            clock("dd.MM.uuuu' kl. 'HH:mm[:ss]"));

    private WrittenTime() {}

    private static DateTimeFormatter clock(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment of a time without offset; empty where it is no such time. */
    public static Optional<Instant> onTheClock(String text) {
        if (hasOffset(text)) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : CLOCK) {
            try {
                return Optional.of(Oslo.momentOf(LocalDateTime.parse(text, format)));
            } catch (DateTimeParseException e) {
                // another way of writing
            }
        }
        return Optional.empty();
    }

    /** Told apart cheaply, since files have a million of them. */
    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.length() > 6 && "+-".indexOf(text.charAt(text.length() - 6)) >= 0;
    }

    /** ISO with T and offset; what is no time stays as it stands. */
    public static String withOffset(String text) {
        return onTheClock(text)
                .map(Instant::toString)
                .orElseGet(() -> text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"));
    }
}
