package no.front.access.boundary;

import java.util.Set;
import no.front.kernel.Language;
import no.front.platform.entity.Role;

/**
 * Whose session it is.
 *
 * @param secondsLeft until the session ends if nothing is done
 */
public record SignedInStaff(
        long sessionId,
        long staffId,
        String name,
        Set<Role> roles,
        Language language,
        boolean mustChangePassword,
        long secondsLeft) {}
