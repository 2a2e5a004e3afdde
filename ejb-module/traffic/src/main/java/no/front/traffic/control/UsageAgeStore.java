package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Counts single messages and look-ups by their age: the records themselves, as counts by day outlive them. */
@Dependent
public class UsageAgeStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public long before(long customerId, LocalDate day) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM contract c JOIN account a ON a.contract_id = c.id"
                                + " JOIN usage_record r ON r.account_id = a.id AND r.day < ?2 WHERE c.customer_id = ?1")
                        .setParameter(1, customerId)
                        .setParameter(2, day.toString())
                        .getSingleResult())
                .longValue();
    }
}
