package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;

/** What staff found out about a report of misuse on the way; never changed. */
@Entity
@Table(name = "misuse_note")
public class MisuseNote extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private MisuseReport report;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    private String content;

    protected MisuseNote() {}

    MisuseNote(MisuseReport report, String text, String who, Instant now) {
        this.report = report;
        this.content = MisuseReport.written(text);
        this.writtenBy = who;
        this.writtenAt = now;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public String content() {
        return content;
    }
}
