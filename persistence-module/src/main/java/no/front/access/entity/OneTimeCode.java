package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import no.front.kernel.Msisdn;
import no.front.kernel.StoredEntity;

/**
 * Six digits by SMS, bound to one link (ACC-3). Right once, within its time and its number of tries; a newer one replaces
 * it. Stored hashed together with its link, so that equal codes do not look equal.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode extends StoredEntity {

    /** What a try came to. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Expired, used, or tried too often: even the right digits are refused now. */
        DEAD
    }

    @Column(name = "link_id")
    private long linkId;

    private Msisdn mobile;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "tries_left")
    private int triesLeft;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {}

    public OneTimeCode(long linkId, Msisdn mobile, String codeHash, Duration life, int tries, Instant now) {
        this.linkId = linkId;
        this.mobile = mobile;
        this.codeHash = codeHash;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
        this.triesLeft = tries;
    }

    /** Could still be right. */
    public boolean isOpen(Instant now) {
        return usedAt == null && triesLeft > 0 && now.isBefore(expiresAt);
    }

    /** Counts the try; right once only. */
    public Answer answer(String hash, Instant now) {
        if (!isOpen(now)) {
            return Answer.DEAD;
        }
        triesLeft--;
        if (!codeHash.equals(hash)) {
            return triesLeft > 0 ? Answer.WRONG : Answer.DEAD;
        }
        usedAt = now;
        return Answer.RIGHT;
    }

    /** Where it was sent. */
    public Msisdn mobile() {
        return mobile;
    }

    public int triesLeft() {
        return triesLeft;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
