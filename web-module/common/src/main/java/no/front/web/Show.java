package no.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.front.kernel.DateRange;
import no.front.kernel.Formats;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Oslo;
import no.front.kernel.UnitPrice;
import no.front.web.texts.Sentence;

/** Values as the reader's language writes them: {@code #{show.date(row.due)}}; "–" is "not known". */
@Named
@RequestScoped
public class Show {

    private static final String UNKNOWN = "–";

    @Inject
    Preferences preferences;

    /** Any value in its usual form. */
    public String value(Object value) {
        String shown = Sentence.show(preferences.getLocale(), value);
        return shown.isEmpty() ? UNKNOWN : shown;
    }

    /** Of an Instant (in Oslo), a LocalDateTime or a LocalDate. */
    public String date(Object when) {
        return switch (when) {
            case null -> UNKNOWN;
            case Instant moment -> formats().date(moment);
            case LocalDateTime time -> formats().date(time.toLocalDate());
            case LocalDate day -> formats().date(day);
            default -> value(when);
        };
    }

    /** First to last day. */
    public String dates(DateRange range) {
        return range == null ? UNKNOWN : formats().dates(range);
    }

    public String dateTime(Object when) {
        return switch (when) {
            case null -> UNKNOWN;
            case Instant moment -> formats().dateTime(moment);
            case LocalDateTime time -> formats().dateTime(time);
            default -> date(when);
        };
    }

    public String time(Instant moment) {
        return moment == null ? UNKNOWN : formats().time(moment);
    }

    /** For the {@code datetime} attribute. */
    public String iso(Object when) {
        return switch (when) {
            case null -> "";
            case Instant moment -> Oslo.timeOf(moment).withNano(0).toString();
            default -> when.toString();
        };
    }

    /** With its unit, for prose and single figures. */
    public String amount(Money money) {
        return money == null ? UNKNOWN : formats().amount(money);
    }

    /** Without unit, for tables whose head names it. */
    public String number(Object number) {
        return switch (number) {
            case null -> UNKNOWN;
            case Money money -> formats().number(money);
            case UnitPrice price -> formats().number(price);
            case BigDecimal exact -> formats().number(exact);
            case Number count -> formats().number(count.longValue());
            default -> value(number);
        };
    }

    /** A phone number where countries mix. */
    public String phone(Msisdn number) {
        return number == null ? UNKNOWN : formats().phoneAmongOthers(number);
    }

    /** "november 2026" */
    public String month(YearMonth month) {
        return formats().month(month);
    }

    /** "søndag 22. november": the head of the start page. */
    public String longDay(LocalDate day) {
        Locale language = preferences.getLocale();
        String weekday = Sentence.of(language, day.getDayOfWeek());
        String month = formats().month(YearMonth.from(day)).split(" ")[0];
        return Sentence.of(language, "day.long", weekday, String.valueOf(day.getDayOfMonth()), month);
    }

    /** "IS" of "Ingrid Solvang": first letters of the first and last word. */
    public String initials(String name) {
        String[] words = name == null ? new String[0] : name.strip().split("\\s+");
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        letters ->
                                letters.size() > 2 ? letters.getFirst() + letters.getLast() : String.join("", letters)))
                .toUpperCase(Locale.ROOT);
    }

    private Formats formats() {
        return Formats.in(preferences.getLocale());
    }
}
