package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.commission.entity.AmountCause;

/**
 * For how many messages amounts of commission are, as notes say it (bokføringsforskriften 5-1-1: the quantity). By the lines of
 * Strex' settlement: what was billed, or taken back, or corrected; less what a case has taken out of it, and of what it gave back.
 */
@Dependent
public class MessageCountStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /**
     * Counts by amount, below zero of what was taken back. An amount whose count can't be told for certain is left out: what was
     * released in several steps, and reversals of what was held.
     */
    public Map<Long, Long> messages(Collection<Long> amounts) {
        Map<Long, Long> counts = new HashMap<>();
        if (amounts.isEmpty()) {
            return counts;
        }
        String ids = String.join(",", amounts.stream().map(String::valueOf).toList());
        Map<Long, Long> held = held(ids);
        List<?> rows = em.createNativeQuery("SELECT a.id, a.cause, a.withheld <> 0, SUM(l.billed), SUM(l.reversed)"
                        + " FROM commission_amount a JOIN strex_settlement_line l ON l.settlement_id = a.settlement_id"
                        + " AND l.customer_id = a.customer_id AND l.service_id = a.service_id AND l.month = a.month"
                        + " WHERE a.cause <> 'RELEASED' AND a.id IN (" + ids + ") GROUP BY a.id, a.cause, a.withheld")
                .getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> {
            long id = number(row[0]);
            boolean isHeld = truth(row[2]);
            long billed = number(row[3]);
            long reversed = number(row[4]);
            switch (AmountCause.valueOf(row[1].toString())) {
                case SETTLED -> {
                    if (!isHeld || held.containsKey(id)) {
                        counts.put(id, billed - (isHeld ? held.get(id) : 0));
                    }
                }
                case REVERSED -> {
                    if (!isHeld) {
                        counts.put(id, -reversed);
                    }
                }
                case CORRECTED -> {
                    if (!isHeld) {
                        counts.put(id, billed - reversed);
                    }
                }
                case RELEASED -> {}
            }
        });
        counts.putAll(released(ids));
        return counts;
    }

    /** What cases took out of amounts, unless recipients got some of it back since. */
    private Map<Long, Long> held(String ids) {
        return counted("SELECT a.id, COUNT(*) FROM commission_amount a JOIN strex_settlement_line l"
                + " ON l.settlement_id = a.settlement_id AND l.customer_id = a.customer_id"
                + " AND l.service_id = a.service_id AND l.month = a.month JOIN premium_transaction t"
                + " ON t.settlement_line_id = l.id AND t.hold_id IS NOT NULL AND t.price > 0"
                + " WHERE a.cause = 'SETTLED' AND a.id IN (" + ids
                + ") GROUP BY a.id HAVING SUM(t.status = 'REVERSED') = 0");
    }

    /** Where all that a case gave back of a settlement, service and month is one amount, and none of it was taken back since. */
    private Map<Long, Long> released(String ids) {
        return counted("SELECT a.id, COUNT(*) FROM commission_amount a JOIN strex_settlement_line l"
                + " ON l.settlement_id = a.settlement_id AND l.customer_id = a.customer_id"
                + " AND l.service_id = a.service_id AND l.month = a.month JOIN premium_transaction t"
                + " ON t.settlement_line_id = l.id AND t.hold_id = a.hold_id AND t.status IN ('RELEASED', 'REVERSED')"
                + " WHERE a.cause = 'RELEASED' AND a.withheld = 0 AND a.id IN (" + ids + ") AND NOT EXISTS"
                + " (SELECT 1 FROM commission_amount o WHERE o.id <> a.id AND o.cause = 'RELEASED'"
                + " AND o.hold_id = a.hold_id AND o.settlement_id = a.settlement_id AND o.service_id = a.service_id"
                + " AND o.month = a.month) GROUP BY a.id HAVING SUM(t.status = 'REVERSED') = 0");
    }

    private Map<Long, Long> counted(String query) {
        Map<Long, Long> counts = new HashMap<>();
        List<?> rows = em.createNativeQuery(query).getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> counts.put(number(row[0]), number(row[1])));
        return counts;
    }

    private static boolean truth(Object cell) {
        return cell instanceof Boolean yes ? yes : number(cell) != 0;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
