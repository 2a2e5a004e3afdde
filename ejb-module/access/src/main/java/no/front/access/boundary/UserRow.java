package no.front.access.boundary;

import java.time.Instant;
import no.front.access.entity.Membership;
import no.front.access.entity.UserStatus;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.platform.entity.CustomerRole;

/**
 * One of a customer's users, as staff see them.
 *
 * @param invitedUntil while the link of the invitation works; null without one
 * @param lastSignInAt null for never
 * @param lockedByCustomer kept out of this organisation by its own administrators
 */
public record UserRow(
        long membershipId,
        long customerId,
        String organisation,
        String name,
        EmailAddress email,
        Msisdn mobile,
        boolean mobileProven,
        CustomerRole role,
        UserStatus status,
        Instant invitedUntil,
        Instant lastSignInAt,
        boolean lockedByCustomer) {

    static UserRow of(Membership membership, Instant invitedUntil) {
        return new UserRow(
                membership.id(),
                membership.organisationId(),
                membership.customer().name(),
                membership.user().name(),
                membership.user().email(),
                membership.user().mobile(),
                membership.user().mobileVerifiedAt().isPresent(),
                membership.role(),
                membership.user().status(),
                invitedUntil,
                membership.user().lastSignInAt().orElse(null),
                membership.isLocked());
    }

    public boolean isInvited() {
        return status == UserStatus.INVITED;
    }

    /** The invitation has run out: a new one is needed. */
    public boolean isExpired() {
        return isInvited() && invitedUntil == null;
    }
}
