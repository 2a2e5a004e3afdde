package no.front.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * How values look to people, in bokmål and in English; the only place that knows. Spaces inside numbers, dates and times are
 * no-break, minus is the true sign with a no-break space after it. Made by hand and not from the locale data of the Java
 * release, which changes its mind between versions (and so would invoices).
 *
 * <p>English for any English locale, bokmål for all others, as the text bundles do. Moments are shown in Oslo's time.
 */
public enum Formats {
    BOKMAL(',', '\u00a0'),
    ENGLISH('.', ',');

    private static final String NBSP = "\u00a0";
    private static final String MINUS = "\u2212" + NBSP;
    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final char decimalSign;
    private final char groupSign;

    Formats(char decimalSign, char groupSign) {
        this.decimalSign = decimalSign;
        this.groupSign = groupSign;
    }

    public static Formats in(Locale language) {
        return language != null && language.getLanguage().equals("en") ? ENGLISH : BOKMAL;
    }

    public static Formats in(Language language) {
        return in(language.locale());
    }

    /** In prose and single figures: {@code 1 234,50 kr}, {@code NOK 1,234.50}. */
    public String amount(Money money) {
        return inKroner(money.amount());
    }

    /** {@code 0,4033 kr}, {@code NOK 0.4033}: all the decimals the price has, at least two. */
    public String amount(UnitPrice price) {
        return inKroner(price.amount());
    }

    private String inKroner(BigDecimal kroner) {
        String sign = kroner.signum() < 0 ? MINUS : "";
        String digits = unsigned(kroner);
        return this == BOKMAL ? sign + digits + NBSP + "kr" : sign + "NOK" + NBSP + digits;
    }

    /** In a form or table, where the unit stands in the head: {@code 1 234,50}, {@code − 285,52}. */
    public String number(Money money) {
        return number(money.amount());
    }

    public String number(UnitPrice price) {
        return number(price.amount());
    }

    /** A count: {@code 12 500}, {@code 12,500}. */
    public String number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** With the decimals it has. */
    public String number(BigDecimal number) {
        return (number.signum() < 0 ? MINUS : "") + unsigned(number);
    }

    private String unsigned(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, groupSign);
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(decimalSign).append(plain.substring(point + 1)).toString();
    }

    /** {@code 4,2 %}, {@code 4.2%} */
    public String percent(Percentage percentage) {
        return percent(percentage.percent());
    }

    public String percent(VatRate rate) {
        return percent(rate.percent());
    }

    private String percent(BigDecimal percent) {
        return number(percent) + (this == BOKMAL ? NBSP : "") + "%";
    }

    /** {@code 15–30}; the unit follows in the sentence. */
    public String range(long from, long to) {
        return number(from) + "–" + number(to);
    }

    /** {@code 22.11.2026}, {@code 22 Nov 2026} */
    public String date(LocalDate day) {
        return this == BOKMAL
                ? twoDigits(day.getDayOfMonth()) + "." + twoDigits(day.getMonthValue()) + "." + day.getYear()
                : day.getDayOfMonth() + NBSP + month(day.getMonthValue()).substring(0, 3) + NBSP + day.getYear();
    }

    public String date(Instant moment) {
        return date(Oslo.dayOf(moment));
    }

    /** First to last day: {@code 01.03.2026–31.03.2026}; without end {@code 01.03.2026–}. */
    public String dates(DateRange range) {
        return date(range.firstDay()) + "–" + range.lastDay().map(this::date).orElse("");
    }

    /** {@code kl. 14.00}, {@code 14:00} */
    public String time(LocalTime time) {
        return this == BOKMAL
                ? "kl." + NBSP + twoDigits(time.getHour()) + "." + twoDigits(time.getMinute())
                : twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    public String time(Instant moment) {
        return time(Oslo.timeOf(moment).toLocalTime());
    }

    /** {@code 22.11.2026 kl. 14.00}, {@code 22 Nov 2026, 14:00}; a line may break between date and time only. */
    public String dateTime(LocalDateTime time) {
        return date(time.toLocalDate()) + (this == BOKMAL ? " " : ", ") + time(time.toLocalTime());
    }

    public String dateTime(Instant moment) {
        return dateTime(Oslo.timeOf(moment));
    }

    /** In text: {@code november 2026}, {@code November 2026}. */
    public String month(YearMonth month) {
        return month(month.getMonthValue()) + " " + month.getYear();
    }

    public String month(BillingMonth month) {
        return month(month.month());
    }

    private String month(int number) {
        return (this == BOKMAL ? MAANEDER : MONTHS).get(number - 1);
    }

    /** {@code 974 760 673} */
    public String organisationNumber(OrganisationNumber number) {
        return number.digits().replaceAll("(...)(?=.)", "$1" + NBSP);
    }

    /** {@code NO 974 760 673 MVA} */
    public String vatId(OrganisationNumber number) {
        return "NO" + NBSP + organisationNumber(number) + NBSP + "MVA";
    }

    /** Where all numbers are Norwegian: {@code 400 00 214}; for English readers always {@code +47 400 00 214}. */
    public String phone(Msisdn number) {
        return this == BOKMAL ? number.national() : number.international();
    }

    /** In lists that mix countries: {@code +47 400 00 214} in both languages. */
    public String phoneAmongOthers(Msisdn number) {
        return number.international();
    }

    /** {@code 1503.00.12345} */
    public String account(BankAccount account) {
        return account.digits().replaceFirst("(....)(..)(.....)", "$1.$2.$3");
    }

    /** Unbroken: {@code 001045426}. */
    public String kid(Kid kid) {
        return kid.number();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
