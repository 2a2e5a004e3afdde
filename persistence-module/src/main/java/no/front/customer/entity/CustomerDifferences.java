package no.front.customer.entity;

import java.util.function.Function;
import no.front.platform.entity.Changes;

/**
 * What differs between two states of the same form, field by field, for the log (ACC-8) and for the preview of an import.
 */
public record CustomerDifferences(CustomerDetails before, CustomerDetails after) {

    public Changes changes() {
        Changes changes = Changes.none();
        compare(changes, "organisationNumber", CustomerDetails::organisationNumber);
        compare(changes, "name", CustomerDetails::name);
        compare(changes, "form", CustomerDetails::form);
        compare(changes, "visitingAddress", CustomerDetails::visitingAddress);
        compare(changes, "invoiceAddress", CustomerDetails::invoiceAddress);
        compare(changes, "invoiceEmail", CustomerDetails::invoiceEmail);
        compare(changes, "invoiceDelivery", CustomerDetails::invoiceDelivery);
        compare(changes, "email", CustomerDetails::email);
        compare(changes, "phone", CustomerDetails::phone);
        compare(changes, "web", CustomerDetails::web);
        compare(changes, "language", CustomerDetails::language);
        compare(changes, "vatRegistered", CustomerDetails::vatRegistered);
        return changes;
    }

    private void compare(Changes changes, String field, Function<CustomerDetails, Object> value) {
        changes.field(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
