package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.kernel.InstantColumn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.OutboxFilter;
import no.front.platform.entity.OutboxChannel;
import no.front.platform.entity.OutboxMessage;
import no.front.platform.entity.OutboxStatus;

/** The outbox and its claims. */
@Dependent
public class OutboxStore {

    /** Messages are counted so far. */
    public static final int COUNTED = 1000;

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
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** For a change by a person: waits for a dispatcher that is just marking it. */
    public Optional<OutboxMessage> lock(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first; counted up to a thousand. */
    public Page<OutboxMessage> search(OutboxFilter filter, PageRequest request) {
        OutboxQuery query = OutboxQuery.of(filter);
        int reachable = Math.min(request.offset(), COUNTED);
        List<OutboxMessage> rows = bound(
                        query,
                        em.createQuery(
                                "SELECT m FROM OutboxMessage m WHERE " + query.condition()
                                        + " ORDER BY m.createdAt DESC, m.id DESC",
                                OutboxMessage.class))
                .setFirstResult(reachable)
                .setMaxResults(request.size())
                .getResultList();
        if (reachable == 0 && rows.size() < request.size()) {
            return Page.of(rows, rows.size(), request);
        }
        int counted = bound(
                        query,
                        em.createQuery("SELECT m.id FROM OutboxMessage m WHERE " + query.condition(), Long.class))
                .setMaxResults(COUNTED + 1)
                .getResultList()
                .size();
        long total = Math.min(counted, COUNTED);
        return counted > COUNTED ? Page.capped(rows, total, request) : Page.of(rows, total, request);
    }

    /** So many of the newest, uncounted. */
    public List<OutboxMessage> newest(OutboxFilter filter, int most) {
        return portion(OutboxQuery.of(filter), most);
    }

    /** So many that come after that message, newest first. */
    public List<OutboxMessage> older(OutboxFilter filter, Instant createdAt, long id, int most) {
        return portion(OutboxQuery.of(filter).after(createdAt, id), most);
    }

    private List<OutboxMessage> portion(OutboxQuery query, int most) {
        return bound(
                        query,
                        em.createQuery(
                                "SELECT m FROM OutboxMessage m WHERE " + query.condition()
                                        + " ORDER BY m.createdAt DESC, m.id DESC",
                                OutboxMessage.class))
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(OutboxQuery condition, TypedQuery<T> query) {
        condition.arguments().forEach(query::setParameter);
        return query;
    }

    /** When the oldest message was written that is still to be sent; empty when all is sent. */
    public Optional<Instant> oldestUnsent() {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MIN(m.createdAt) FROM OutboxMessage m"
                                + " WHERE m.status IN :unsent AND m.channel <> :letter",
                        Instant.class)
                .setParameter("unsent", List.of(OutboxStatus.WAITING, OutboxStatus.FAILED))
                .setParameter("letter", OutboxChannel.LETTER)
                .getSingleResult());
    }

    /** How many are in that state. */
    public long count(OutboxStatus status) {
        return em.createQuery("SELECT COUNT(m) FROM OutboxMessage m WHERE m.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }
}
