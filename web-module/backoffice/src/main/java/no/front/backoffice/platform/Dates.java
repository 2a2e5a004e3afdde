package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.Optional;
import no.front.web.convert.DateConverter;

/** Days typed into a list's filter, in all forms that date fields take. */
@RequestScoped
public class Dates {

    /** Nothing where it is empty or no date: a filter never refuses. */
    public Optional<LocalDate> typed(String text) {
        try {
            return Optional.ofNullable(new DateConverter().getAsObject(FacesContext.getCurrentInstance(), null, text));
        } catch (ConverterException e) {
            return Optional.empty();
        }
    }
}
