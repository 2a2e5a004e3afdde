package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.StoredEntity;

/**
 * A signed-in browser of a member of staff. The browser holds a random key, here stands only its hash. Lives until signed
 * out, unused too long, too old, or ended by an administrator; an ended one never comes back.
 */
@Entity
@Table(name = "staff_session")
public class StaffSession extends StoredEntity {

    private static final int LONGEST_AGENT = 300;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "staff_user_id")
    private long staffUserId;

    @Column(name = "started_at")
    private Instant startedAt;

    /** Written at most once a minute. */
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    private String address;
    private String agent;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private SessionEnd endReason;

    protected StaffSession() {}

    public StaffSession(String keyHash, long staffUserId, String address, String agent, Instant now) {
        this.keyHash = keyHash;
        this.staffUserId = staffUserId;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.address = address;
        String told = agent == null ? "" : agent;
        this.agent = told.length() <= LONGEST_AGENT ? told : told.substring(0, LONGEST_AGENT);
    }

    public void end(SessionEnd reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    public long staffUserId() {
        return staffUserId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public String address() {
        return address;
    }

    public String agent() {
        return agent;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<SessionEnd> endReason() {
        return Optional.ofNullable(endReason);
    }
}
