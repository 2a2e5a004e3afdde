package no.front.access.boundary;

import java.time.Instant;

/**
 * A member of staff looks at a customer's portal.
 *
 * @param user as whom the portal takes the member of staff
 * @param endsAt then it is over in any case
 */
public record OpenLook(SignedInUser user, Instant endsAt) {}
