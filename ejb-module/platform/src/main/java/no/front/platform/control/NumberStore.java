package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counter rows of the gapless series. */
@Dependent
public class NumberStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Locks the series' row until the transaction ends. */
    public long next(String series) {
        em.createNativeQuery("INSERT INTO number_series (name, last_number) VALUES (?1, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, series)
                .executeUpdate();
        Object last = em.createNativeQuery("SELECT last_number FROM number_series WHERE name = ?1")
                .setParameter(1, series)
                .getSingleResult();
        return ((Number) last).longValue();
    }
}
