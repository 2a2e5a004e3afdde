package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.Msisdn;

/** Typed as at home or with +47; foreign ones with their country code. */
@FacesConverter(forClass = Msisdn.class)
public class MsisdnConverter extends ValueConverter<Msisdn> {

    @Override
    Msisdn read(String typed) {
        return Msisdn.of(typed);
    }

    @Override
    String write(Formats formats, Msisdn value) {
        return value.isNorwegian() ? formats.phone(value) : value.international();
    }
}
