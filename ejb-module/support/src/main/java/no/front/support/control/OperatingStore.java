package no.front.support.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.support.entity.OperatingMessage;

/** Operating messages. */
@Dependent
public class OperatingStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(OperatingMessage message) {
        em.persist(message);
        em.flush();
    }

    /** With its updates and its downtime. */
    public Optional<OperatingMessage> whole(long id) {
        return em
                .createQuery(
                        "SELECT DISTINCT m FROM OperatingMessage m LEFT JOIN FETCH m.updates LEFT JOIN FETCH m.downtime"
                                + " WHERE m.id = :id",
                        OperatingMessage.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Locked until the transaction ends: of two who close it at once the second sees what the first did. */
    public Optional<OperatingMessage> locked(long id) {
        OperatingMessage message = em.find(OperatingMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            em.refresh(message);
        }
        return Optional.ofNullable(message);
    }

    /** Latest first. */
    public List<OperatingMessage> latest(int most) {
        return em.createQuery(
                        "SELECT m FROM OperatingMessage m ORDER BY m.startsAt DESC, m.id DESC", OperatingMessage.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that are not over, first to begin first. @param until those that begin later aren't meant */
    public List<OperatingMessage> holding(Instant now, Instant until) {
        return em.createQuery(
                        "SELECT m FROM OperatingMessage m WHERE m.closedAt IS NULL"
                                + " AND (m.endsAt IS NULL OR m.endsAt > :now) AND m.startsAt <= :until"
                                + " ORDER BY m.startsAt, m.id",
                        OperatingMessage.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
    }

    /** Those that are over or called off, latest first. @param since those that began before aren't meant */
    public List<OperatingMessage> past(Instant now, Instant since, int most) {
        return em.createQuery(
                        "SELECT m FROM OperatingMessage m WHERE m.startsAt >= :since"
                                + " AND (m.closedAt IS NOT NULL OR m.endsAt <= :now)"
                                + " ORDER BY m.startsAt DESC, m.id DESC",
                        OperatingMessage.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
