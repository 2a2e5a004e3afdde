package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import no.front.kernel.Language;
import no.front.kernel.StoredEntity;

/** A version as PDF in one language: made once, so that all who get it get the same bytes. */
@Entity
@Table(name = "terms_document")
public class TermsDocument extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_version_id")
    private TermsVersion terms;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "document_id")
    private long documentId;

    protected TermsDocument() {}

    public TermsDocument(TermsVersion terms, Language language, long documentId) {
        this.terms = terms;
        this.language = language;
        this.documentId = documentId;
    }

    public long documentId() {
        return documentId;
    }
}
