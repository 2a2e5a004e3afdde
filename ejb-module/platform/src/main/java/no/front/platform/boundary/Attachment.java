package no.front.platform.boundary;

import no.front.platform.entity.StoredDocument;

/**
 * A stored document that goes with a message.
 *
 * @param name as the recipient sees it, with its extension
 */
public record Attachment(long documentId, String name) {

    public static Attachment of(StoredDocument document) {
        return new Attachment(document.id(), document.name());
    }
}
