package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;

/**
 * The authenticator app of a customer's user (ACC-3): the secret that app and house share, encrypted. Offered first, and
 * in force once a code of it has come back.
 */
@Entity
@Table(name = "authenticator")
public class Authenticator extends StoredEntity {

    /** How long somebody may take to scan the offered secret. */
    private static final Duration OFFER = Duration.ofMinutes(30);

    @Column(name = "customer_user_id")
    private long userId;

    private String secret;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {}

    /** @param secret encrypted */
    public Authenticator(long userId, String secret, Instant now) {
        this.userId = userId;
        this.secret = secret;
        this.offeredAt = now;
    }

    public boolean isOffered(Instant now) {
        return confirmedAt == null && now.isBefore(offeredAt.plus(OFFER));
    }

    /** @throws BusinessRuleViolation AUTHENTICATOR_MISSING after its time */
    public void confirm(Instant now) {
        if (!isOffered(now)) {
            throw new BusinessRuleViolation(AccessError.AUTHENTICATOR_MISSING);
        }
        confirmedAt = now;
    }

    /** A code of that time step was taken: neither it nor an older one counts again. */
    public void took(long step) {
        lastStep = step;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public long userId() {
        return userId;
    }

    public String secret() {
        return secret;
    }

    public long lastStep() {
        return lastStep;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
