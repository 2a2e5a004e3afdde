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
 * A signed-in browser of a member of staff or of a customer's user. The browser holds a random key, here stands only its hash. Lives until signed
 * out, unused too long, too old, or ended by an administrator; an ended one never comes back.
 */
@Entity
@Table(name = "access_session")
public class AccessSession extends StoredEntity {

    private static final int LONGEST_AGENT = 300;

    @Column(name = "key_hash")
    private String keyHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private Holder.Kind holderKind;

    @Column(name = "holder_id")
    private long holderId;

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

    /** Where a customer's user sits; null until chosen, and for staff. */
    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "two_step")
    private boolean twoStep;

    protected AccessSession() {}

    public AccessSession(String keyHash, Holder holder, String address, String agent, Instant now) {
        this.keyHash = keyHash;
        this.holderKind = holder.kind();
        this.holderId = holder.id();
        this.startedAt = now;
        this.lastSeenAt = now;
        this.address = address;
        String told = agent == null ? "" : agent;
        this.agent = told.length() <= LONGEST_AGENT ? told : told.substring(0, LONGEST_AGENT);
    }

    /** A customer's user enters an organisation (ACC-10). */
    public AccessSession in(long customerId) {
        this.customerId = customerId;
        return this;
    }

    /** It began with a code after the password (ACC-3). */
    public AccessSession byTwoSteps() {
        this.twoStep = true;
        return this;
    }

    public boolean isTwoStep() {
        return twoStep;
    }

    public void end(SessionEnd reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    public Holder holder() {
        return new Holder(holderKind, holderId);
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
