package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.kernel.InstantColumn;
import no.front.platform.entity.OutboxMessage;

/** The outbox and its claims. */
@Dependent
public class OutboxStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public long add(OutboxMessage message) {
        em.persist(message);
        return message.id();
    }

    public Optional<OutboxMessage> find(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    /**
     * Claims messages that are due, oldest first; what another dispatcher is just claiming is passed over.
     *
     * @param claim mark of this dispatcher
     * @param patience after which a claim counts as a dead dispatcher's
     * @return their ids
     */
    @SuppressWarnings("unchecked")
    public List<Long> claim(String claim, int most, Duration patience, Instant now) {
        List<Number> due = em.createNativeQuery("SELECT id FROM outbox_message"
                        + " WHERE status IN ('WAITING', 'FAILED') AND next_attempt_at <= ?1"
                        + " AND (claim IS NULL OR claimed_at < ?2)"
                        + " ORDER BY next_attempt_at LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                .setParameter(3, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        for (Long id : ids) {
            em.createNativeQuery(
                            "UPDATE outbox_message SET claim = ?1, claimed_at = ?2, version = version + 1 WHERE id = ?3")
                    .setParameter(1, claim)
                    .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                    .setParameter(3, id)
                    .executeUpdate();
        }
        return ids;
    }

    /** The message, locked, if this claim still holds it. */
    public Optional<OutboxMessage> claimed(long id, String claim) {
        return em.createQuery(
                        "SELECT m FROM OutboxMessage m WHERE m.id = :id AND m.claim = :claim", OutboxMessage.class)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
