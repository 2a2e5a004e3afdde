package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.CollectionRule;
import no.front.billing.entity.LateInterestRate;
import no.front.billing.entity.ReminderPolicy;

/** The dated figures of the law, and who is reminded when. */
@Dependent
public class CollectionRuleStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(LateInterestRate rate) {
        em.persist(rate);
    }

    public void add(CollectionRule rule) {
        em.persist(rule);
    }

    public void add(ReminderPolicy policy) {
        em.persist(policy);
    }

    /** Oldest first; of two of a day the one recorded later comes later. */
    public List<LateInterestRate> rates() {
        return em.createQuery("SELECT r FROM LateInterestRate r ORDER BY r.validFrom, r.id", LateInterestRate.class)
                .getResultList();
    }

    /** Oldest first, as {@link #rates}. */
    public List<CollectionRule> rules() {
        return em.createQuery("SELECT r FROM CollectionRule r ORDER BY r.validFrom, r.id", CollectionRule.class)
                .getResultList();
    }

    /** Oldest first, as {@link #rates}. */
    public List<ReminderPolicy> policies() {
        return em.createQuery("SELECT p FROM ReminderPolicy p ORDER BY p.validFrom, p.id", ReminderPolicy.class)
                .getResultList();
    }

    /** The last day whose interest stands on a note; empty for none. */
    public Optional<LocalDate> lastInterestDay() {
        return Optional.ofNullable(em.createQuery("SELECT MAX(l.to) FROM CollectionNoteLine l", LocalDate.class)
                .getSingleResult());
    }

    /** The last day a fee was charged; empty for none. */
    public Optional<LocalDate> lastFeeDay() {
        return Optional.ofNullable(
                em.createQuery("SELECT MAX(n.issuedOn) FROM CollectionNote n WHERE n.kind = :fee", LocalDate.class)
                        .setParameter("fee", CollectionNoteKind.FEE)
                        .getSingleResult());
    }
}
