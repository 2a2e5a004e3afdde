package no.front.ledger.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.kernel.DateRange;

/** Two calendar months that value added tax is reported for; the first of a year are January and February. */
public record VatTerm(int year, int number) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([1-6])");
    private static final int MONTHS = 2;

    public static VatTerm of(LocalDate day) {
        return new VatTerm(day.getYear(), (day.getMonthValue() + 1) / MONTHS);
    }

    /** @param text {@code 2026-2}; empty for anything else */
    public static Optional<VatTerm> of(String text) {
        Matcher term = TEXT.matcher(text);
        return term.matches()
                ? Optional.of(new VatTerm(Integer.parseInt(term.group(1)), Integer.parseInt(term.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return YearMonth.of(year, number * MONTHS - 1).atDay(1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * MONTHS).atEndOfMonth();
    }

    public DateRange days() {
        return DateRange.throughout(firstDay(), lastDay());
    }

    public VatTerm previous() {
        return of(firstDay().minusDays(1));
    }

    public VatTerm next() {
        return of(lastDay().plusDays(1));
    }

    /** {@code 2026-2} */
    @Override
    public String toString() {
        return year + "-" + number;
    }
}
