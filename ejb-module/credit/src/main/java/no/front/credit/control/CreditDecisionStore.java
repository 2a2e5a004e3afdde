package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.credit.entity.CreditDecision;
import no.front.credit.entity.CreditOutcome;
import no.front.kernel.Money;

/** Decisions about credit (CRE-2, CRE-3). */
@Dependent
public class CreditDecisionStore {

    private static final String NEWEST_FIRST = " ORDER BY d.decidedAt DESC, d.id DESC";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CreditDecision decision) {
        em.persist(decision);
        em.flush();
    }

    /** Sends what is pending. */
    public void flush() {
        em.flush();
    }

    /** Newest first. */
    public List<CreditDecision> ofOrder(long orderId) {
        return em.createQuery(
                        "SELECT d FROM CreditDecision d WHERE d.order.id = :order" + NEWEST_FIRST, CreditDecision.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** Newest first. */
    public List<CreditDecision> ofCustomer(long customerId, int most) {
        return em.createQuery(
                        "SELECT d FROM CreditDecision d WHERE d.customer.id = :customer" + NEWEST_FIRST,
                        CreditDecision.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** CRE-7: the limit of the newest decision that gives credit or asks for security; empty where there is none. */
    public Optional<Money> limitOf(long customerId) {
        return em.createQuery(
                        "SELECT d FROM CreditDecision d WHERE d.customer.id = :customer AND d.outcome <> :refused"
                                + NEWEST_FIRST,
                        CreditDecision.class)
                .setParameter("customer", customerId)
                .setParameter("refused", CreditOutcome.REFUSED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CreditDecision::limit);
    }
}
