package no.front.access.boundary;

import java.time.Instant;
import java.util.List;
import no.front.access.entity.AllowedAddress;
import no.front.access.entity.ApiCredential;
import no.front.access.entity.CredentialKind;
import no.front.access.entity.CredentialStatus;

/**
 * A credential of an own account, as its administrators see it.
 *
 * @param keyId what names it; the secret is known to nobody
 * @param endsAt when it stopped or will stop; null for never
 * @param lastUsedAt null for never, else to the minute
 * @param lastRefusedAt when it was shown from an address that isn't allowed; null for never
 * @param addresses its own, which hold instead of the account's
 */
public record OwnCredential(
        long id,
        long accountId,
        CredentialKind kind,
        String name,
        String keyId,
        CredentialStatus status,
        String createdBy,
        Instant createdAt,
        Instant endsAt,
        Instant lastUsedAt,
        String lastUsedFrom,
        Instant lastRefusedAt,
        String lastRefusedFrom,
        List<AllowedAddress> addresses) {

    static OwnCredential of(ApiCredential credential, List<AllowedAddress> all, Instant now) {
        return new OwnCredential(
                credential.id(),
                credential.accountId(),
                credential.kind(),
                credential.name(),
                credential.keyId(),
                credential.statusAt(now),
                credential.createdBy(),
                credential.createdAt(),
                credential.endsAt().orElse(null),
                credential.lastUsedAt().orElse(null),
                credential.lastUsedFrom(),
                credential.lastRefusedAt().orElse(null),
                credential.lastRefusedFrom(),
                all.stream().filter(one -> one.isOf(credential.id())).toList());
    }

    public boolean isOpen() {
        return status != CredentialStatus.ENDED;
    }

    /** Nothing has taken its place yet. */
    public boolean isActive() {
        return status == CredentialStatus.ACTIVE;
    }
}
