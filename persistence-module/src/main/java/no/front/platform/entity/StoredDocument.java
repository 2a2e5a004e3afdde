package no.front.platform.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import no.front.kernel.Sha256;
import no.front.kernel.StoredEntity;

/**
 * A document as it was made or received, with its fingerprint; never changed. Whoever refers to it keeps its id. What comes
 * from outside was checked before (see {@code Documents}) and is only ever handed out as a file to keep.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument extends StoredEntity implements ChangeSubject {

    public static final String PDF = "application/pdf";

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected StoredDocument() {}

    /** @param name with its extension, without a path */
    public StoredDocument(
            DocumentKind kind,
            String name,
            byte[] content,
            OptionalLong customerId,
            Instant createdAt,
            String createdBy) {
        this.kind = kind;
        this.name = name;
        this.mediaType = kind.mediaType();
        this.content = content.clone();
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.customerId = customerId.isPresent() ? customerId.getAsLong() : null;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** Before it is stored: of a kind that may be one of several forms, this one. */
    public StoredDocument as(String form) {
        mediaType = form;
        return this;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Reads the content while the transaction is open. */
    public void load() {
        content();
    }

    @Override
    public String subjectType() {
        return "StoredDocument";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return name;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId);
    }
}
