package no.front.web.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.front.contract.entity.PriceItem;
import no.front.contract.entity.PriceKind;
import no.front.contract.entity.Product;
import no.front.kernel.BankAccount;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;
import no.front.kernel.Kid;
import no.front.kernel.Language;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Percentage;
import no.front.kernel.UnitPrice;
import no.front.kernel.VatRate;

/**
 * Sentences with {0}, {1} … filled in the language's own forms: amounts, dates, numbers, names of enum constants. Quotes
 * mean themselves, unlike in MessageFormat.
 */
public final class Sentence {

    private Sentence() {}

    /** @return the sentence, or the key between question marks where a text is missing */
    public static String of(Locale language, String key, Object... arguments) {
        return of(language, key, List.of(shown(language, arguments)));
    }

    /** The sentence of a refusal. */
    public static String of(Locale language, BusinessRuleViolation violation) {
        return of(language, violation.code().key(), violation.arguments().toArray());
    }

    /**
     * Chooses {@code key.none} (if there is one) for 0, {@code key.one} for 1, else {@code key.many}; {0} is the count,
     * the arguments follow.
     */
    public static String counted(Locale language, String key, long count, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        String form =
                count == 0 && Texts.in(language).containsKey(key + ".none") ? ".none" : count == 1 ? ".one" : ".many";
        return of(language, key + form, all);
    }

    /** What {@code Simple.CONSTANT} is called. */
    public static String of(Locale language, Enum<?> constant) {
        return of(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static String of(Locale language, String key, List<String> shown) {
        String text;
        try {
            text = Texts.in(language).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
        StringBuilder sentence = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '{'
                    && at + 2 < text.length()
                    && text.charAt(at + 2) == '}'
                    && Character.isDigit(text.charAt(at + 1))) {
                int number = text.charAt(at + 1) - '0';
                sentence.append(number < shown.size() ? shown.get(number) : "");
                at += 2;
            } else {
                sentence.append(sign);
            }
        }
        return sentence.toString();
    }

    /** What has a price: "SMS til Norge", "Oppslag"; for all products that it may be of. */
    private static String priced(Locale language, PriceItem item) {
        if (item.kind() != PriceKind.SMS) {
            return of(language, item.kind());
        }
        return of(
                language,
                "price.smsTo",
                item.destination().isEmpty()
                        ? of(language, "price.otherCountries")
                        : CountryCode.of(item.destination()).name(language));
    }

    private static String[] shown(Locale language, Object... arguments) {
        String[] shown = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = show(language, arguments[i]);
        }
        return shown;
    }

    /** A value as people write it in this language; "" for nothing. */
    public static String show(Locale language, Object value) {
        Formats formats = Formats.in(language);
        return switch (value) {
            case null -> "";
            case Money money -> formats.amount(money);
            case UnitPrice price -> formats.amount(price);
            case Percentage percentage -> formats.percent(percentage);
            case VatRate rate -> formats.percent(rate);
            case LocalDate day -> formats.date(day);
            case LocalDateTime time -> formats.dateTime(time);
            case Instant moment -> formats.dateTime(moment);
            case YearMonth month -> formats.month(month);
            case BillingMonth month -> formats.month(month);
            case OrganisationNumber number -> formats.organisationNumber(number);
            case Msisdn number -> formats.phone(number);
            case BankAccount account -> formats.account(account);
            case Kid kid -> formats.kid(kid);
            case Integer number -> formats.number(number.longValue());
            case Long number -> formats.number(number);
            case Enum<?> constant -> of(language, constant);
            case PriceItem item -> priced(language, item);
            case Product product -> product.name(Language.of(language));
            case Collection<?> several ->
                several.stream().map(one -> show(language, one)).collect(Collectors.joining(", "));
            case Supplier<?> later -> show(language, later.get());
            default -> value.toString();
        };
    }
}
