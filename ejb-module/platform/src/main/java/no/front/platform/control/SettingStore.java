package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

    private static final String NEWEST_FIRST = " ORDER BY v.validFrom DESC, v.setAt DESC, v.id DESC";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    @Inject
    DecidedSettings decided;

    public void add(SettingValue value) {
        em.persist(value);
        em.flush();
        decided.forget();
    }

    /** What holds on that day, if somebody ever decided it; of two decisions for one day the later one. */
    public Optional<String> on(LocalDate day, SettingKey key) {
        return decided.on(day, key.key(), this::decided);
    }

    private List<DecidedSettings.Decided> decided() {
        return em.createQuery("SELECT v.name, v.value, v.validFrom FROM SettingValue v" + NEWEST_FIRST, Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(row -> new DecidedSettings.Decided((String) row[0], (String) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** All decisions, newest first. */
    public List<SettingValue> all() {
        return em.createQuery("SELECT v FROM SettingValue v" + NEWEST_FIRST, SettingValue.class)
                .setMaxResults(5_000)
                .getResultList();
    }
}
