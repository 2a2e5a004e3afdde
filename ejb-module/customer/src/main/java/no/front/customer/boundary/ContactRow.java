package no.front.customer.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.front.customer.entity.ContactRole;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * One line of the list of contact persons.
 *
 * @param mobile null where unknown
 * @param endedOn null as long as the person is a contact
 */
public record ContactRow(
        long id,
        long customerId,
        String customerName,
        String name,
        String title,
        EmailAddress email,
        Msisdn mobile,
        Msisdn phone,
        Set<ContactRole> roles,
        Instant createdAt,
        LocalDate endedOn) {}
