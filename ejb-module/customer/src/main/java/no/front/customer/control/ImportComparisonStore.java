package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import no.front.customer.entity.CustomerError;
import no.front.customer.entity.CustomerImport.Counts;

/**
 * Compares the waiting room with what we have and with itself, all lines at once. Repeated, it comes to the same unless we
 * have something new meanwhile.
 */
@Dependent
public class ImportComparisonStore extends SqlStore {

    /** Finds what is known already, what contradicts, what is new and what differs. */
    public Counts compare(long importId) {
        firstLines(importId);
        refuseNameless(importId);
        refuseContradictions(importId);
        refuseContactsTwice(importId);
        link(importId, 0, Integer.MAX_VALUE);
        sort(importId, 0, Integer.MAX_VALUE);
        return counts(importId);
    }

    /** The first good line with a name tells about its organisation; of one that we have, the first good line. */
    private void firstLines(long importId) {
        update(
                "UPDATE import_row r JOIN (SELECT s.organisation_number, MIN(s.line_no) AS line_no FROM import_row s"
                        + " LEFT JOIN customer c ON c.organisation_number = s.organisation_number"
                        + " WHERE s.import_id = ?1 AND s.outcome <> 'BAD' AND (s.name IS NOT NULL OR c.id IS NOT NULL)"
                        + " GROUP BY s.organisation_number) f ON f.organisation_number = r.organisation_number"
                        + " SET r.told_in = f.line_no, r.first_line = (r.line_no = f.line_no) WHERE r.import_id = ?1"
                        + " AND r.outcome <> 'BAD'",
                importId);
    }

    /** A new organisation needs a name before anything else of it. */
    private void refuseNameless(long importId) {
        update(
                "UPDATE import_row r LEFT JOIN customer c ON c.organisation_number = r.organisation_number"
                        + " SET r.outcome = 'BAD', r.problems = '"
                        + problem(ImportColumn.NAME, CustomerError.NAME_MISSING)
                        + "' WHERE r.import_id = ?1 AND r.outcome <> 'BAD' AND c.id IS NULL"
                        + " AND (r.told_in IS NULL OR r.told_in > r.line_no)",
                importId);
    }

    private void refuseContradictions(long importId) {
        String differs = "(" + differs("name") + " OR " + differs("form") + " OR " + differs("address_line") + " OR "
                + differs("postcode") + " OR " + differs("city") + " OR " + differs("email") + " OR "
                + differs("invoice_email") + " OR " + differs("phone") + " OR " + differs("web") + ")";
        update(
                "UPDATE import_row r JOIN import_row f ON f.import_id = r.import_id AND f.line_no = r.told_in"
                        + " AND f.line_no < r.line_no"
                        + " SET r.outcome = 'BAD', r.problems = CONCAT('"
                        + problem(ImportColumn.ORGANISATION_NUMBER, CustomerError.IMPORT_CONTRADICTION)
                        + "\t', f.line_no) WHERE r.import_id = ?1 AND r.outcome <> 'BAD' AND " + differs,
                importId);
    }

    private static String differs(String column) {
        return "(r." + column + " IS NOT NULL AND NOT (BINARY r." + column + " <=> BINARY f." + column + "))";
    }

    private void refuseContactsTwice(long importId) {
        update(
                "UPDATE import_row r JOIN (SELECT organisation_number, contact_email_key, MIN(line_no) AS line_no"
                        + " FROM import_row WHERE import_id = ?1 AND outcome <> 'BAD' AND contact_email_key IS NOT NULL"
                        + " GROUP BY organisation_number, contact_email_key HAVING COUNT(*) > 1) f"
                        + " ON f.organisation_number = r.organisation_number"
                        + " AND f.contact_email_key = r.contact_email_key AND f.line_no < r.line_no"
                        + " SET r.outcome = 'BAD', r.problems = CONCAT('"
                        + problem(ImportColumn.CONTACT_EMAIL, CustomerError.IMPORT_CONTACT_TWICE)
                        + "\t', f.line_no) WHERE r.import_id = ?1 AND r.outcome <> 'BAD'",
                importId);
    }

    private static String problem(ImportColumn column, CustomerError error) {
        return column.header() + "\t" + error.key();
    }

    /** Finds the organisations and contacts that we have, for lines after one up to another. */
    void link(long importId, int after, int upTo) {
        update(
                "UPDATE import_row r JOIN customer c ON c.organisation_number = r.organisation_number"
                        + " SET r.customer_id = c.id WHERE r.import_id = ?1 AND r.line_no > ?2 AND r.line_no <= ?3"
                        + " AND r.outcome <> 'BAD' AND r.customer_id IS NULL",
                importId,
                after,
                upTo);
        update(
                "UPDATE import_row r JOIN contact_person p ON p.customer_id = r.customer_id"
                        + " AND p.email_key = r.contact_email_key"
                        + " SET r.contact_id = p.id WHERE r.import_id = ?1 AND r.line_no > ?2 AND r.line_no <= ?3"
                        + " AND r.outcome <> 'BAD' AND r.contact_id IS NULL",
                importId,
                after,
                upTo);
    }

    private void sort(long importId, int after, int upTo) {
        update(
                "UPDATE import_row r" + ImportDifferenceSql.JOINS + " SET r.differs = "
                        + ImportDifferenceSql.anyDiffers()
                        + ", r.outcome = CASE WHEN (r.first_line AND r.customer_id IS NULL)"
                        + " OR (r.contact_email_key IS NOT NULL AND r.contact_id IS NULL) THEN 'NEW'"
                        + " WHEN " + ImportDifferenceSql.anyDiffers() + " THEN 'DIFFERENT' ELSE 'UNCHANGED' END"
                        + " WHERE r.import_id = ?1 AND r.line_no > ?2 AND r.line_no <= ?3 AND r.outcome <> 'BAD'",
                importId,
                after,
                upTo);
    }

    private Counts counts(long importId) {
        Conditions where = new Conditions().and("import_id = ?", importId);
        return rows(
                        where,
                        "SELECT SUM(outcome = 'NEW'), SUM(outcome = 'UNCHANGED'), SUM(outcome = 'DIFFERENT'),"
                                + " SUM(outcome = 'BAD') FROM import_row" + where,
                        row -> new Counts(
                                (int) row.number(), (int) row.number(), (int) row.number(), (int) row.number()))
                .getFirst();
    }

    private void update(String sql, Object... values) {
        var statement = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
