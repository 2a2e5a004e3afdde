package no.front.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.web.texts.Sentence;

/** Counts in forms, see {@link WholeNumber}. */
@FacesConverter(forClass = Long.class)
public class LongConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return WholeNumber.read(typed)
                .orElseThrow(() ->
                        ValueConverter.refused(Sentence.of(ValueConverter.language(context), "convert.wholeNumber")));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : Formats.in(ValueConverter.language(context)).number(value.longValue());
    }
}
