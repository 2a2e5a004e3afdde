package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutRepeat;
import no.front.kernel.BusinessRuleViolation;
import no.front.ledger.entity.Subject;

/** What is to be paid once more. Its payout or advance is locked first. */
@Dependent
public class PayoutRepeatStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(PayoutRepeat repeat) {
        em.persist(repeat);
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PayoutRepeat get(long id) {
        return Optional.ofNullable(em.find(PayoutRepeat.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(PayoutError.NOT_FOUND));
    }

    /** As it stands now, and ours until the transaction ends. */
    public PayoutRepeat locked(PayoutRepeat repeat) {
        em.refresh(repeat, LockModeType.PESSIMISTIC_WRITE);
        return repeat;
    }

    /** What was asked for last. */
    public Optional<PayoutRepeat> newest(Subject subject) {
        return em.createQuery(
                        "SELECT r FROM PayoutRepeat r WHERE r.subjectType = :type AND r.subjectId = :id"
                                + " ORDER BY r.askedAt DESC, r.id DESC",
                        PayoutRepeat.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
