package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/**
 * Adds up what has come in, by a few statements over many intakes: from their records to counts by day and by month. Counted
 * up to a position, each intake once; who adds up holds the counter, so that two nodes take turns.
 */
@Dependent
public class UsageRollUpStore {

    private static final int MOST_INTAKES = 500;
    private static final long MOST_RECORDS = 500_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Adds up the next intakes. @return whether more wait */
    public boolean rollUp() {
        long rolled = ((Number)
                        em.createNativeQuery("SELECT position FROM usage_progress WHERE name = 'rolled' FOR UPDATE")
                                .getSingleResult())
                .longValue();
        List<?> waiting = em.createNativeQuery("SELECT id, position, CAST(first_day AS CHAR), CAST(last_day AS CHAR),"
                        + " accepted + updated FROM usage_intake WHERE position > ?1 ORDER BY position LIMIT "
                        + MOST_INTAKES)
                .setParameter(1, rolled)
                .getResultList();
        StringJoiner ids = new StringJoiner(", ");
        String firstDay = null;
        String lastDay = null;
        long upTo = rolled;
        long records = 0;
        int taken = 0;
        for (Object row : waiting) {
            Object[] cells = (Object[]) row;
            if (records > MOST_RECORDS) {
                break;
            }
            upTo = ((Number) cells[1]).longValue();
            records += ((Number) cells[4]).longValue();
            taken++;
            if (cells[2] != null) {
                ids.add(cells[0].toString());
                firstDay = firstDay == null || cells[2].toString().compareTo(firstDay) < 0
                        ? cells[2].toString()
                        : firstDay;
                lastDay = lastDay == null || cells[3].toString().compareTo(lastDay) > 0 ? cells[3].toString() : lastDay;
            }
        }
        if (ids.length() > 0) {
            add(ids.toString(), firstDay, lastDay, upTo);
        }
        em.createNativeQuery("UPDATE usage_progress SET position = ?1 WHERE name = 'rolled'")
                .setParameter(1, upTo)
                .executeUpdate();
        return taken < waiting.size() || waiting.size() == MOST_INTAKES;
    }

    private void add(String ids, String firstDay, String lastDay, long upTo) {
        String from = " FROM usage_record r WHERE r.intake_id IN (" + ids + ") AND r.billable"
                + " AND r.day BETWEEN ?1 AND ?2";
        // months first: who issues invoices holds them, and then days must not have changed either
        em.createNativeQuery("INSERT INTO usage_month (account_id, month, messages, pieces, last_position,"
                        + " billed_position, billed_messages)"
                        + " SELECT r.account_id, DATE_FORMAT(r.day, '%Y-%m') AS of_month, COUNT(*), SUM(r.parts), ?3, 0, 0"
                        + from + " GROUP BY r.account_id, of_month ORDER BY r.account_id, of_month"
                        + " ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages),"
                        + " pieces = pieces + VALUES(pieces), last_position = VALUES(last_position)")
                .setParameter(1, firstDay)
                .setParameter(2, lastDay)
                .setParameter(3, upTo)
                .executeUpdate();
        em.createNativeQuery("INSERT INTO usage_day (account_id, month, day, kind, product_code, destination, messages,"
                        + " pieces)"
                        + " SELECT r.account_id, DATE_FORMAT(r.day, '%Y-%m'), r.day, r.kind, r.product_code,"
                        + " r.destination, COUNT(*), SUM(r.parts)"
                        + from + " GROUP BY r.account_id, r.day, r.kind, r.product_code, r.destination"
                        + " ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages),"
                        + " pieces = pieces + VALUES(pieces)")
                .setParameter(1, firstDay)
                .setParameter(2, lastDay)
                .executeUpdate();
        // as customers wrote it: elsewhere names are alike whatever their capitals
        em.createNativeQuery("INSERT INTO usage_sender_day (account_id, month, day, sender, messages, pieces)"
                        + " SELECT r.account_id, DATE_FORMAT(r.day, '%Y-%m'), r.day, r.sender COLLATE utf8mb4_bin AS named,"
                        + " COUNT(*), SUM(r.parts)" + from + " AND r.kind = 'M' GROUP BY r.account_id, r.day, named"
                        + " ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages),"
                        + " pieces = pieces + VALUES(pieces)")
                .setParameter(1, firstDay)
                .setParameter(2, lastDay)
                .executeUpdate();
    }

    /** A partition of records for each month up to that of the day; outside of any transaction. @return how many were made */
    public long partitionsUpTo(LocalDate day) {
        // a question to the eye: changes of tables don't go together with a transaction
        return ((Number) em.createNativeQuery("CALL usage_partitions(?1)")
                        .setParameter(1, day.toString())
                        .getSingleResult())
                .longValue();
    }
}
