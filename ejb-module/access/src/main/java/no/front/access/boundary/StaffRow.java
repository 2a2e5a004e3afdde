package no.front.access.boundary;

import java.time.Instant;
import java.util.Set;
import no.front.access.entity.StaffStatus;
import no.front.kernel.EmailAddress;
import no.front.platform.entity.Role;

/**
 * A line of the list of staff.
 *
 * @param lastSignInAt null for never
 */
public record StaffRow(
        long id, String name, EmailAddress email, Set<Role> roles, StaffStatus status, Instant lastSignInAt) {}
