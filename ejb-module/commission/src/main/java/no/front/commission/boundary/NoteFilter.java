package no.front.commission.boundary;

import java.time.LocalDate;
import java.util.Optional;
import no.front.commission.entity.NoteKind;

/**
 * Which commission notes to list.
 *
 * @param text part of the customer's name, or a number; "" for any
 * @param from issued on that day or later; null for any
 * @param to … or earlier; null for any
 */
public record NoteFilter(String text, Optional<NoteKind> kind, LocalDate from, LocalDate to) {

    public NoteFilter {
        text = text == null ? "" : text.strip();
    }
}
