package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import no.front.kernel.InstantColumn;

/** Who asked for mails and codes, by a hash of the network address; in the database, so that a restart forgives nobody. */
@Dependent
public class RequestStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(String subject, Instant now) {
        em.createNativeQuery("INSERT INTO access_request (subject, requested_at) VALUES (?1, ?2)")
                .setParameter(1, subject)
                .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                .executeUpdate();
    }

    public long since(String subject, Instant moment) {
        Object count = em.createNativeQuery(
                        "SELECT COUNT(*) FROM access_request WHERE subject = ?1 AND requested_at > ?2")
                .setParameter(1, subject)
                .setParameter(2, COLUMN.convertToDatabaseColumn(moment))
                .getSingleResult();
        return ((Number) count).longValue();
    }

    public long deleteBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM access_request WHERE requested_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
