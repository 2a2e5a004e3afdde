package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.CountryCode;
import no.front.kernel.Formats;

/** Two letters; pages show a list of names. */
@FacesConverter(forClass = CountryCode.class)
public class CountryCodeConverter extends ValueConverter<CountryCode> {

    @Override
    CountryCode read(String typed) {
        return CountryCode.of(typed);
    }

    @Override
    String write(Formats formats, CountryCode value) {
        return value.code();
    }
}
