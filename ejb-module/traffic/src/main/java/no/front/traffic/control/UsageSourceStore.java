package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.platform.boundary.OwnTransaction;
import no.front.traffic.entity.TrafficError;
import no.front.traffic.entity.UsageSource;

/** Who reports usage. */
@Dependent
public class UsageSourceStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    @Inject
    OwnTransaction transaction;

    /** Id of the source of that name; added in a transaction of its own where there is none. */
    public long named(String name, Instant now, String by) {
        Optional<UsageSource> known = transaction.call(() -> find(name));
        if (known.isPresent()) {
            return known.get().id();
        }
        return transaction
                .call(() -> find(name).orElseGet(() -> add(new UsageSource(name, now, by))))
                .id();
    }

    public UsageSource add(UsageSource source) {
        em.persist(source);
        em.flush();
        return source;
    }

    public Optional<UsageSource> find(String name) {
        return em.createQuery("SELECT s FROM UsageSource s WHERE s.name = :name", UsageSource.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public UsageSource get(long id) {
        return Optional.ofNullable(em.find(UsageSource.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(TrafficError.NOT_FOUND));
    }

    /** The active source with that key. */
    public Optional<UsageSource> withKey(String hash) {
        return em.createQuery(
                        "SELECT s FROM UsageSource s WHERE s.keyHash = :hash AND s.active = TRUE", UsageSource.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    public List<UsageSource> all() {
        return em.createQuery("SELECT s FROM UsageSource s ORDER BY s.name", UsageSource.class)
                .getResultList();
    }
}
