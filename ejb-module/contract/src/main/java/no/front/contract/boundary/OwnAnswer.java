package no.front.contract.boundary;

import java.time.Instant;
import no.front.contract.entity.TermsKind;

/**
 * What the own organisation has said to a version of the terms, the data processing agreement or the privacy statement.
 *
 * @param by who said it
 */
public record OwnAnswer(TermsKind document, String label, Answered answered, String by, Instant at) {

    public enum Answered {
        /** With an order (CON-2). */
        ACCEPTED,
        /** Read at sign-in (CON-12). */
        READ,
        /** Disagreed at sign-in (CON-12). */
        DISAGREED
    }
}
