package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.front.kernel.Language;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;

/**
 * One version of the terms, the data processing agreement or the privacy statement (CON-2, CON-12), in both languages. In
 * force from its day until the next one's; published once and never changed, so that an acceptance always points to what
 * was read.
 */
@Entity
@Table(name = "terms_version")
public class TermsVersion extends StoredEntity implements ChangeSubject {

    @Enumerated(EnumType.STRING)
    private TermsKind kind;

    /** As people cite it, e.g. {@code 2026-1}. */
    private String label;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Lob
    @Column(name = "text_nb")
    private String textNb;

    @Lob
    @Column(name = "text_en")
    private String textEn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected TermsVersion() {}

    public TermsVersion(
            TermsKind kind,
            String label,
            LocalDate validFrom,
            String textNb,
            String textEn,
            Instant publishedAt,
            String publishedBy) {
        this.kind = kind;
        this.label = label;
        this.validFrom = validFrom;
        this.textNb = textNb;
        this.textEn = textEn;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    public TermsKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String text(Language language) {
        return language == Language.ENGLISH ? textEn : textNb;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    @Override
    public String subjectType() {
        return "TermsVersion";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return label;
    }
}
