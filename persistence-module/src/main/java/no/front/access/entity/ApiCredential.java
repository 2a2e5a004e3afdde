package no.front.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.kernel.StoredEntity;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.OrganisationOwned;

/**
 * By what a customer's system is let in to one account (ACC-5): a key that names it and a secret that proves it. The secret
 * is long and random, shown once, and kept here only as its hash.
 */
@Entity
@Table(name = "api_credential")
public class ApiCredential extends StoredEntity implements ChangeSubject, OrganisationOwned {

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "given_to")
    private String givenTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiCredential() {}

    public ApiCredential(CredentialOffer offer, String keyId, String secretHash, Instant now) {
        this.customerId = offer.organisationId();
        this.accountId = offer.account().id();
        this.keyId = keyId;
        this.secretHash = secretHash;
        this.givenTo = offer.name();
        this.createdAt = now;
    }

    /** From now on nobody is let in by it; the second time changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** @param hash of the secret that was shown */
    public boolean isProvenBy(String hash) {
        return revokedAt == null && secretHash.equals(hash);
    }

    public long accountId() {
        return accountId;
    }

    public String keyId() {
        return keyId;
    }

    public String givenTo() {
        return givenTo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
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
