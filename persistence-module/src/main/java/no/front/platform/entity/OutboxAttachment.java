package no.front.platform.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.StoredEntity;

/** A document that goes with a message, under the name that the recipient sees. */
@Entity
@Table(name = "outbox_attachment")
public class OutboxAttachment extends StoredEntity {

    // an association, so that the message is written first
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id")
    private OutboxMessage message;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    private String name;

    protected OutboxAttachment() {}

    public OutboxAttachment(OutboxMessage message, int position, StoredDocument document, String name) {
        this.message = message;
        this.position = position;
        this.document = document;
        this.name = name;
    }

    public StoredDocument document() {
        return document;
    }

    public String name() {
        return name;
    }
}
