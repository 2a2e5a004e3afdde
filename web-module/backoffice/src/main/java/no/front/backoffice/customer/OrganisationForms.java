package no.front.backoffice.customer;

import java.util.Arrays;
import java.util.List;
import no.front.customer.entity.OrganisationForm;

/** The forms that a form offers: all but branch units, which are no owners (CUS-1). */
final class OrganisationForms {

    static final List<OrganisationForm> OWNERS = Arrays.stream(OrganisationForm.values())
            .filter(form -> !form.isBranchUnit())
            .toList();

    private OrganisationForms() {}
}
