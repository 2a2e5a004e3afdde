package no.front.access.boundary;

import no.front.platform.entity.CustomerRole;

/**
 * An organisation that a user belongs to.
 *
 * @param current the user sits there now
 */
public record OrganisationChoice(long customerId, String name, CustomerRole role, boolean current) {}
