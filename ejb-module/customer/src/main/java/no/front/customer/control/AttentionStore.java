package no.front.customer.control;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import no.front.customer.boundary.Attention;

/** What waits for somebody, counted in one query. */
@Dependent
public class AttentionStore extends SqlStore {

    /** Organisations whose last look-up got no answer. */
    static final String LOOKUP_FAILED = "SELECT DISTINCT l.customer_id FROM register_lookup l"
            + " WHERE l.outcome = 'UNAVAILABLE' AND l.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM register_lookup n"
            + " WHERE n.customer_id = l.customer_id AND n.id > l.id AND n.outcome <> 'UNAVAILABLE')";

    public Attention of(long staffId, LocalDate today) {
        Object counts = em.createNativeQuery("SELECT"
                        + " (SELECT COUNT(*) FROM communication WHERE follow_up_staff_id = ?1 AND follow_up_open = TRUE"
                        + " AND follow_up_on = ?2),"
                        + " (SELECT COUNT(*) FROM communication WHERE follow_up_staff_id = ?1 AND follow_up_open = TRUE"
                        + " AND follow_up_on < ?2),"
                        + " (SELECT COUNT(*) FROM customer WHERE mail_returned = TRUE AND status = 'ACTIVE'),"
                        + " (SELECT COUNT(*) FROM customer WHERE in_trouble = TRUE AND is_customer = TRUE"
                        + " AND status = 'ACTIVE'),"
                        + " (SELECT COUNT(*) FROM (" + LOOKUP_FAILED + ") failed),"
                        + " (SELECT COUNT(*) FROM customer_import WHERE status = 'READY')")
                .setParameter(1, staffId)
                .setParameter(2, today.toString())
                .getSingleResult();
        SqlRow row = new SqlRow(counts);
        return new Attention(row.number(), row.number(), row.number(), row.number(), row.number(), row.number());
    }
}
