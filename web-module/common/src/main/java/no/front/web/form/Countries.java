package no.front.web.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.front.kernel.CountryCode;

/** Countries as a form offers them. */
public final class Countries {

    private static final List<String> NEAR = List.of("NO", "SE", "DK", "FI", "IS");

    private Countries() {}

    /** Code to name, Norway and its neighbours first, then by name. */
    public static Map<String, String> named(Locale language) {
        Map<String, String> countries = new LinkedHashMap<>();
        NEAR.forEach(near -> countries.put(near, CountryCode.of(near).name(language)));
        CountryCode.all().stream()
                .sorted(Comparator.comparing(country -> country.name(language)))
                .forEach(country -> countries.putIfAbsent(country.code(), country.name(language)));
        return countries;
    }
}
