package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.Account;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * By what a customer's system is let in to one account (ACC-5): a key that names it and a secret that proves it. The secret
 * is long and random, shown once, and kept here only as its hash.
 *
 * <p>It is made by an administrator of the account, or by a technical contact who was offered one (CON-5), and opens until it
 * is revoked. Rotation puts another one of the same name in its place; the old one may open for some days beside it. Example:
 * rotated on 1 March with a week's overlap, it opens until the same hour of 8 March and not a moment longer.
 */
@Entity
@Table(name = "api_credential")
public class ApiCredential extends StoredEntity implements ChangeSubject, OrganisationOwned {

    public static final int LONGEST_NAME = 100;

    /** Its last use is known no better: a system that calls all day writes once in a while. */
    private static final Duration USE_KNOWN_TO = Duration.ofMinutes(1);

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String name;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at", updatable = false)
    private Instant lastUsedAt;

    @Column(name = "last_used_from", updatable = false)
    private String lastUsedFrom;

    @Column(name = "last_refused_at", updatable = false)
    private Instant lastRefusedAt;

    @Column(name = "last_refused_from", updatable = false)
    private String lastRefusedFrom;

    protected ApiCredential() {}

    /** @throws BusinessRuleViolation NAME_MISSING, NAME_TOO_LONG */
    public ApiCredential(
            Account account,
            CredentialKind kind,
            String name,
            String keyId,
            String secretHash,
            String by,
            Instant now) {
        this.customerId = account.organisationId();
        this.accountId = account.id();
        this.kind = kind;
        this.name = checked(name);
        this.keyId = keyId;
        this.secretHash = secretHash;
        this.createdBy = by;
        this.createdAt = now;
    }

    public ApiCredential(CredentialOffer offer, String keyId, String secretHash, Instant now) {
        this(
                offer.account(),
                CredentialKind.KEY,
                offer.name().substring(0, Math.min(LONGEST_NAME, offer.name().length())),
                keyId,
                secretHash,
                offer.name(),
                now);
    }

    private static String checked(String name) {
        String cleaned = PersonFacts.name(name);
        if (cleaned.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation(AccessError.NAME_TOO_LONG, LONGEST_NAME);
        }
        return cleaned;
    }

    /** From now on nobody is let in by it; the second time changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /**
     * Another one of the same name takes its place; it opens yet for as long.
     *
     * @throws BusinessRuleViolation STATUS_CHANGED unless it is active: another one took its place already, or it has ended
     */
    public ApiCredential succeed(
            Account account, String freshKeyId, String freshHash, KeyOverlap overlap, String by, Instant now) {
        if (statusAt(now) != CredentialStatus.ACTIVE) {
            throw new BusinessRuleViolation(AccessError.STATUS_CHANGED);
        }
        expiresAt = now.plus(overlap.duration());
        return new ApiCredential(account, kind, name, freshKeyId, freshHash, by, now);
    }

    public CredentialStatus statusAt(Instant now) {
        if (revokedAt != null || expiresAt != null && !now.isBefore(expiresAt)) {
            return CredentialStatus.ENDED;
        }
        return expiresAt == null ? CredentialStatus.ACTIVE : CredentialStatus.RETIRING;
    }

    /** @param hash of the secret that was shown */
    public boolean opensBy(String hash, Instant now) {
        boolean proven = MessageDigest.isEqual(
                secretHash.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
        return proven && statusAt(now) != CredentialStatus.ENDED;
    }

    /** Its use is worth writing down again. Not by address: two machines that call in turn would write with every call. */
    public boolean isUseNews(Instant now) {
        return isNews(lastUsedAt, now);
    }

    /** The same for a call from an address that isn't allowed. */
    public boolean isRefusalNews(Instant now) {
        return isNews(lastRefusedAt, now);
    }

    private static boolean isNews(Instant at, Instant now) {
        return at == null || !at.plus(USE_KNOWN_TO).isAfter(now);
    }

    public long accountId() {
        return accountId;
    }

    public CredentialKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String keyId() {
        return keyId;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it stopped, or will. */
    public Optional<Instant> endsAt() {
        if (revokedAt != null && (expiresAt == null || revokedAt.isBefore(expiresAt))) {
            return Optional.of(revokedAt);
        }
        return Optional.ofNullable(expiresAt);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public String lastUsedFrom() {
        return lastUsedFrom == null ? "" : lastUsedFrom;
    }

    public Optional<Instant> lastRefusedAt() {
        return Optional.ofNullable(lastRefusedAt);
    }

    public String lastRefusedFrom() {
        return lastRefusedFrom == null ? "" : lastRefusedFrom;
    }

    @Override
    public long organisationId() {
        return customerId;
    }

    @Override
    public String subjectType() {
        return "ApiCredential";
    }

    @Override
    public long subjectId() {
        return id();
    }

    @Override
    public String subjectLabel() {
        return keyId;
    }

    @Override
    public OptionalLong subjectCustomer() {
        return OptionalLong.of(customerId);
    }
}
