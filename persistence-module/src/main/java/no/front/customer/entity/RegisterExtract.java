package no.front.customer.entity;

import java.io.Serializable;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.PostalAddress;

/**
 * What the register of business entities says about a living unit (CUS-4). Everything but number and name may be absent
 * and is null then.
 *
 * @param postalAddress where letters go; offered as invoice address
 * @param businessRegistered whether it is in Foretaksregisteret too, as companies with limited liability must be; null where
 *     that was not told
 * @param employees 0 where the register tells none (fewer than five)
 * @param industry code and words of the main line of business, "" where there is none
 */
public record RegisterExtract(
        OrganisationNumber organisationNumber,
        String name,
        OrganisationForm form,
        PostalAddress visitingAddress,
        PostalAddress postalAddress,
        boolean vatRegistered,
        Boolean businessRegistered,
        RegisterStanding standing,
        EmailAddress email,
        Msisdn phone,
        String web,
        String industry,
        int employees)
        implements Serializable {}
