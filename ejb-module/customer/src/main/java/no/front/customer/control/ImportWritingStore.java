package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import no.front.customer.entity.CustomerChange;
import no.front.customer.entity.DataSource;
import no.front.platform.entity.Actor;

/**
 * Writes what is new in a range of lines, by a few statements for all of them. Each line brought 50 ids of its own: the
 * first becomes the organisation's, the second the contact's, the next four their lines in the change log.
 */
@Dependent
public class ImportWritingStore extends SqlStore {

    private static final String RANGE = " WHERE r.import_id = ?1 AND r.line_no > ?2 AND r.line_no <= ?3";
    private static final String NEW_CUSTOMER =
            RANGE + " AND r.outcome <> 'BAD' AND r.first_line AND r.customer_id IS NULL";
    private static final String NEW_CONTACT = RANGE + " AND r.outcome <> 'BAD' AND r.customer_id IS NOT NULL"
            + " AND r.contact_id IS NULL AND r.contact_email_key IS NOT NULL";
    private static final String TERMS =
            "JSON_TABLE(%s, '$[*]' COLUMNS (term VARCHAR(130) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$')) t";

    @Inject
    ImportComparisonStore comparison;

    /**
     * A range of lines of one import, and in whose name and when it is written.
     *
     * @param after the line before the first
     * @param upTo the last line
     */
    public record Batch(
            long importId, int after, int upTo, String fileName, Actor actor, Instant businessTime, Instant realTime) {}

    /** What came in by other ways meanwhile is left as it is. */
    public void writeNew(Batch batch) {
        comparison.link(batch.importId(), batch.after(), batch.upTo());
        customers(batch);
        comparison.link(batch.importId(), batch.after(), batch.upTo());
        contacts(batch);
        comparison.link(batch.importId(), batch.after(), batch.upTo());
    }

    private void customers(Batch batch) {
        run(
                batch,
                "INSERT INTO customer (id, version, organisation_number, name, form, is_prospect, is_customer, is_supplier,"
                        + " is_partner, status, visiting_lines, visiting_postcode, visiting_city, visiting_country,"
                        + " invoice_email, invoice_delivery, email, phone, web, language, vat_registered, notes,"
                        + " data_source, created_at, created_by)"
                        + " SELECT r.id_block, 1, r.organisation_number, r.name, COALESCE(r.form, 'OTHER'),"
                        + " COALESCE(FIND_IN_SET('PROSPECT', r.kinds) > 0 AND FIND_IN_SET('CUSTOMER', r.kinds) = 0, FALSE),"
                        + " COALESCE(FIND_IN_SET('CUSTOMER', r.kinds) > 0, TRUE),"
                        + " COALESCE(FIND_IN_SET('SUPPLIER', r.kinds) > 0, FALSE),"
                        + " COALESCE(FIND_IN_SET('PARTNER', r.kinds) > 0, FALSE), 'ACTIVE',"
                        + " IF(r.postcode IS NULL, NULL, COALESCE(r.address_line, '')), r.postcode, r.city,"
                        + " IF(r.postcode IS NULL, NULL, 'NO'), r.invoice_email, 'EHF', r.email, r.phone, r.web, 'BOKMAL',"
                        + " FALSE, '', '" + DataSource.IMPORT + "', ?4, ?5 FROM import_row r" + NEW_CUSTOMER,
                SqlRow.column(batch.businessTime()),
                batch.actor().name());
        log(batch, CustomerChange.CUSTOMER_IMPORTED, "Customer", "r.id_block", "r.id_block", "r.name", 2, NEW_CUSTOMER);
        run(
                batch,
                "INSERT IGNORE INTO customer_search (term, customer_id, contact_id, kind)"
                        + " SELECT SUBSTRING(t.term, 2), r.id_block, 0, LEFT(t.term, 1) FROM import_row r, "
                        + TERMS.formatted("r.customer_terms") + NEW_CUSTOMER);
    }

    private void contacts(Batch batch) {
        run(
                batch,
                "INSERT INTO contact_person (id, version, customer_id, name, title, email, email_key, mobile, is_contract,"
                        + " is_technical, is_accounting, is_administrator, data_source, data_at, created_at)"
                        + " SELECT r.id_block + 1, 1, r.customer_id, r.contact_name, r.contact_title, r.contact_email,"
                        + " r.contact_email_key, r.contact_mobile, COALESCE(FIND_IN_SET('CONTRACT', r.contact_roles) > 0, TRUE),"
                        + " COALESCE(FIND_IN_SET('TECHNICAL', r.contact_roles) > 0, FALSE),"
                        + " COALESCE(FIND_IN_SET('ACCOUNTING', r.contact_roles) > 0, FALSE),"
                        + " COALESCE(FIND_IN_SET('ADMINISTRATOR', r.contact_roles) > 0, FALSE), '" + DataSource.IMPORT
                        + "', ?4, ?4 FROM import_row r" + NEW_CONTACT,
                SqlRow.column(batch.businessTime()));
        log(
                batch,
                CustomerChange.CONTACT_IMPORTED,
                "ContactPerson",
                "r.id_block + 1",
                "r.customer_id",
                "r.contact_name",
                4,
                NEW_CONTACT);
        run(
                batch,
                "INSERT IGNORE INTO customer_search (term, customer_id, contact_id, kind)"
                        + " SELECT SUBSTRING(t.term, 2), r.customer_id, r.id_block + 1, LEFT(t.term, 1) FROM import_row r, "
                        + TERMS.formatted("r.contact_terms") + NEW_CONTACT);
    }

    /** The line as it stood is what was written (ACC-8). @param id which of the line's ids the entry takes */
    private void log(
            Batch batch,
            CustomerChange change,
            String type,
            String subject,
            String customer,
            String label,
            int id,
            String lines) {
        run(
                batch,
                "INSERT INTO change_entry (id, business_at, real_at, actor_kind, actor_id, actor_name, address, action,"
                        + " retention, subject_type, subject_id, subject_label, customer_id, reason)"
                        + " SELECT r.id_block + " + id + ", ?4, ?5, ?6, ?7, ?8, ?9, '" + change.name() + "', '"
                        + change.retention() + "', '" + type + "', " + subject + ", " + label + ", " + customer
                        + ", CONCAT(?10, ':', r.line_no) FROM import_row r" + lines,
                SqlRow.column(batch.businessTime()),
                SqlRow.column(batch.realTime()),
                batch.actor().kind().name(),
                batch.actor().id(),
                batch.actor().name(),
                batch.actor().address(),
                batch.fileName());
        run(
                batch,
                "INSERT INTO change_value (id, entry_id, field, value_before, value_after)"
                        + " SELECT r.id_block + " + (id + 1) + ", r.id_block + " + id
                        + ", 'line', NULL, r.original FROM import_row r" + lines);
    }

    private void run(Batch batch, String sql, Object... more) {
        var statement = em.createNativeQuery(sql)
                .setParameter(1, batch.importId())
                .setParameter(2, batch.after())
                .setParameter(3, batch.upTo());
        for (int i = 0; i < more.length; i++) {
            statement.setParameter(i + 4, more[i]);
        }
        statement.executeUpdate();
    }
}
