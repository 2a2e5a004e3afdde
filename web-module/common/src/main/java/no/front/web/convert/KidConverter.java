package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.Kid;

/** Typed with spaces or unbroken. */
@FacesConverter(forClass = Kid.class)
public class KidConverter extends ValueConverter<Kid> {

    @Override
    Kid read(String typed) {
        return Kid.of(typed);
    }

    @Override
    String write(Formats formats, Kid value) {
        return formats.kid(value);
    }
}
