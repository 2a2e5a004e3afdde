package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.UnitPrice;

/** Typed as 0,4033. */
@FacesConverter(forClass = UnitPrice.class)
public class UnitPriceConverter extends ValueConverter<UnitPrice> {

    @Override
    UnitPrice read(String typed) {
        return UnitPrice.of(typed);
    }

    @Override
    String write(Formats formats, UnitPrice value) {
        return formats.number(value);
    }
}
