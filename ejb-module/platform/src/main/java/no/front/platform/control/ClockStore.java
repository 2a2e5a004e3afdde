package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import no.front.platform.entity.ClockShift;

/** Where the business clock stands. */
@Dependent
public class ClockStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Only asked in demo mode; asked in the middle of other work, so it must not push out what that has pending. */
    public int daysAhead() {
        Object days = em.createNativeQuery("SELECT days_ahead FROM business_clock WHERE id = 1")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return ((Number) days).intValue();
    }

    public ClockShift read() {
        return em.find(ClockShift.class, ClockShift.ID);
    }

    /** For a change: nobody else moves the clock meanwhile. */
    public ClockShift lock() {
        return em.find(ClockShift.class, ClockShift.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
