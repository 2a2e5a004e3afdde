package no.front.support.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;

/** What was known at one moment; never changed, so that everybody can read later what was told when (OPS-2). */
@Entity
@Table(name = "operating_update")
public class OperatingUpdate extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id")
    private OperatingMessage message;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "text_nb")
    private String textNb;

    @Column(name = "text_en")
    private String textEn;

    protected OperatingUpdate() {}

    OperatingUpdate(OperatingMessage message, OperatingText text, Instant now, String by) {
        this.message = message;
        this.textNb = text.bokmal();
        this.textEn = text.english();
        this.toldAt = now;
        this.toldBy = by;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public String toldBy() {
        return toldBy;
    }

    public OperatingText text() {
        return new OperatingText(textNb, textEn);
    }
}
