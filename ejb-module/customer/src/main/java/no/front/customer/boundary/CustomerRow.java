package no.front.customer.boundary;

import java.time.Instant;
import java.util.Set;
import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RegisterStanding;
import no.front.customer.entity.RelationKind;
import no.front.kernel.OrganisationNumber;

/**
 * One line of the list of organisations.
 *
 * @param organisationNumber null where there is none
 * @param city of the visiting address, else of the invoice address; null where there is none
 * @param trouble gravest remark of the register, null where there is none
 * @param seller name, null where there is none
 * @param lastContactAt null where nobody was in touch yet
 */
public record CustomerRow(
        long id,
        OrganisationNumber organisationNumber,
        String name,
        OrganisationForm form,
        Set<RelationKind> kinds,
        CustomerStatus status,
        String city,
        RegisterStanding.Trouble trouble,
        boolean mailReturned,
        String seller,
        Instant createdAt,
        Instant lastContactAt) {}
