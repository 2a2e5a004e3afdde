package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.EmailAddress;
import no.front.kernel.StoredEntity;

/**
 * A single-use, expiring link by mail: an invitation, a reset of the own password (ACC-2), or the way to credentials
 * (CON-5). The mail holds a random token, here stands only its hash. Used once, or withdrawn by a newer one, it is dead.
 */
@Entity
@Table(name = "access_link")
public class AccessLink extends StoredEntity {

    /** What the link is for. */
    public enum Kind {
        /** To set the first password. Suffices by itself for staff; customers' users prove their number as well (CON-5). */
        INVITATION,
        /** Needs a code by SMS as well. */
        RESET,
        /** A new number of the own: sent to nobody, the code that goes to that number is bound to it. */
        MOBILE,
        /** To API credentials; needs a code by SMS as well. */
        CREDENTIALS,
        /** Between password and code (ACC-3): sent to nobody, what the browser keeps that has shown the password. */
        SIGN_IN,
        /** Went to a new address of the own: it is taken once the link is used. */
        EMAIL,
        /** To report misuse (ACC-11): shuts the own access and opens nothing, so it needs no code and outlives other links. */
        MISUSE
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private Holder.Kind holderKind;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** Hash of what the browser got that chose a password by this link; another browser has to choose anew. */
    @Column(name = "step_hash")
    private String stepHash;

    /** The password chosen, until the number is proven too. */
    @Column(name = "chosen_password")
    private PasswordHash chosenPassword;

    /** The address that it is about; null for most kinds. */
    private EmailAddress email;

    protected AccessLink() {}

    public AccessLink(Kind kind, Holder holder, String tokenHash, Duration life, Instant now) {
        this.kind = kind;
        this.holderKind = holder.kind();
        this.holderId = holder.id();
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    /** The new address that it confirms, or the old one that it brings back. */
    public AccessLink about(EmailAddress email) {
        this.email = email;
        return this;
    }

    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
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

    /**
     * A password is chosen; it counts once the same browser proves the number (CON-5). Whoever reads the mail elsewhere
     * chooses anew and so undoes this: nobody proves a number for a password that somebody else chose.
     */
    public void choose(PasswordHash password, String stepHash) {
        this.chosenPassword = password;
        this.stepHash = stepHash;
    }

    /** @throws BusinessRuleViolation LINK_INVALID for another browser's step */
    public PasswordHash chosenPassword(String stepHash) {
        if (!isAt(stepHash)) {
            throw new BusinessRuleViolation(AccessError.LINK_INVALID);
        }
        return chosenPassword;
    }

    public boolean isAt(String stepHash) {
        return this.stepHash != null && this.stepHash.equals(stepHash);
    }

    public Kind kind() {
        return kind;
    }

    public boolean needsCode() {
        return kind != Kind.INVITATION || holderKind != Holder.Kind.STAFF;
    }

    public Holder holder() {
        return new Holder(holderKind, holderId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
