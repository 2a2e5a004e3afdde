package no.front.access.boundary;

import java.time.Instant;
import no.front.access.entity.CredentialOffer;
import no.front.access.entity.OfferStatus;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * An offer of API credentials, as staff see it.
 *
 * @param openUntil while its link works; null without one
 */
public record OfferRow(
        long id,
        long customerId,
        String organisation,
        String account,
        String name,
        EmailAddress email,
        Msisdn mobile,
        OfferStatus status,
        Instant offeredAt,
        Instant openUntil) {

    static OfferRow of(CredentialOffer offer, Instant openUntil) {
        return new OfferRow(
                offer.id(),
                offer.organisationId(),
                offer.account().contract().customer().name(),
                offer.account().number(),
                offer.name(),
                offer.email(),
                offer.mobile(),
                offer.status(),
                offer.offeredAt(),
                openUntil);
    }

    public boolean isOpen() {
        return status == OfferStatus.OFFERED;
    }

    /** The link has run out: a new one is needed. */
    public boolean isExpired() {
        return isOpen() && openUntil == null;
    }
}
