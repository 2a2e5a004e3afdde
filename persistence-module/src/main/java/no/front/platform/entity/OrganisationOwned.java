package no.front.platform.entity;

/** Belongs to one customer, whose users alone may see it besides staff (ACC-10). */
public interface OrganisationOwned {

    /** Id of the customer. */
    long organisationId();
}
