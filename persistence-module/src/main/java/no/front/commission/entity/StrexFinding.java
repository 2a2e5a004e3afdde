package no.front.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.front.kernel.StoredEntity;

/** What a settlement file says otherwise than we reckon: somebody should look at it, nothing is held by it. */
@Entity
@Table(name = "strex_finding")
public class StrexFinding extends StoredEntity {

    @Column(name = "settlement_id")
    private long settlementId;

    private int line;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String ours;
    private String theirs;

    protected StrexFinding() {}

    /** @param line of the file; 0 for the whole */
    public StrexFinding(long settlementId, int line, FindingKind kind, String ours, String theirs) {
        this.settlementId = settlementId;
        this.line = line;
        this.kind = kind;
        this.ours = ours;
        this.theirs = theirs;
    }

    public long settlementId() {
        return settlementId;
    }

    public int line() {
        return line;
    }

    public FindingKind kind() {
        return kind;
    }

    public String ours() {
        return ours;
    }

    public String theirs() {
        return theirs;
    }
}
