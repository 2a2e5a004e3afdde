package no.front.customer.entity;

import java.time.Instant;

/**
 * One field on both sides (CUS-4): ours with source and date, the register's with the date it was read.
 *
 * @param own our value, null where we have none: a String, {@link OrganisationForm}, PostalAddress, EmailAddress, Msisdn
 *     or Boolean
 * @param registered the register's value, null where it has none or was never read
 * @param readAt when the register said so; null where it was never read
 * @param overridden whether a refresh leaves our value alone
 */
public record FieldComparison(
        RegisterField field, Object own, FieldOrigin origin, Object registered, Instant readAt, boolean overridden) {

    /** Capitals and small letters are no difference: the register writes everything in capitals. */
    public boolean differs() {
        return readAt != null
                && registered != null
                && (own == null || !registered.toString().equalsIgnoreCase(own.toString()));
    }
}
