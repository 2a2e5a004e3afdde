package no.front.ledger.boundary;

import java.util.Optional;
import no.front.ledger.entity.OpenItemKind;

/**
 * Which open items to list.
 *
 * @param text a KID, or a number as people cite it; "" for any
 * @param customerId of one customer
 */
public record OpenItemFilter(String text, Optional<OpenItemKind> kind, State state, Optional<Long> customerId) {

    public enum State {
        /** Something remains. */
        OPEN,
        /** Owed to us and past the due date. */
        OVERDUE,
        /** Nothing remains. */
        CLOSED,
        ALL
    }

    public OpenItemFilter {
        text = text == null ? "" : text.strip();
    }
}
