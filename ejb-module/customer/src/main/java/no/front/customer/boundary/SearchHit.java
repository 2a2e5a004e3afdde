package no.front.customer.boundary;

import java.util.Set;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;

/**
 * One place that a search leads to: an organisation, or a person there.
 *
 * @param organisationNumber null where there is none
 * @param trouble gravest remark of the register, null where there is none
 * @param contactId null for the organisation itself
 * @param contactName null for the organisation itself
 * @param contactEmail null for the organisation itself
 * @param contactMobile null for the organisation itself and where unknown
 */
public record SearchHit(
        long customerId,
        String name,
        OrganisationNumber organisationNumber,
        Set<RelationKind> kinds,
        RegisterStanding.Trouble trouble,
        String city,
        Long contactId,
        String contactName,
        EmailAddress contactEmail,
        Msisdn contactMobile) {

    public boolean isContact() {
        return contactId != null;
    }
}
