package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.VatRate;

/** Typed as 25 or 25 %. */
@FacesConverter(forClass = VatRate.class)
public class VatRateConverter extends ValueConverter<VatRate> {

    @Override
    VatRate read(String typed) {
        return VatRate.of(typed.replace("%", "").strip());
    }

    @Override
    String write(Formats formats, VatRate value) {
        return formats.number(value.percent());
    }
}
