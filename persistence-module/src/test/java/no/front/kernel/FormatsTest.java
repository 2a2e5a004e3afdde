package no.front.kernel;

import static no.front.kernel.Refusals.underEveryDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each cell of the table of formats, under every default the machine may have. In the expectations ~ is a no-break space. */
class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant MOMENT = Instant.parse("2026-11-22T13:00:00Z");

    private static void both(Function<Formats, String> format, String nb, String en) throws Throwable {
        underEveryDefault(() -> {
            assertEquals(nb.replace('~', '\u00a0'), format.apply(Formats.in(Locale.forLanguageTag("nb-NO"))));
            assertEquals(en.replace('~', '\u00a0'), format.apply(Formats.in(Locale.UK)));
        });
    }

    @Test
    @DisplayName("Amounts and prices in prose")
    void amounts() throws Throwable {
        both(f -> f.amount(Money.of("1234.50")), "1~234,50~kr", "NOK~1,234.50");
        both(f -> f.amount(Money.of("-285.52")), "−~285,52~kr", "−~NOK~285.52");
        both(f -> f.amount(UnitPrice.of("0.4033")), "0,4033~kr", "NOK~0.4033");
        both(f -> f.amount(UnitPrice.of("39")), "39,00~kr", "NOK~39.00");
    }

    @Test
    @DisplayName("Numbers in a form or table")
    void numbers() throws Throwable {
        both(f -> f.number(Money.of("1234.50")), "1~234,50", "1,234.50");
        both(f -> f.number(Money.of("-285.52")), "−~285,52", "−~285.52");
        both(f -> f.number(Money.of("999.99")), "999,99", "999.99");
        both(f -> f.number(Money.of("1000000")), "1~000~000,00", "1,000,000.00");
        both(f -> f.number(Money.ZERO), "0,00", "0.00");
        both(f -> f.number(UnitPrice.of("0.0425")), "0,0425", "0.0425");
        both(f -> f.number(12_500), "12~500", "12,500");
        both(f -> f.number(-1), "−~1", "−~1");
        both(f -> f.number(new BigDecimal("103.4")), "103,4", "103.4");
    }

    @Test
    @DisplayName("Percent and ranges")
    void percents() throws Throwable {
        both(f -> f.percent(Percentage.of("4.2")), "4,2~%", "4.2%");
        both(f -> f.percent(Percentage.of("-0.8")), "−~0,8~%", "−~0.8%");
        both(f -> f.percent(VatRate.of("25")), "25~%", "25%");
        both(f -> f.range(15, 30), "15–30", "15–30");
    }

    @Test
    @DisplayName("Dates and times, in Oslo")
    void dates() throws Throwable {
        both(f -> f.date(DAY), "22.11.2026", "22~Nov~2026");
        both(f -> f.date(LocalDate.of(2026, 9, 1)), "01.09.2026", "1~Sep~2026");
        both(f -> f.time(LocalTime.of(14, 0)), "kl.~14.00", "14:00");
        both(f -> f.time(LocalTime.of(9, 5)), "kl.~09.05", "09:05");
        both(f -> f.dateTime(LocalDateTime.of(2026, 11, 22, 14, 0)), "22.11.2026 kl.~14.00", "22~Nov~2026, 14:00");
        both(f -> f.dateTime(MOMENT), "22.11.2026 kl.~14.00", "22~Nov~2026, 14:00");
        both(f -> f.time(MOMENT), "kl.~14.00", "14:00");
        both(f -> f.date(Instant.parse("2026-10-31T23:30:00Z")), "01.11.2026", "1~Nov~2026");
        both(f -> f.dates(DateRange.from(DAY)), "22.11.2026–", "22~Nov~2026–");
        both(f -> f.dates(BillingMonth.of(2026, 3).days()), "01.03.2026–31.03.2026", "1~Mar~2026–31~Mar~2026");
    }

    @Test
    @DisplayName("Months in text")
    void months() throws Throwable {
        both(f -> f.month(YearMonth.of(2026, 11)), "november 2026", "November 2026");
        both(f -> f.month(BillingMonth.of(2026, 5)), "mai 2026", "May 2026");
    }

    @Test
    @DisplayName("Organisation number, VAT number, account and KID are the same in both languages")
    void identities() throws Throwable {
        OrganisationNumber number = OrganisationNumber.of("974760673");
        both(f -> f.organisationNumber(number), "974~760~673", "974~760~673");
        both(f -> f.vatId(number), "NO~974~760~673~MVA", "NO~974~760~673~MVA");
        both(f -> f.account(BankAccount.of("15030012345")), "1503.00.12345", "1503.00.12345");
        both(f -> f.kid(new Kid("001045426")), "001045426", "001045426");
    }

    @Test
    @DisplayName("Phone numbers: Norwegian ones without country code for Norwegian readers, with it in mixed lists")
    void phones() throws Throwable {
        both(f -> f.phone(Msisdn.of("40000214")), "400~00~214", "+47~400~00~214");
        both(f -> f.phone(Msisdn.of("22000000")), "22~00~00~00", "+47~22~00~00~00");
        both(f -> f.phone(Msisdn.of("+46701234567")), "+46~70~123~45~67", "+46~70~123~45~67");
        both(f -> f.phoneAmongOthers(Msisdn.of("40000214")), "+47~400~00~214", "+47~400~00~214");
    }

    @Test
    @DisplayName("English for English readers, bokmål for everybody else")
    void languages() {
        assertEquals(Formats.ENGLISH, Formats.in(Locale.US));
        assertEquals(Formats.ENGLISH, Formats.in(Language.ENGLISH));
        assertEquals(Formats.BOKMAL, Formats.in(Locale.forLanguageTag("nn")));
        assertEquals(Formats.BOKMAL, Formats.in(Locale.GERMAN));
        assertEquals(Formats.BOKMAL, Formats.in(Language.BOKMAL));
    }
}
