package no.front.billing.boundary;

import java.util.Optional;
import no.front.billing.entity.CollectionNoteKind;

/**
 * Which notes of fees and interest to list.
 *
 * @param text part of the customer's name, a note's number or a KID; "" for any
 * @param state without one all
 */
public record CollectionNoteFilter(String text, Optional<CollectionNoteKind> kind, Optional<State> state) {

    public enum State {
        UNPAID
    }

    public CollectionNoteFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean unpaidOnly() {
        return state.isPresent();
    }
}
