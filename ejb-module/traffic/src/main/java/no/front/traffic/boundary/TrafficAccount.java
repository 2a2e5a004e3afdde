package no.front.traffic.boundary;

/**
 * What counts of an account in a month.
 *
 * @param messages SMS
 * @param parts SMS parts
 * @param before SMS parts of the month before
 * @param billed whether all of it is on invoices
 */
public record TrafficAccount(
        long accountId,
        String number,
        String name,
        long customerId,
        String customer,
        long messages,
        long parts,
        long lookups,
        long before,
        boolean billed) {}
