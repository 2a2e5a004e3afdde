package no.front.web.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.front.kernel.CountryCode;
import no.front.web.Words;

/** The countries to choose from, in the reader's language and order. */
@RequestScoped
public class Countries {

    @Inject
    Words words;

    /** Code and name, by name. */
    public Map<String, String> byName() {
        Locale language = words.language();
        Map<String, String> countries = new LinkedHashMap<>();
        CountryCode.all().stream()
                .sorted(Comparator.comparing(country -> country.name(language), Collator.getInstance(language)))
                .forEach(country -> countries.put(country.code(), country.name(language)));
        return countries;
    }
}
