package no.front.web.convert;

import jakarta.faces.convert.FacesConverter;
import no.front.kernel.Formats;
import no.front.kernel.OrganisationNumber;

/** Typed with spaces, dots, or as "NO 974 760 673 MVA". */
@FacesConverter(forClass = OrganisationNumber.class)
public class OrganisationNumberConverter extends ValueConverter<OrganisationNumber> {

    @Override
    OrganisationNumber read(String typed) {
        return OrganisationNumber.of(typed);
    }

    @Override
    String write(Formats formats, OrganisationNumber value) {
        return formats.organisationNumber(value);
    }
}
