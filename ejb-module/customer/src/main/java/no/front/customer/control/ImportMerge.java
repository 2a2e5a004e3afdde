package no.front.customer.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.front.customer.entity.ContactDetails;
import no.front.customer.entity.ContactRole;
import no.front.customer.entity.CustomerDetails;
import no.front.customer.entity.RelationKind;
import no.front.kernel.CountryCode;
import no.front.kernel.PostalAddress;

/**
 * What we have, with what a line of an import tells. An empty cell takes nothing away; kinds and roles are only added.
 *
 * <p>Example: a line with a new phone and an empty e-mail changes the phone and keeps the e-mail.
 */
final class ImportMerge {

    private ImportMerge() {}

    static CustomerDetails merged(CustomerDetails ours, StagedRow row) {
        return new CustomerDetails(
                ours.organisationNumber(),
                or(row.name(), ours.name()),
                or(row.form(), ours.form()),
                address(ours.visitingAddress(), row),
                ours.invoiceAddress(),
                or(row.invoiceEmail(), ours.invoiceEmail()),
                ours.invoiceDelivery(),
                or(row.email(), ours.email()),
                or(row.phone(), ours.phone()),
                or(row.web(), ours.web()),
                ours.language(),
                ours.vatRegistered());
    }

    private static PostalAddress address(PostalAddress ours, StagedRow row) {
        if (row.postcode() == null) {
            return ours;
        }
        List<String> kept = ours == null ? List.of() : ours.lines();
        List<String> lines = row.addressLine() == null ? kept : List.of(row.addressLine());
        return PostalAddress.of(lines, row.postcode(), row.city(), CountryCode.NORWAY);
    }

    static Set<RelationKind> merged(Set<RelationKind> ours, StagedRow row) {
        Set<RelationKind> kinds = EnumSet.copyOf(ours);
        kinds.addAll(row.kinds());
        return kinds;
    }

    static ContactDetails merged(ContactDetails ours, StagedRow row) {
        Set<ContactRole> roles = EnumSet.copyOf(ours.roles());
        roles.addAll(row.roles());
        return new ContactDetails(
                or(row.contactName(), ours.name()),
                or(row.contactTitle(), ours.title()),
                ours.email(),
                or(row.contactMobile(), ours.mobile()),
                ours.phone(),
                roles);
    }

    private static <T> T or(T told, T ours) {
        return told == null ? ours : told;
    }
}
