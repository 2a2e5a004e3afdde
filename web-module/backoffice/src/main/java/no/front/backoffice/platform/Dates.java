package no.front.backoffice.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.front.web.House;
import no.front.web.convert.TypedDate;

/** Days typed into a list's filter, in all forms that date fields take; for the list's files too, which no Faces page makes. */
@RequestScoped
public class Dates {

    @Inject
    House house;

    /** Nothing where it is empty or no date: a filter never refuses. */
    public Optional<LocalDate> typed(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : TypedDate.read(text, house.getToday());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
