package no.front.customer.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.FieldComparison;
import no.front.customer.entity.LookupOutcome;
import no.front.customer.entity.ReturnedMail;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * An organisation as it sees itself.
 *
 * @param register both sides of each field that the register has (CUS-4)
 * @param asked how the register answered last; null where it was never asked
 * @param returned which address mail came back from; null for none (CUS-6)
 * @param contacts those who are, by name
 */
public record OwnOrganisationView(
        int version,
        CustomerDetails details,
        List<FieldComparison> register,
        LookupOutcome asked,
        Instant askedAt,
        ReturnedMail.Which returned,
        List<Contact> contacts) {

    /** @param title and numbers null where unknown */
    public record Contact(
            long id,
            int version,
            String name,
            String title,
            EmailAddress email,
            Msisdn mobile,
            Msisdn phone,
            Set<ContactRole> roles) {}
}
