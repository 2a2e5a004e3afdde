package no.front.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Optional;

/**
 * A telephone number in its one international form (E.164), {@code +4798079008}: mobile, fixed, or one of a company's
 * special numbers such as 02800. Numbers without a country code are Norwegian. Short numbers (2440) are no telephone
 * numbers and are refused; they have a life of their own as product.
 *
 * <p>{@code of} asks the numbering plans; the constructor, which also reads the column, checks the form only, because a
 * number that was valid once must stay readable when the plans change. Column: {@code VARCHAR(16)}.
 */
@JsonbTypeAdapter(Msisdn.Json.class)
public record Msisdn(String e164) implements Comparable<Msisdn>, Serializable {

    private static final String NORWAY = "NO";
    private static final String NORWEGIAN = "+47";
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final char NBSP = '\u00a0';

    /** What the number reaches, as far as its plan tells. */
    public enum Kind {
        MOBILE,
        FIXED,
        /** Where the plan does not tell them apart, as in North America. */
        FIXED_OR_MOBILE,
        /** One number for a whole company: 02800, 815 49 300. */
        COMPANY,
        PREMIUM_RATE,
        TOLL_FREE,
        OTHER
    }

    /** @throws BusinessRuleViolation PHONE_INVALID */
    public Msisdn {
        if (e164 == null || !e164.matches("\\+[1-9][0-9]{5,14}")) {
            throw new BusinessRuleViolation(KernelError.PHONE_INVALID);
        }
    }

    /**
     * @param text as typed: {@code 980 79 008}, {@code 0047 98079008}, {@code 4798079008}, {@code +46 70-123 45 67}
     * @throws BusinessRuleViolation PHONE_LENGTH, PHONE_SHORT_NUMBER, PHONE_INVALID; also for letters and extensions,
     *     which would be lost
     */
    public static Msisdn of(String text) {
        String typed =
                text == null ? "" : text.replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ").strip();
        if (!typed.matches("[+(]*[0-9][0-9 ().\\-/\u2010-\u2015\u2212]*")) {
            throw new BusinessRuleViolation(KernelError.PHONE_INVALID);
        }
        try {
            PhoneNumber number = PLANS.parse(typed, NORWAY);
            if (PLANS.isValidNumber(number)) {
                return new Msisdn(PLANS.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            // below it is told what is wrong with it
        }
        throw refusal(typed);
    }

    private static BusinessRuleViolation refusal(String typed) {
        String digits = typed.replaceAll("[^0-9]", "").replaceFirst("^00", "+");
        boolean withCountry = typed.startsWith("+") || digits.startsWith("+");
        if (withCountry || digits.length() == 8) {
            return new BusinessRuleViolation(KernelError.PHONE_INVALID);
        }
        return digits.length() >= 3 && digits.length() <= 5
                ? new BusinessRuleViolation(KernelError.PHONE_SHORT_NUMBER)
                : new BusinessRuleViolation(KernelError.PHONE_LENGTH, 8, digits.length());
    }

    /** The number if the text is one, for a search box that takes anything. */
    public static Optional<Msisdn> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (BusinessRuleViolation e) {
            return Optional.empty();
        }
    }

    public Kind kind() {
        return switch (PLANS.getNumberType(parsed())) {
            case MOBILE -> Kind.MOBILE;
            case FIXED_LINE -> Kind.FIXED;
            case FIXED_LINE_OR_MOBILE -> Kind.FIXED_OR_MOBILE;
            case UAN -> Kind.COMPANY;
            case PREMIUM_RATE -> Kind.PREMIUM_RATE;
            case TOLL_FREE -> Kind.TOLL_FREE;
            default -> Kind.OTHER;
        };
    }

    /** Whether an SMS can reach it: a mobile, or abroad a number that may be one. */
    public boolean takesSms() {
        Kind kind = kind();
        return kind == Kind.MOBILE || kind == Kind.FIXED_OR_MOBILE && !isNorwegian();
    }

    /** The country it belongs to; empty for numbers of no country (satellites), and where the plans don't know it. */
    public Optional<CountryCode> country() {
        if (isNorwegian()) {
            return Optional.of(CountryCode.NORWAY);
        }
        String region = PLANS.getRegionCodeForNumber(parsed());
        return region != null && region.matches("[A-Z]{2}") && !region.equals("ZZ")
                ? Optional.of(new CountryCode(region))
                : Optional.empty();
    }

    public boolean isNorwegian() {
        return e164.startsWith(NORWEGIAN);
    }

    /** Without country code if Norwegian, grouped as spoken: {@code 400 00 214}, {@code 22 00 00 00}; else {@link #international}. */
    public String national() {
        return isNorwegian() ? grouped(e164.substring(NORWEGIAN.length())) : international();
    }

    /** {@code +47 400 00 214}, {@code +46 70 123 45 67}; no-break spaces. */
    public String international() {
        if (isNorwegian()) {
            return NORWEGIAN + NBSP + national();
        }
        return PLANS.format(parsed(), PhoneNumberFormat.INTERNATIONAL).replace(' ', NBSP);
    }

    /** Enough to recognise a number one knows, too little to learn it: {@code +47 980 •• •08} (ACC-9). */
    public String masked() {
        String shown = international();
        int country = shown.indexOf(NBSP) + 1;
        int digits = CheckDigits.countDigits(shown.substring(country));
        int open = digits >= 8 ? 3 : 0;
        StringBuilder masked = new StringBuilder(shown);
        for (int i = country, seen = 0; i < masked.length(); i++) {
            if (Character.isDigit(masked.charAt(i)) && ++seen > open && seen <= digits - 2) {
                masked.setCharAt(i, '•');
            }
        }
        return masked.toString();
    }

    private static String grouped(String digits) {
        if (digits.length() != 8) {
            return digits;
        }
        boolean byThree = "489".indexOf(digits.charAt(0)) >= 0;
        return digits.replaceFirst(
                        byThree ? "(...)(..)(...)" : "(..)(..)(..)(..)", byThree ? "$1 $2 $3" : "$1 $2 $3 $4")
                .replace(' ', NBSP);
    }

    private PhoneNumber parsed() {
        try {
            return PLANS.parse(e164, NORWAY);
        } catch (NumberParseException e) {
            return new PhoneNumber();
        }
    }

    @Override
    public int compareTo(Msisdn other) {
        return e164.compareTo(other.e164);
    }

    /** {@code +4798079008} */
    @Override
    public String toString() {
        return e164;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Msisdn, String> {
        @Override
        public String convertToDatabaseColumn(Msisdn number) {
            return number == null ? null : number.e164;
        }

        @Override
        public Msisdn convertToEntityAttribute(String column) {
            return column == null ? null : new Msisdn(column);
        }
    }

    /** {@code "+4798079008"} */
    public static class Json implements JsonbAdapter<Msisdn, String> {
        @Override
        public String adaptToJson(Msisdn number) {
            return number.e164;
        }

        @Override
        public Msisdn adaptFromJson(String text) {
            return Msisdn.of(text);
        }
    }
}
