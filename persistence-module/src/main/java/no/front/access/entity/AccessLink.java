package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * A single-use, expiring link by mail to set the own password: an invitation or a reset (ACC-2). The mail holds a random
 * token, here stands only its hash. Used once, or withdrawn by a newer one, it is dead.
 */
@Entity
@Table(name = "access_link")
public class AccessLink extends StoredEntity {

    /** What the link is for. */
    public enum Kind {
        /** Suffices by itself. */
        INVITATION,
        /** Needs a code by SMS as well. */
        RESET
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "staff_user_id")
    private long staffUserId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessLink() {}

    public AccessLink(Kind kind, long staffUserId, String tokenHash, Duration life, Instant now) {
        this.kind = kind;
        this.staffUserId = staffUserId;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** @throws BusinessRuleViolation LINK_INVALID the second time, and after its time */
    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        usedAt = now;
    }

    public Kind kind() {
        return kind;
    }

    public boolean needsCode() {
        return kind == Kind.RESET;
    }

    public long staffUserId() {
        return staffUserId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
