package no.front.billing.entity;

import no.front.customer.entity.Customer;
import no.front.customer.entity.OrganisationForm;
import no.front.kernel.PostalAddress;

/** How customers are told apart when they pay late (BIL-9): each group has a schedule of its own. */
public enum CollectionGroup {
    /** Companies, associations, foundations. */
    LEGAL_PERSON,
    /** State, counties, municipalities and what belongs to them. */
    PUBLIC_BODY,
    /** Natural persons who trade; also whose form is not known, so that nobody is treated harder than allowed. */
    SOLE_TRADER,
    /** Without a seat in Norway. */
    ABROAD;

    public static CollectionGroup of(Customer customer) {
        OrganisationForm form = customer.form();
        if (form == OrganisationForm.UTLA || isAbroad(customer)) {
            return ABROAD;
        }
        if (form == null || form.isSoleTrader() || form == OrganisationForm.OTHER || form == OrganisationForm.TVAM) {
            return SOLE_TRADER;
        }
        return form.isPublicBody() ? PUBLIC_BODY : LEGAL_PERSON;
    }

    private static boolean isAbroad(Customer customer) {
        return customer.organisationNumber().isEmpty()
                && customer.invoiceAddress()
                        .or(customer::visitingAddress)
                        .map(PostalAddress::country)
                        .filter(country -> !country.isNorway())
                        .isPresent();
    }

    /** Whether the system may stop delivery by itself where the group's policy says so (PRV-15). */
    public boolean maySuspendByItself() {
        return this != SOLE_TRADER;
    }
}
