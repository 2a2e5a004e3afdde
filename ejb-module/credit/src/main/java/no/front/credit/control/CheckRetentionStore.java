package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.front.credit.control.CheckRetention.Past;
import no.front.kernel.InstantColumn;
import no.front.kernel.Oslo;

/** Checks whose time is over, and their deletion (CRE-6). */
@Dependent
public class CheckRetentionStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Checks past their time, none of them pending. */
    @SuppressWarnings("unchecked")
    public List<Long> over(CheckRetention retention, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery("SELECT c.id, CAST(c.requested_at AS CHAR),"
                        + " CAST(c.valid_until AS CHAR), CAST(o.closed_at AS CHAR),"
                        + " (SELECT CAST(MAX(d.decided_at) AS CHAR) FROM credit_decision d"
                        + "   WHERE d.check_id = c.id OR d.order_id = c.order_id),"
                        + " EXISTS (SELECT 1 FROM contract k WHERE k.customer_id = c.customer_id"
                        + "   AND k.made_at >= c.requested_at)"
                        + " FROM credit_check c JOIN customer_order o ON o.id = c.order_id"
                        + " WHERE c.status <> 'PENDING' AND c.requested_at < ?1 ORDER BY c.id")
                .setParameter(1, COLUMN.convertToDatabaseColumn(Oslo.startOf(retention.earliest(today))))
                .getResultList();
        return rows.stream()
                .map(CheckRetentionStore::past)
                .filter(past -> retention.isOver(past, today))
                .map(Past::id)
                .toList();
    }

    private static Past past(Object[] row) {
        return new Past(
                ((Number) row[0]).longValue(),
                day(row[1]),
                row[2] == null ? null : LocalDate.parse(row[2].toString()),
                day(row[3]),
                day(row[4]),
                row[5] instanceof Boolean yes ? yes : ((Number) row[5]).intValue() != 0);
    }

    private static LocalDate day(Object moment) {
        Instant read = moment == null ? null : COLUMN.convertToEntityAttribute(moment.toString());
        return read == null ? null : Oslo.dayOf(read);
    }

    /** Decisions that rest on these checks or belong to their orders. */
    @SuppressWarnings("unchecked")
    public List<Long> decisionsOf(Collection<Long> checks) {
        if (checks.isEmpty()) {
            return List.of();
        }
        List<Number> ids = em.createNativeQuery("SELECT d.id FROM credit_decision d WHERE d.check_id IN ("
                        + list(checks) + ") OR d.order_id IN (SELECT c.order_id FROM credit_check c WHERE c.id IN ("
                        + list(checks) + "))")
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Deletes the checks; of the decisions what only they explain goes with them. @return how many checks */
    public int delete(Collection<Long> checks, Collection<Long> decisions) {
        if (!decisions.isEmpty()) {
            em.createNativeQuery("UPDATE credit_decision SET check_id = NULL, advice = NULL, note = '',"
                            + " version = version + 1 WHERE id IN (" + list(decisions) + ")")
                    .executeUpdate();
        }
        return checks.isEmpty()
                ? 0
                : em.createNativeQuery("DELETE FROM credit_check WHERE id IN (" + list(checks) + ")")
                        .executeUpdate();
    }

    /** Numbers only. */
    private static String list(Collection<Long> ids) {
        StringBuilder list = new StringBuilder();
        ids.forEach(id -> list.append(list.isEmpty() ? "" : ",").append(id.longValue()));
        return list.toString();
    }
}
