package no.front.customer.boundary;

import java.util.List;

/**
 * One line of an import in its preview.
 *
 * @param line its number in the file
 * @param outcome NEW, UNCHANGED, DIFFERENT or BAD
 * @param original as it stood
 * @param problems what is wrong with it; empty unless BAD
 * @param organisationNumber as understood, null where it could not be
 * @param customerName of the organisation that has the number already, null for a new one
 * @param customerId its id, null for a new one
 * @param differences what choosing "update" would change
 */
public record ImportRow(
        int line,
        String outcome,
        String original,
        List<ImportProblem> problems,
        String organisationNumber,
        String customerName,
        Long customerId,
        List<Difference> differences) {

    /** One field that would change. @param before null where there is nothing yet */
    public record Difference(String column, String before, String after) {}

    /** Which lines. */
    public enum Sort {
        BAD,
        NEW,
        DIFFERENT
    }
}
