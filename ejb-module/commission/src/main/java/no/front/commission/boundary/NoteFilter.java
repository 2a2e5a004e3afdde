package no.front.commission.boundary;

import java.util.Optional;
import no.front.commission.entity.NoteKind;

/**
 * Which commission notes to list.
 *
 * @param text part of the customer's name, or a number; "" for any
 * @param customerId empty for all
 */
public record NoteFilter(String text, Optional<NoteKind> kind, Optional<Long> customerId) {

    public NoteFilter {
        text = text == null ? "" : text.strip();
    }
}
