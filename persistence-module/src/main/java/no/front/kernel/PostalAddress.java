package no.front.kernel;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where letters and invoices go: up to four lines, postcode, city, country. In Norway a postcode of four digits and a city
 * are required; abroad a line or a city is enough, since not every country has postcodes.
 *
 * <p>Four columns: {@code address_lines VARCHAR(500)} (one line each), {@code postcode VARCHAR(16)}, {@code city
 * VARCHAR(100)}, {@code country CHAR(2)}; rename them by {@code AttributeOverride}. Where an entity may be without
 * address, all four are null and so is the field.
 */
@Embeddable
@Access(AccessType.FIELD)
@JsonbTypeAdapter(PostalAddress.AsJson.class)
public class PostalAddress {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_POSTCODE = 16;

    @Column(name = "address_lines")
    private String lines;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "city")
    private String city;

    @Column(name = "country")
    private CountryCode country;

    /** For the persistence provider. */
    protected PostalAddress() {}

    private PostalAddress(List<String> lines, String postcode, String city, CountryCode country) {
        List<String> written = lines == null
                ? List.of()
                : lines.stream()
                        .map(PostalAddress::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList();
        this.lines = String.join("\n", written);
        this.postcode = tidy(postcode);
        this.city = tidy(city);
        this.country = country == null ? CountryCode.NORWAY : country;
        check(written);
    }

    private void check(List<String> written) {
        if (written.isEmpty() && city.isEmpty() && postcode.isEmpty()) {
            throw new BusinessRuleViolation(KernelError.ADDRESS_EMPTY);
        }
        if (written.size() > MOST_LINES
                || written.stream().anyMatch(line -> line.length() > LONGEST_LINE)
                || city.length() > LONGEST_LINE
                || postcode.length() > LONGEST_POSTCODE) {
            throw new BusinessRuleViolation(KernelError.ADDRESS_TOO_LONG, MOST_LINES, LONGEST_LINE);
        }
        if (country.isNorway() && (!postcode.matches("[0-9]{4}") || city.isEmpty())) {
            throw new BusinessRuleViolation(KernelError.ADDRESS_POSTCODE);
        }
        if (written.isEmpty() && city.isEmpty()) {
            throw new BusinessRuleViolation(KernelError.ADDRESS_EMPTY);
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    /**
     * @param lines street, box, "c/o"; empty ones are left out
     * @param country null means Norway
     * @throws BusinessRuleViolation ADDRESS_EMPTY, ADDRESS_POSTCODE, ADDRESS_TOO_LONG
     */
    public static PostalAddress of(List<String> lines, String postcode, String city, CountryCode country) {
        return new PostalAddress(lines, postcode, city, country);
    }

    /** In Norway. */
    public static PostalAddress of(String line, String postcode, String city) {
        return new PostalAddress(line == null ? List.of() : List.of(line), postcode, city, CountryCode.NORWAY);
    }

    public List<String> lines() {
        return lines == null || lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }

    /** Empty where there is none. */
    public String postcode() {
        return Objects.requireNonNullElse(postcode, "");
    }

    /** Empty where there is none. */
    public String city() {
        return Objects.requireNonNullElse(city, "");
    }

    public CountryCode country() {
        return country;
    }

    /**
     * Line by line as on an envelope posted in Norway: the country last, in capitals and in this language, only abroad.
     */
    public List<String> label(Locale language) {
        List<String> label = new ArrayList<>(lines());
        String place = (postcode() + " " + city()).strip();
        if (!place.isEmpty()) {
            label.add(place);
        }
        if (!country.isNorway()) {
            label.add(country.name(language).toUpperCase(language));
        }
        return List.copyOf(label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostalAddress address
                && lines().equals(address.lines())
                && postcode().equals(address.postcode())
                && city().equals(address.city())
                && country.equals(address.country);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines(), postcode(), city(), country);
    }

    /** {@code Storgata 1, 0155 Oslo}; abroad with the country's letters at the end. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(lines());
        parts.add((postcode() + " " + city()).strip());
        if (!country.isNorway()) {
            parts.add(country.toString());
        }
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** {@code {"lines":["Storgata 1"],"postcode":"0155","city":"Oslo","country":"NO"}} */
    public static class AsJson implements JsonbAdapter<PostalAddress, JsonObject> {
        @Override
        public JsonObject adaptToJson(PostalAddress address) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            address.lines().forEach(lines::add);
            return Json.createObjectBuilder()
                    .add("lines", lines)
                    .add("postcode", address.postcode())
                    .add("city", address.city())
                    .add("country", address.country.toString())
                    .build();
        }

        @Override
        public PostalAddress adaptFromJson(JsonObject json) {
            List<String> lines = json.containsKey("lines")
                    ? json.getJsonArray("lines").getValuesAs(JsonString::getString)
                    : List.of();
            return of(
                    lines,
                    json.getString("postcode", ""),
                    json.getString("city", ""),
                    CountryCode.of(json.getString("country", CountryCode.NORWAY.code())));
        }
    }
}
