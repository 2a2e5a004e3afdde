package no.front.customer.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.front.kernel.BusinessRuleViolation;

/**
 * Where a customer's data come from (CUS-4): as a whole when it was registered, field by field where one was touched
 * since, and what the register last said beside it.
 *
 * @param first origin of all fields when the customer was registered
 * @param writings of the fields that were touched since
 * @param registerRecord null where the register was never read
 */
record Provenance(FieldOrigin first, Map<RegisterField, FieldWriting> writings, RegisterRecord registerRecord) {

    /** @param own our value of the field, null where we have none */
    boolean isOverridden(RegisterField field, Object own) {
        FieldWriting writing = writings.get(field);
        if (writing != null) {
            return writing.origin().source() != DataSource.REGISTER;
        }
        // never touched since it was registered: what was typed then is ours, what was left open is nobody's
        boolean open = own == null || own == OrganisationForm.OTHER;
        return !open && first.source() != DataSource.REGISTER;
    }

    /** What the register last said of the field; null for nothing. */
    Object registered(RegisterField field) {
        return registerRecord == null ? null : field.of(registerRecord.extract());
    }

    /** @throws BusinessRuleViolation NOTHING_TO_ADOPT */
    void checkAdoptable(RegisterField field) {
        if (registered(field) == null) {
            throw new BusinessRuleViolation(CustomerError.NOTHING_TO_ADOPT, field);
        }
    }

    private FieldOrigin origin(RegisterField field) {
        FieldWriting writing = writings.get(field);
        return writing == null ? first : writing.origin();
    }

    List<FieldComparison> comparisons(CustomerDetails details) {
        return Arrays.stream(RegisterField.values())
                .map(field -> new FieldComparison(
                        field,
                        field.of(details),
                        origin(field),
                        registered(field),
                        registerRecord == null ? null : registerRecord.readAt(),
                        isOverridden(field, field.of(details))))
                .toList();
    }
}
