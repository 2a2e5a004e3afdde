package no.front.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A country by its two letters (ISO 3166-1), and XK for Kosovo, which has no code there but addresses. Column:
 * {@code CHAR(2)}, read by form only: a country that ceases to be stays readable.
 */
@JsonbTypeAdapter(CountryCode.Json.class)
public record CountryCode(String code) implements Comparable<CountryCode>, Serializable {

    public static final CountryCode NORWAY = new CountryCode("NO");
    private static final String KOSOVO = "XK";
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    /** @throws BusinessRuleViolation COUNTRY_UNKNOWN */
    public CountryCode {
        if (code == null || !code.matches("[A-Z]{2}")) {
            throw new BusinessRuleViolation(KernelError.COUNTRY_UNKNOWN);
        }
    }

    /** @param text two letters, any case */
    public static CountryCode of(String text) {
        CountryCode country = new CountryCode(text == null ? null : text.strip().toUpperCase(Locale.ROOT));
        if (!KNOWN.contains(country.code) && !country.code.equals(KOSOVO)) {
            throw new BusinessRuleViolation(KernelError.COUNTRY_UNKNOWN);
        }
        return country;
    }

    /** All there are, by code. */
    public static List<CountryCode> all() {
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::new)
                .sorted()
                .toList();
    }

    public boolean isNorway() {
        return equals(NORWAY);
    }

    /** {@code Sverige}, {@code Sweden} */
    public String name(Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    /** {@code NO} */
    @Override
    public String toString() {
        return code;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CountryCode, String> {
        @Override
        public String convertToDatabaseColumn(CountryCode country) {
            return country == null ? null : country.code;
        }

        @Override
        public CountryCode convertToEntityAttribute(String column) {
            return column == null ? null : new CountryCode(column);
        }
    }

    /** {@code "NO"} */
    public static class Json implements JsonbAdapter<CountryCode, String> {
        @Override
        public String adaptToJson(CountryCode country) {
            return country.code;
        }

        @Override
        public CountryCode adaptFromJson(String text) {
            return CountryCode.of(text);
        }
    }
}
