package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.commission.boundary.OwnCommissionMonth.Payment;
import no.front.commission.entity.PayoutStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** Of one customer's commission: on which days its money moved, by month. */
@Dependent
public class OwnCommissionStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Whether there is a premium service of the customer, running or ended. */
    public boolean isThere(long customerId) {
        return !em.createNativeQuery("SELECT 1 FROM premium_service WHERE customer_id = ?1 LIMIT 1")
                .setParameter(1, customerId)
                .getResultList()
                .isEmpty();
    }

    /** When Strex settled last. */
    public Map<BillingMonth, LocalDate> settledOn(long customerId) {
        return days(
                "SELECT l.month, CAST(MAX(s.settled_on) AS CHAR) FROM strex_settlement_line l"
                        + " JOIN strex_settlement s ON s.id = l.settlement_id WHERE l.customer_id = ?1 GROUP BY l.month",
                customerId);
    }

    /** The first payout day of what is payable. */
    public Map<BillingMonth, LocalDate> dueOn(long customerId) {
        return days(
                "SELECT month, CAST(MIN(due_on) AS CHAR) FROM commission_amount"
                        + " WHERE customer_id = ?1 AND status = 'PAYABLE' GROUP BY month",
                customerId);
    }

    /** What recipients took back after it was settled, excl. VAT, zero or below. */
    public Map<BillingMonth, Money> takenBack(long customerId) {
        Map<BillingMonth, Money> sums = new HashMap<>();
        rows(
                        "SELECT month, SUM(amount) FROM commission_amount WHERE customer_id = ?1 AND cause = 'REVERSED' GROUP BY month",
                        customerId)
                .forEach(row -> sums.put(BillingMonth.of(row[0].toString()), Money.ofSum((BigDecimal) row[1])));
        return sums;
    }

    /** Payouts that have amounts of a month, oldest first. */
    public Map<BillingMonth, List<Payment>> payouts(long customerId) {
        Map<BillingMonth, List<Payment>> payouts = new HashMap<>();
        rows(
                        "SELECT a.month, COALESCE(n.id, 0), COALESCE(n.number, 0), p.status, CAST(p.payout_on AS CHAR),"
                                + " CAST(p.paid_on AS CHAR), p.to_pay FROM payout p JOIN (SELECT DISTINCT payout_id, month"
                                + " FROM commission_amount WHERE customer_id = ?1 AND status = 'NOTED') a ON a.payout_id = p.id"
                                + " LEFT JOIN commission_note n ON n.payout_id = p.id AND n.kind = 'NOTE'"
                                + " WHERE p.customer_id = ?1 ORDER BY p.id",
                        customerId)
                .forEach(row -> payouts.computeIfAbsent(BillingMonth.of(row[0].toString()), month -> new ArrayList<>())
                        .add(new Payment(
                                ((Number) row[1]).longValue(),
                                "PN-" + row[2],
                                PayoutStatus.valueOf(row[3].toString()),
                                LocalDate.parse(row[4].toString()),
                                Optional.ofNullable(row[5]).map(day -> LocalDate.parse(day.toString())),
                                Money.ofSum((BigDecimal) row[6]))));
        return payouts;
    }

    private Map<BillingMonth, LocalDate> days(String sql, long customerId) {
        Map<BillingMonth, LocalDate> days = new HashMap<>();
        rows(sql, customerId)
                .forEach(row -> days.put(BillingMonth.of(row[0].toString()), LocalDate.parse(row[1].toString())));
        return days;
    }

    private List<Object[]> rows(String sql, long customerId) {
        List<?> found = em.createNativeQuery(sql).setParameter(1, customerId).getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }
}
