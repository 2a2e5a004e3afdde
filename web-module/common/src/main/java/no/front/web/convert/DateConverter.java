package no.front.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import no.front.kernel.Formats;
import no.front.web.House;
import no.front.web.texts.Sentence;

/** Dates in forms, see {@link TypedDate} for what can be typed. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate today = today(context);
            return TypedDate.read(typed, today)
                    .orElseThrow(() ->
                            ValueConverter.refused(Sentence.of(ValueConverter.language(context), "convert.date")));
        } catch (DateTimeException e) {
            throw ValueConverter.refused(
                    Sentence.of(ValueConverter.language(context), "convert.date.impossible", typed.strip()));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : Formats.in(ValueConverter.language(context)).date(value);
    }

    /** By expression: the jar stands in several wars, and there CDI cannot tell which one asks. */
    private static LocalDate today(FacesContext context) {
        return context.getApplication()
                .evaluateExpressionGet(context, "#{house}", House.class)
                .getToday();
    }
}
