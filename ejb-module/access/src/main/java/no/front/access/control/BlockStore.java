package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.AccessBlock;

/** Blocks: those that hold, and all of them as history. */
@Dependent
public class BlockStore {

    private static final int LONGEST_HISTORY = 200;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(AccessBlock block) {
        em.persist(block);
    }

    public Optional<AccessBlock> find(long id) {
        return Optional.ofNullable(em.find(AccessBlock.class, id));
    }

    public List<AccessBlock> active(Instant now) {
        return em.createQuery(
                        "SELECT b FROM AccessBlock b WHERE b.liftedAt IS NULL AND (b.until IS NULL OR b.until > :now)"
                                + " ORDER BY b.from DESC, b.id DESC",
                        AccessBlock.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that were lifted or have ended, latest first. */
    public List<AccessBlock> past(Instant now) {
        return em.createQuery(
                        "SELECT b FROM AccessBlock b WHERE b.liftedAt IS NOT NULL OR b.until <= :now"
                                + " ORDER BY b.from DESC, b.id DESC",
                        AccessBlock.class)
                .setParameter("now", now)
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }
}
