package no.front.commission.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.StoredDocument;

/** A file of an answer to a demand of proof. */
@Entity
@Table(name = "commission_hold_file")
public class HoldFile extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id")
    private HoldEvent event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    private String name;

    protected HoldFile() {}

    HoldFile(HoldEvent event, StoredDocument document) {
        this.event = event;
        this.document = document;
        this.name = document.name();
    }

    public String name() {
        return name;
    }

    public long documentId() {
        return document.id();
    }
}
