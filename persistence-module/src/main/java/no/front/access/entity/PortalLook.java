package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.front.kernel.StoredEntity;

/**
 * A member of staff who looks at a customer's portal for a while, to read only (ACC-9). The browser holds a random key, here
 * stands only its hash. Lives until ended by hand, until its time is over, or until the session of the staff ends.
 */
@Entity
@Table(name = "portal_look")
public class PortalLook extends StoredEntity {

    public static final int LONGEST_REASON = 500;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "staff_user_id")
    private long staffId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "customer_id")
    private long customerId;

    private String reason;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PortalLook() {}

    /** @param sessionId of the staff's session that it lives with */
    public PortalLook(
            String keyHash, long staffId, long sessionId, long customerId, String reason, Instant now, Instant endsAt) {
        this.keyHash = keyHash;
        this.staffId = staffId;
        this.sessionId = sessionId;
        this.customerId = customerId;
        this.reason = reason;
        this.startedAt = now;
        this.endsAt = endsAt;
    }
}
