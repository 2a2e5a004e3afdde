package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.Percentage;

/** Typed as 4,2 or 4,2 %. */
@FacesConverter(forClass = Percentage.class)
public class PercentageConverter extends ValueConverter<Percentage> {

    @Override
    Percentage read(String typed) {
        return Percentage.of(typed.replace("%", "").strip());
    }

    @Override
    String write(Formats formats, Percentage value) {
        return formats.number(value.percent());
    }
}
