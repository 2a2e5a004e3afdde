package no.front.web.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Formats;
import no.front.web.texts.Sentence;

/** A value that checks itself; what it refuses becomes the sentence under the field. Blank is no value. */
abstract class ValueConverter<T> implements Converter<T> {

    /** @throws BusinessRuleViolation whose sentence the user reads */
    abstract T read(String typed);

    abstract String write(Formats formats, T value);

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed);
        } catch (BusinessRuleViolation violation) {
            throw refused(Sentence.of(language(context), violation));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, T value) {
        return value == null ? "" : write(Formats.in(language(context)), value);
    }

    static ConverterException refused(String sentence) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    static Locale language(FacesContext context) {
        return context.getViewRoot() == null
                ? Locale.of("nb")
                : context.getViewRoot().getLocale();
    }
}
