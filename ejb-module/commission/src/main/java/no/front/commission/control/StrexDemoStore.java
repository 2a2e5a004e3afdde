package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** What is not settled of our own traffic, for the demo's Strex. */
@Dependent
public class StrexDemoStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The oldest month before that one of which something is not settled; empty for none. */
    public Optional<BillingMonth> oldestOpen(BillingMonth before) {
        Object month = em.createNativeQuery("SELECT MIN(month) FROM premium_earning WHERE pending <> 0 AND month < ?1")
                .setParameter(1, before.toString())
                .getSingleResult();
        return Optional.ofNullable(month).map(text -> BillingMonth.of(text.toString()));
    }

    /** Settlements that have lines of the month. */
    long settlements(BillingMonth month) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(DISTINCT settlement_id) FROM strex_settlement_line WHERE month = ?1")
                        .setParameter(1, month.toString())
                        .getSingleResult())
                .longValue();
    }

    /** The largest first. */
    List<StrexSimulator.Line> unsettled(BillingMonth month) {
        List<?> found = em.createNativeQuery(
                        "SELECT u.operator, s.short_number, s.keyword, u.price, SUM(u.billed),"
                                + " SUM(u.reversed) FROM (SELECT operator, service_id, price, CAST(billed AS SIGNED) billed,"
                                + " CAST(reversed AS SIGNED) reversed FROM premium_earning WHERE month = ?1 UNION ALL"
                                + " SELECT operator, service_id, price, -CAST(billed AS SIGNED), -CAST(reversed AS SIGNED)"
                                + " FROM strex_settlement_line WHERE month = ?1) u JOIN premium_service s ON s.id = u.service_id"
                                + " GROUP BY 1, 2, 3, 4 HAVING SUM(u.billed) > 0 OR SUM(u.reversed) > 0 ORDER BY 5 DESC, 1, 2, 3, 4")
                .setParameter(1, month.toString())
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    private static StrexSimulator.Line line(Object[] row) {
        return new StrexSimulator.Line(
                row[0].toString(),
                row[1].toString(),
                row[2].toString(),
                Money.of(row[3].toString()),
                Math.max(((Number) row[4]).longValue(), 0),
                Math.max(((Number) row[5]).longValue(), 0));
    }
}
