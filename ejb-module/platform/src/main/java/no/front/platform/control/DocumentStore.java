package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.platform.entity.OutboxAttachment;
import no.front.platform.entity.StoredDocument;

/** Documents, and those that go with messages. */
@Dependent
public class DocumentStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public StoredDocument add(StoredDocument document) {
        em.persist(document);
        return document;
    }

    public void add(OutboxAttachment attachment) {
        em.persist(attachment);
    }

    public Optional<StoredDocument> find(long id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
    }

    /** In their order, their documents with them. */
    public List<OutboxAttachment> attachments(long messageId) {
        return em.createQuery(
                        "SELECT a FROM OutboxAttachment a JOIN FETCH a.document WHERE a.message.id = :message"
                                + " ORDER BY a.position",
                        OutboxAttachment.class)
                .setParameter("message", messageId)
                .getResultList();
    }
}
