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
 * @param vatRegistered bears "MVA" behind its organisation number
 * @param inBusinessRegister registered in Foretaksregisteret, and says so on sales documents (bokføringsforskriften 5-1-2)
 */
public record Seller(
        String name,
        OrganisationNumber organisationNumber,
        String address,
        String postalPlace,
        EmailAddress email,
        String phone,
        String web,
        BankAccount account,
        boolean vatRegistered,
        boolean inBusinessRegister) {

    /** The first word of the postal place, for forms that keep it apart from the city. */
    public String postcode() {
        return postalPlace.contains(" ") ? postalPlace.substring(0, postalPlace.indexOf(' ')) : "";
    }

    /** The rest of the postal place. */
    public String city() {
        return postalPlace.substring(postalPlace.indexOf(' ') + 1).strip();
    }
}
