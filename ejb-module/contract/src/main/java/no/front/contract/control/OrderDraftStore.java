package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import no.front.contract.entity.OrderDraft;
import no.front.contract.entity.OrderingCounter;
import no.front.kernel.InstantColumn;

/** Unfinished orders of the web, and the counts that hold off floods. */
@Dependent
public class OrderDraftStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(OrderDraft draft) {
        em.persist(draft);
    }

    public Optional<OrderDraft> find(String keyHash) {
        return em.createQuery("SELECT d FROM OrderDraft d WHERE d.keyHash = :hash", OrderDraft.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends: two tabs write one after the other. */
    public Optional<OrderDraft> findLocked(String keyHash) {
        Optional<OrderDraft> draft = find(keyHash);
        draft.ifPresent(found -> {
            em.lock(found, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(found);
        });
        return draft;
    }

    public void remove(OrderDraft draft) {
        em.remove(draft);
    }

    /** The counter, locked until the transaction ends; a new one where there was none. */
    public OrderingCounter counterLocked(String subject) {
        // the update that changes nothing locks the row for writing at once: two with a shared lock would block each
        // other
        em.createNativeQuery("INSERT INTO ordering_counter (subject, served) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE served = served")
                .setParameter(1, subject)
                .executeUpdate();
        return em.find(OrderingCounter.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With what the register said about them. @param now by the wall's clock */
    public long deleteExpired(Instant now) {
        em.createNativeQuery("DELETE FROM register_record WHERE id IN"
                        + " (SELECT register_record_id FROM order_draft WHERE expires_at <= ?1)")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .executeUpdate();
        return em.createNativeQuery("DELETE FROM order_draft WHERE expires_at <= ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .executeUpdate();
    }

    public long deleteCountersBefore(Instant since) {
        return em.createNativeQuery("DELETE FROM ordering_counter WHERE since IS NULL OR since < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(since))
                .executeUpdate();
    }
}
