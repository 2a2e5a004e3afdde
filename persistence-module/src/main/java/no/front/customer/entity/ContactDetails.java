package no.front.customer.entity;

import java.io.Serializable;
import java.util.Set;
import no.front.kernel.EmailAddress;
import no.front.kernel.Msisdn;

/**
 * What staff write about a contact person, all in one, as a form sends it.
 *
 * @param title position in the organisation, null where unknown
 * @param mobile null where unknown; required for the administrator (CUS-2)
 * @param phone a fixed number, null where there is none
 */
public record ContactDetails(
        String name, String title, EmailAddress email, Msisdn mobile, Msisdn phone, Set<ContactRole> roles)
        implements Serializable {

    public ContactDetails {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        title = title == null || title.isBlank() ? null : title.strip();
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
