package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.Money;

/** Typed as 1 234,50 with any kind of space; shown without unit, which the field's suffix says. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter extends ValueConverter<Money> {

    @Override
    Money read(String typed) {
        return Money.of(typed);
    }

    @Override
    String write(Formats formats, Money value) {
        return formats.number(value);
    }
}
