package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.entity.PortalLook;
import no.front.customer.entity.Customer;
import no.front.kernel.InstantColumn;
import no.front.kernel.Language;
import no.front.platform.entity.Role;

/** Staff who look at customers' portals. */
@Dependent
public class PortalLookStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** One that nobody has ended, of staff who are signed in yet. */
    public record Open(
            long id, long staffId, String name, Language language, Set<Role> roles, long customerId, Instant endsAt) {}

    public void add(PortalLook look) {
        em.persist(look);
    }

    public Customer customer(long id) {
        return em.find(Customer.class, id);
    }

    /**
     * @param keyHash hash of what the browser holds
     * @param seenAfter the session of the staff was used after that
     */
    public Optional<Open> open(String keyHash, Instant now, Instant seenAfter) {
        List<?> rows = em.createNativeQuery("SELECT l.id, u.id, u.name, u.language,"
                        + " (SELECT GROUP_CONCAT(r.role) FROM staff_user_role r WHERE r.staff_user_id = u.id),"
                        + " l.customer_id, CAST(l.ends_at AS CHAR)"
                        + " FROM portal_look l JOIN staff_user u ON u.id = l.staff_user_id AND u.status = 'ACTIVE'"
                        + " JOIN access_session s ON s.id = l.session_id AND s.ended_at IS NULL AND s.last_seen_at > ?3"
                        + " WHERE l.key_hash = ?1 AND l.ended_at IS NULL AND l.ends_at > ?2")
                .setParameter(1, keyHash)
                .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                .setParameter(3, COLUMN.convertToDatabaseColumn(seenAfter))
                .getResultList();
        return rows.stream().map(row -> open((Object[]) row)).findFirst();
    }

    private static Open open(Object[] row) {
        return new Open(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[2].toString(),
                Language.valueOf(row[3].toString()),
                row[4] == null
                        ? Set.of()
                        : Arrays.stream(row[4].toString().split(","))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                ((Number) row[5]).longValue(),
                COLUMN.convertToEntityAttribute(row[6].toString()));
    }

    public void end(long id, Instant now) {
        em.createNativeQuery("UPDATE portal_look SET ended_at = ?1 WHERE id = ?2 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, id)
                .executeUpdate();
    }

    public long deleteStartedBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM portal_look WHERE started_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
