package no.front.platform.control;

import no.front.test.TestPersistence;

/** The stores of documents and messages on a database of a test. */
public final class DocumentStores {

    public final DocumentStore documents = new DocumentStore();
    public final OutboxStore outbox = new OutboxStore();

    public DocumentStores(TestPersistence unit) {
        documents.em = unit.em();
        outbox.em = unit.em();
    }
}
