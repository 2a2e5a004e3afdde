package no.front.commission.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Oslo;
import no.front.kernel.WrittenTime;

/** One line of a file of Strex. Values that can't be read are refused with their line, column and text: LINE_VALUE. */
record StrexRow<C extends Enum<C> & StrexColumn>(long line, Map<C, String> cells) {

    private static final int SHOWN = 40;
    private static final List<DateTimeFormatter> DAYS =
            List.of(strict("uuuu-MM-dd"), strict("d.M.uuuu"), strict("uuuuMMdd"));

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    boolean has(C column) {
        return cells.containsKey(column);
    }

    /** "" for none. */
    String text(C column, int longest) {
        String text = cells.getOrDefault(column, "");
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw refusal(column);
        }
        return text;
    }

    /** Letters of ASCII only, as ids are. */
    String id(C column, int longest) {
        String id = text(column, longest);
        if (id.isEmpty() || id.chars().anyMatch(letter -> letter < '!' || letter > '~')) {
            throw refusal(column);
        }
        return id;
    }

    Money money(C column) {
        return read(column, Money::of);
    }

    /** 0 for none. */
    long count(C column) {
        return has(column)
                ? read(column, text -> {
                    if (!text.replaceAll("[\\p{Z}\\s]", "").matches("[0-9]{1,9}")) {
                        throw new NumberFormatException(text);
                    }
                    return Long.valueOf(text.replaceAll("[\\p{Z}\\s]", ""));
                })
                : 0;
    }

    LocalDate day(C column) {
        return read(column, StrexRow::day);
    }

    private static LocalDate day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                // another way of writing
            }
        }
        return Oslo.dayOf(moment(text));
    }

    /** With an offset, or as the clock in Oslo showed it. */
    Instant moment(C column) {
        return read(column, StrexRow::moment);
    }

    private static Instant moment(String text) {
        return WrittenTime.onTheClock(text).orElseGet(() -> OffsetDateTime.parse(WrittenTime.withOffset(text))
                .toInstant());
    }

    <T> T read(C column, Function<String, T> reading) {
        try {
            return reading.apply(cells.getOrDefault(column, ""));
        } catch (BusinessRuleViolation | DateTimeException | IllegalArgumentException e) {
            throw refusal(column);
        }
    }

    BusinessRuleViolation refusal(C column) {
        String told = cells.getOrDefault(column, "");
        return new BusinessRuleViolation(
                SettlementError.LINE_VALUE,
                line,
                column.title(),
                told.length() <= SHOWN ? told : told.substring(0, SHOWN) + "…");
    }
}
