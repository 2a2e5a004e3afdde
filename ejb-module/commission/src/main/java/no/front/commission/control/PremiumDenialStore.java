package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.PremiumDenial;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.InstantColumn;

/** What premium-rate messages are denied (CPA-6). */
@Dependent
public class PremiumDenialStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(PremiumDenial denial) {
        em.persist(denial);
        em.flush();
    }

    /** Locked. @throws BusinessRuleViolation NOT_FOUND */
    public PremiumDenial locked(long id) {
        PremiumDenial denial = Optional.ofNullable(em.find(PremiumDenial.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND));
        em.refresh(denial, LockModeType.PESSIMISTIC_WRITE);
        return denial;
    }

    /** A customer's, newest first. */
    public List<PremiumDenial> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT d FROM PremiumDenial d JOIN FETCH d.customer WHERE d.customer.id = :customer ORDER BY d.id DESC",
                        PremiumDenial.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Of all customers, newest first, those that are not lifted. */
    public List<PremiumDenial> standing() {
        return em.createQuery(
                        "SELECT d FROM PremiumDenial d JOIN FETCH d.customer WHERE d.liftedAt IS NULL ORDER BY d.id DESC",
                        PremiumDenial.class)
                .getResultList();
    }

    /** All that were ever made, read with one question. */
    public Denied all() {
        em.flush();
        List<?> rows = em.createNativeQuery("SELECT s.id, d.from_at, d.lifted_at FROM premium_denial d"
                        + " JOIN premium_service s ON s.customer_id = d.customer_id AND (d.service_id = s.id"
                        + " OR d.service_id IS NULL AND (d.short_number = '' OR d.short_number = s.short_number))")
                .getResultList();
        InstantColumn moments = new InstantColumn();
        Map<Long, List<Denied.Span>> spans = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            spans.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(new Denied.Span(
                            moments.convertToEntityAttribute((String) row[1]),
                            moments.convertToEntityAttribute((String) row[2])));
        }
        return new Denied(spans);
    }
}
