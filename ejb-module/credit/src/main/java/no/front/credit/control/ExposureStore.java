package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditOutcome;
import no.front.credit.entity.DepositStatus;
import no.front.credit.entity.ExposureWarning;
import no.front.customer.entity.Customer;
import no.front.kernel.Money;

/** Credit limits, deposits held, and the warnings that were given (CRE-7). */
@Dependent
public class ExposureStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Customers with a decision that gives a limit, in the order of their ids. */
    public List<Long> limited() {
        return em.createQuery(
                        "SELECT DISTINCT d.customer.id FROM CreditDecision d WHERE d.outcome <> :refused"
                                + " ORDER BY d.customer.id",
                        Long.class)
                .setParameter("refused", CreditOutcome.REFUSED)
                .getResultList();
    }

    /** The limit that holds for each: of the newest decision that gives credit or asks for security. */
    public Map<Long, Money> limits(Collection<Long> customers) {
        Map<Long, Money> limits = new HashMap<>();
        if (!customers.isEmpty()) {
            em.createQuery(
                            "SELECT d FROM CreditDecision d WHERE d.customer.id IN :customers AND d.outcome <> :refused"
                                    + " ORDER BY d.decidedAt, d.id",
                            CreditDecision.class)
                    .setParameter("customers", customers)
                    .setParameter("refused", CreditOutcome.REFUSED)
                    .getResultList()
                    .forEach(decision -> limits.put(decision.customer().id(), decision.limit()));
        }
        return limits;
    }

    /** What is held, and not yet set off or given back. */
    public Map<Long, Money> heldDeposits(Collection<Long> customers) {
        Map<Long, Money> held = new HashMap<>();
        if (!customers.isEmpty()) {
            em.createQuery(
                            "SELECT d.customer.id, SUM(d.amount) FROM Deposit d WHERE d.customer.id IN :customers"
                                    + " AND d.status IN :held GROUP BY d.customer.id",
                            Object[].class)
                    .setParameter("customers", customers)
                    .setParameter("held", EnumSet.of(DepositStatus.HELD, DepositStatus.RELEASABLE))
                    .getResultList()
                    .forEach(row -> held.put(((Number) row[0]).longValue(), sum(row[1])));
        }
        return held;
    }

    private static Money sum(Object sum) {
        return sum instanceof Money money ? money : Money.ofSum((BigDecimal) sum);
    }

    public String nameOf(long customer) {
        return em.find(Customer.class, customer).name();
    }

    public void add(ExposureWarning warning) {
        em.persist(warning);
    }

    /** The one that was told, as long as the customer is still above that share. */
    public Optional<ExposureWarning> openWarning(long customer, int percent) {
        return em.createQuery(
                        "SELECT w FROM ExposureWarning w WHERE w.openCustomerId = :customer AND w.percent = :percent",
                        ExposureWarning.class)
                .setParameter("customer", customer)
                .setParameter("percent", percent)
                .getResultStream()
                .findFirst();
    }

    /** All that still hold, of shares that no longer count as well. */
    public List<ExposureWarning> openWarnings(long customer) {
        return em.createQuery(
                        "SELECT w FROM ExposureWarning w WHERE w.openCustomerId = :customer ORDER BY w.percent DESC",
                        ExposureWarning.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** Newest first. */
    public List<ExposureWarning> openWarnings(int most) {
        return em.createQuery(
                        "SELECT w FROM ExposureWarning w WHERE w.openCustomerId IS NOT NULL"
                                + " ORDER BY w.crossedAt DESC, w.id DESC",
                        ExposureWarning.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Customers above a share, each once. */
    public long countWarned() {
        return em.createQuery(
                        "SELECT COUNT(DISTINCT w.openCustomerId) FROM ExposureWarning w WHERE w.openCustomerId IS NOT NULL",
                        Long.class)
                .getSingleResult();
    }
}
