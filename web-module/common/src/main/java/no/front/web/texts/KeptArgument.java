package no.front.web.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import no.front.contract.entity.PriceItem;

/**
 * What fills a sentence and was kept as text between the refusal and its reader. Days ({@code 2026-03-05}) and moments
 * ({@code 2026-03-05T16:16:00Z}) become what they were, and so does what has a price ({@code SMS/SHORT_NUMBER_4/NO}), so that
 * they are shown in the reader's language; all else stays.
 */
public final class KeptArgument {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final Pattern PRICED = Pattern.compile("[A-Z_]+/[A-Z0-9_]*(/[A-Z]{2})?");

    private KeptArgument() {}

    public static Object of(Object kept) {
        if (!(kept instanceof String text)) {
            return kept;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            if (PRICED.matcher(text).matches()) {
                return PriceItem.of(text);
            }
            return MOMENT.matcher(text).matches() ? Instant.parse(text) : text;
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return text;
        }
    }
}
