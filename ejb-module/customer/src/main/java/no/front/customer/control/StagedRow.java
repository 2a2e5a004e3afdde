package no.front.customer.control;

import java.util.List;
import java.util.Set;
import no.front.customer.boundary.ImportProblem;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;
import no.front.kernel.OrganisationNumber;

/**
 * One line of a file, understood: null is an empty cell, which says nothing. Lines with problems are kept as they are.
 *
 * @param original the line as it stood, for the file of bad lines
 * @param kinds empty where none is told
 * @param roles empty where none is told
 */
public record StagedRow(
        int line,
        String original,
        List<ImportProblem> problems,
        OrganisationNumber organisationNumber,
        String name,
        OrganisationForm form,
        Set<RelationKind> kinds,
        String addressLine,
        String postcode,
        String city,
        EmailAddress email,
        EmailAddress invoiceEmail,
        Msisdn phone,
        String web,
        String contactName,
        String contactTitle,
        EmailAddress contactEmail,
        Msisdn contactMobile,
        Set<ContactRole> roles) {

    public boolean hasContact() {
        return contactEmail != null;
    }
}
