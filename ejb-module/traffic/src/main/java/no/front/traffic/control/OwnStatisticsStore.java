package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import no.front.kernel.BillingMonth;
import no.front.traffic.boundary.OwnCount;
import no.front.traffic.boundary.StatisticsBy;

/** Figures of some accounts, from the counts by day; never from single messages. */
@Dependent
public class OwnStatisticsStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** By period, and in it by key. @param byMonth months are told apart, not days */
    public List<OwnCount> counts(
            StatisticsBy by, List<Long> accounts, BillingMonth first, BillingMonth last, boolean byMonth) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        String period = byMonth ? "d.month" : "CAST(d.day AS CHAR)";
        List<?> rows = em.createNativeQuery("SELECT " + period + " AS period, " + key(by) + " AS of_key, " + sums(by)
                        + " FROM " + (by == StatisticsBy.SENDER ? "usage_sender_day" : "usage_day") + " d"
                        + (by == StatisticsBy.ACCOUNT ? " JOIN account a ON a.id = d.account_id" : "")
                        + " WHERE d.account_id IN ("
                        + accounts.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ") AND d.month BETWEEN ?1 AND ?2"
                        + (by == StatisticsBy.COUNTRY ? " AND d.kind = 'M'" : "")
                        + " GROUP BY period, of_key ORDER BY period, of_key")
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new OwnCount(
                        cells[0].toString(), cells[1].toString(), number(cells[2]), number(cells[3]), number(cells[4])))
                .toList();
    }

    private static String key(StatisticsBy by) {
        return switch (by) {
            case DAY -> "IF(d.destination = 'NO', 'NO', '')";
            case ACCOUNT -> "a.number";
            case SENDER -> "d.sender";
            case COUNTRY -> "d.destination";
        };
    }

    private static String sums(StatisticsBy by) {
        return by == StatisticsBy.SENDER
                ? "SUM(d.messages), SUM(d.pieces), 0"
                : "SUM(IF(d.kind = 'M', d.messages, 0)), SUM(IF(d.kind = 'M', d.pieces, 0)),"
                        + " SUM(IF(d.kind = 'L', d.pieces, 0))";
    }

    /** Newest first. */
    public List<BillingMonth> months(List<Long> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("SELECT DISTINCT month FROM usage_month WHERE account_id IN ("
                        + accounts.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ") ORDER BY month DESC LIMIT 120")
                .getResultList();
        return rows.stream().map(row -> BillingMonth.of(row.toString())).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
