package no.front.customer.boundary;

import no.front.customer.entity.CustomerStatus;
import no.front.customer.entity.OrganisationForm;
import no.front.customer.entity.RelationKind;

/**
 * What a list of organisations is narrowed to; null and false narrow nothing.
 *
 * @param text words of name, number, phone or e-mail, of the organisation or its contacts, all of which must be found
 * @param sellerId staff id of the responsible seller; 0 means those without one
 * @param mailReturned only those whose mail came back (CUS-6)
 * @param inTrouble only bankrupt ones, those being wound up or dissolved, and deleted ones
 * @param lookupFailed only those whose last look-up in the register got no answer (CUS-4)
 */
public record CustomerFilter(
        String text,
        RelationKind kind,
        CustomerStatus status,
        OrganisationForm form,
        Long sellerId,
        boolean mailReturned,
        boolean inTrouble,
        boolean lookupFailed) {

    public static CustomerFilter none() {
        return new CustomerFilter(null, null, null, null, null, false, false, false);
    }

    public static CustomerFilter of(RelationKind kind) {
        return new CustomerFilter(null, kind, null, null, null, false, false, false);
    }

    public boolean hasText() {
        return text != null && !text.isBlank();
    }
}
