package no.front.access.boundary;

import no.front.kernel.Language;
import no.front.platform.entity.Seat;

/**
 * Whose session of the portal it is.
 *
 * @param seat where the user sits; of no organisation until one of several is chosen
 * @param organisation its name, "" for none
 * @param severalOrganisations the user could change to another
 * @param secondsLeft until the session ends if nothing is done
 * @param onlooker a member of staff who looks at the portal, to read only
 */
public record SignedInUser(
        long sessionId,
        long userId,
        String name,
        Seat seat,
        String organisation,
        boolean severalOrganisations,
        Language language,
        long secondsLeft,
        boolean onlooker) {

    /** One of several organisations has to be chosen first. */
    public boolean isStanding() {
        return seat.organisationId() == 0;
    }
}
