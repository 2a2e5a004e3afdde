package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;

/** Counter rows of the gapless series. */
@Dependent
public class NumberStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** The first of so many. Locks the series' row until the transaction ends; nothing where it has none yet. */
    public OptionalLong next(String series, int count) {
        int counted = em.createNativeQuery("UPDATE number_series SET last_number = last_number + ?2 WHERE name = ?1")
                .setParameter(1, series)
                .setParameter(2, count)
                .executeUpdate();
        if (counted == 0) {
            return OptionalLong.empty();
        }
        Object last = em.createNativeQuery("SELECT last_number FROM number_series WHERE name = ?1")
                .setParameter(1, series)
                .getSingleResult();
        return OptionalLong.of(((Number) last).longValue() - count + 1);
    }

    /**
     * Gives the series its row, which is there from now on whatever becomes of the first number: to be committed by itself.
     * If the row came and went with numbers that are rolled back, those who wait for it would lock each other out.
     */
    public void begin(String series) {
        em.createNativeQuery("INSERT IGNORE INTO number_series (name, last_number) VALUES (?1, 0)")
                .setParameter(1, series)
                .executeUpdate();
    }
}
