package no.front.platform.boundary;

import no.front.kernel.BankAccount;
import no.front.kernel.EmailAddress;
import no.front.kernel.OrganisationNumber;

/**
 * Front as it signs its documents.
 *
 * @param address street and number, or post box
 * @param postalPlace postcode and city
 * @param account where customers pay
 */
public record Seller(
        String name,
        OrganisationNumber organisationNumber,
        String address,
        String postalPlace,
        EmailAddress email,
        String phone,
        String web,
        BankAccount account) {}
