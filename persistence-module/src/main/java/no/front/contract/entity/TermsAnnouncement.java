package no.front.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.StoredEntity;

/** Somebody has decided that customers are told about a version (CON-12); a job tells them one by one, and then it is done. */
@Entity
@Table(name = "terms_announcement")
public class TermsAnnouncement extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_version_id")
    private TermsVersion terms;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected TermsAnnouncement() {}

    public TermsAnnouncement(TermsVersion terms, Instant now, String by) {
        this.terms = terms;
        this.orderedAt = now;
        this.orderedBy = by;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    public TermsVersion terms() {
        return terms;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
