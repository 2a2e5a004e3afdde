package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.platform.entity.SettingKey;
import no.front.platform.entity.SettingValue;

/** Figures of the rules as they were decided. */
@Dependent
public class SettingStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(SettingValue value) {
        em.persist(value);
    }

    /** What holds on that day, if somebody ever decided it; of two decisions for one day the later one. */
    public Optional<SettingValue> on(LocalDate day, SettingKey key) {
        return em.createQuery(
                        "SELECT v FROM SettingValue v WHERE v.name = :name AND v.validFrom <= :day"
                                + " ORDER BY v.validFrom DESC, v.setAt DESC, v.id DESC",
                        SettingValue.class)
                .setParameter("name", key.key())
                .setParameter("day", day)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All decisions, newest first. */
    public List<SettingValue> all() {
        return em.createQuery(
                        "SELECT v FROM SettingValue v ORDER BY v.validFrom DESC, v.setAt DESC, v.id DESC",
                        SettingValue.class)
                .setMaxResults(5_000)
                .getResultList();
    }
}
