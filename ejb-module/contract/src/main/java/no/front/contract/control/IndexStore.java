package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.front.contract.entity.ContractStatus;
import no.front.contract.entity.CustomerPrice;
import no.front.contract.entity.PriceAdjustment;
import no.front.contract.entity.PriceIndexReading;
import no.front.contract.entity.PriceIndexValue;
import no.front.kernel.BillingMonth;

/** The consumer price index, adjustments by it, and what they touch. */
@Dependent
public class IndexStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(PriceIndexValue value) {
        em.persist(value);
    }

    public void add(PriceIndexReading reading) {
        em.persist(reading);
    }

    public void add(PriceAdjustment adjustment) {
        em.persist(adjustment);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** What holds for each month; of several rows the newest. */
    public Map<BillingMonth, PriceIndexValue> values(String table) {
        Map<BillingMonth, PriceIndexValue> values = new TreeMap<>();
        em.createQuery(
                        "SELECT v FROM PriceIndexValue v WHERE v.table = :table ORDER BY v.recordedAt, v.id",
                        PriceIndexValue.class)
                .setParameter("table", table)
                .getResultList()
                .forEach(value -> values.put(value.month(), value));
        return values;
    }

    public Optional<PriceIndexReading> lastReading(String table) {
        return em.createQuery(
                        "SELECT r FROM PriceIndexReading r WHERE r.table = :table ORDER BY r.askedAt DESC, r.id DESC",
                        PriceIndexReading.class)
                .setParameter("table", table)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<PriceAdjustment> adjustments() {
        return em.createQuery(
                        "SELECT a FROM PriceAdjustment a JOIN FETCH a.list ORDER BY a.holdsFrom DESC",
                        PriceAdjustment.class)
                .getResultList();
    }

    /** Agreed prices, discounts aside, that hold before and on that day. */
    public List<CustomerPrice> agreedPrices(LocalDate day) {
        return em.createQuery(
                        "SELECT p FROM CustomerPrice p JOIN FETCH p.customer LEFT JOIN FETCH p.account"
                                + " WHERE p.price IS NOT NULL AND p.withdrawn = FALSE AND p.period.from < :day"
                                + " AND (p.period.to IS NULL OR p.period.to > :day) ORDER BY p.id",
                        CustomerPrice.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** How many of each product run on that day in contracts that run, by code. */
    public Map<String, Long> runningProducts(LocalDate day) {
        Map<String, Long> counts = new TreeMap<>();
        em.createQuery(
                        "SELECT s.product.code, SUM(s.quantity) FROM Subscription s WHERE s.cancelled = FALSE"
                                + " AND s.period.from <= :day AND (s.period.to IS NULL OR s.period.to > :day)"
                                + " AND s.account.contract.status IN :running GROUP BY s.product.code",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("running", List.of(ContractStatus.ACTIVE, ContractStatus.UNDER_NOTICE))
                .getResultList()
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
