package no.front.customer.control;

import java.time.Instant;
import no.front.customer.entity.ContactPerson;
import no.front.customer.entity.Customer;
import no.front.customer.entity.DataSource;
import no.front.platform.entity.Changes;

/** Changes what we have to what a line of an import tells; source of what is changed is the import (CUS-2, CUS-4). */
public final class ImportUpdate {

    private ImportUpdate() {}

    public static Changes update(Customer customer, StagedRow row, Instant now, String by) {
        Changes changes = customer.change(ImportMerge.merged(customer.details(), row), DataSource.IMPORT, now, by);
        var before = customer.kinds();
        var after = ImportMerge.merged(before, row);
        if (!after.equals(before)) {
            customer.changeKinds(after)
                    .fields()
                    .forEach(field -> changes.field(field.name(), field.before(), field.after()));
        }
        return changes;
    }

    public static Changes update(ContactPerson contact, StagedRow row, Instant now) {
        return contact.change(ImportMerge.merged(contact.details(), row), DataSource.IMPORT, now);
    }
}
