package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.front.billing.boundary.AgingBucket;
import no.front.billing.boundary.AgingRow;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** How old what customers owe is, added up by the database. */
@Dependent
public class AgingStore {

    private static final String SUMS =
            Arrays.stream(AgingBucket.values()).map(AgingStore::sum).collect(Collectors.joining(", "));

    private static final String FROM = " FROM open_item i JOIN customer c ON c.id = i.customer_id"
            + " WHERE i.closed_on IS NULL AND i.kind IN ('INVOICE', 'COLLECTION_FEE', 'INTEREST', 'COMMISSION_DEBT')"
            + " AND c.name LIKE ?2 ESCAPE '!'";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    private static String sum(AgingBucket bucket) {
        String age = "DATEDIFF(?1, i.due_on)";
        String within =
                switch (bucket) {
                    case NOT_DUE -> age + " <= 0";
                    case OVER_90 -> age + " > 90";
                    default -> age + " BETWEEN " + bucket.from() + " AND " + bucket.to();
                };
        return "SUM(CASE WHEN " + within + " THEN i.remaining ELSE 0 END)";
    }

    /** Of all customers together. */
    public AgingRow total(LocalDate today, String name) {
        Object[] row = (Object[]) query("SELECT 0, '', " + SUMS + ", SUM(i.remaining)" + FROM, today, name)
                .getSingleResult();
        return row(row);
    }

    /** Sorts: {@code customer}, {@code total}, or the name of a bucket. */
    @SuppressWarnings("unchecked")
    public Page<AgingRow> page(LocalDate today, String name, PageRequest request) {
        String direction = request.descending() ? " DESC" : "";
        String sort = Arrays.stream(AgingBucket.values())
                .filter(bucket -> bucket.name().equals(request.sort()))
                .map(AgingStore::sum)
                .findFirst()
                .orElse(request.sort().equals("customer") ? "c.name" : "SUM(i.remaining)");
        List<Object[]> rows = query(
                        "SELECT c.id, c.name, " + SUMS + ", SUM(i.remaining)" + FROM
                                + " GROUP BY c.id, c.name ORDER BY " + sort + direction + ", c.id",
                        today,
                        name)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Number count = (Number) query("SELECT COUNT(DISTINCT c.id)" + FROM + " AND ?1 = ?1", today, name)
                .getSingleResult();
        return Page.of(rows.stream().map(AgingStore::row).toList(), count.longValue(), request);
    }

    private Query query(String sql, LocalDate today, String name) {
        return em.createNativeQuery(sql)
                .setParameter(1, today)
                .setParameter(
                        2, "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }

    private static AgingRow row(Object[] row) {
        List<Money> amounts = new ArrayList<>();
        int buckets = AgingBucket.values().length;
        for (int i = 0; i < buckets; i++) {
            amounts.add(money(row[2 + i]));
        }
        return new AgingRow(((Number) row[0]).longValue(), String.valueOf(row[1]), amounts, money(row[2 + buckets]));
    }

    private static Money money(Object sum) {
        return Money.ofSum(sum == null ? null : new BigDecimal(sum.toString()));
    }
}
