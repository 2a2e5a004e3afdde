package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.access.entity.AccessSession;
import no.front.access.entity.Holder;
import no.front.access.entity.SessionEnd;
import no.front.kernel.InstantColumn;
import no.front.kernel.Language;
import no.front.platform.entity.CustomerRole;
import no.front.platform.entity.Role;

/** Sessions of all who sign in. What is asked with each request is one statement. */
@Dependent
public class SessionStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A session of staff that nobody has ended, of somebody who may be in; whether it is too old is not asked here. */
    public record Open(
            long sessionId,
            long staffId,
            String name,
            Set<Role> roles,
            Language language,
            boolean mustChangePassword,
            Instant startedAt,
            Instant lastSeenAt) {}

    public void add(AccessSession session) {
        em.persist(session);
    }

    /** @param keyHash hash of what the browser holds */
    public Optional<Open> open(String keyHash) {
        List<?> rows = em.createNativeQuery(
                        "SELECT s.id, u.id, u.name, u.language, u.must_change_password, s.started_at,"
                                + " s.last_seen_at, (SELECT GROUP_CONCAT(r.role) FROM staff_user_role r WHERE r.staff_user_id = u.id)"
                                + " FROM access_session s JOIN staff_user u ON u.id = s.holder_id"
                                + " WHERE s.key_hash = ?1 AND s.holder_kind = 'STAFF' AND s.ended_at IS NULL AND u.status = 'ACTIVE'")
                .setParameter(1, keyHash)
                .getResultList();
        return rows.stream().map(row -> open((Object[]) row)).findFirst();
    }

    private static Open open(Object[] row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (row[7] != null) {
            Arrays.stream(row[7].toString().split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return new Open(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                roles,
                Language.valueOf((String) row[3]),
                Boolean.TRUE.equals(row[4]) || row[4] instanceof Number number && number.intValue() != 0,
                COLUMN.convertToEntityAttribute((String) row[5]),
                COLUMN.convertToEntityAttribute((String) row[6]));
    }

    /**
     * A session of a customer's user that nobody has ended.
     *
     * @param organisationId where the user sits; 0 if that isn't chosen yet, or is no longer the user's
     * @param organisations how many the user belongs to
     */
    public record OpenUser(
            long sessionId,
            long userId,
            String name,
            Language language,
            long organisationId,
            String organisation,
            Set<CustomerRole> roles,
            Set<Long> accounts,
            long organisations,
            Instant startedAt,
            Instant lastSeenAt) {}

    /** @param keyHash hash of what the browser holds */
    public Optional<OpenUser> openUser(String keyHash) {
        List<?> rows = em.createNativeQuery("SELECT s.id, u.id, u.name, u.language, m.customer_id, c.name, m.role,"
                        + " (SELECT GROUP_CONCAT(a.account_id) FROM membership_account a WHERE a.membership_id = m.id),"
                        + " (SELECT COUNT(*) FROM membership o WHERE o.customer_user_id = u.id AND o.locked = FALSE),"
                        + " s.started_at, s.last_seen_at"
                        + " FROM access_session s JOIN customer_user u ON u.id = s.holder_id"
                        + " LEFT JOIN membership m ON m.customer_user_id = u.id AND m.customer_id = s.customer_id"
                        + " AND m.locked = FALSE"
                        + " LEFT JOIN customer c ON c.id = m.customer_id"
                        + " WHERE s.key_hash = ?1 AND s.holder_kind = 'CUSTOMER_USER' AND s.ended_at IS NULL"
                        + " AND u.status = 'ACTIVE'")
                .setParameter(1, keyHash)
                .getResultList();
        return rows.stream().map(row -> openUser((Object[]) row)).findFirst();
    }

    private static OpenUser openUser(Object[] row) {
        boolean seated = row[4] != null;
        return new OpenUser(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                Language.valueOf((String) row[3]),
                seated ? ((Number) row[4]).longValue() : 0,
                seated ? (String) row[5] : "",
                seated ? Set.of(CustomerRole.valueOf((String) row[6])) : Set.of(),
                row[7] == null
                        ? Set.of()
                        : Arrays.stream(row[7].toString().split(","))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                ((Number) row[8]).longValue(),
                COLUMN.convertToEntityAttribute((String) row[9]),
                COLUMN.convertToEntityAttribute((String) row[10]));
    }

    /** @param before left alone if it was seen since */
    public void seen(long id, Instant before, Instant now) {
        em.createNativeQuery(
                        "UPDATE access_session SET last_seen_at = ?1 WHERE id = ?2 AND last_seen_at < ?3 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, id)
                .setParameter(3, COLUMN.convertToDatabaseColumn(before))
                .executeUpdate();
    }

    /** A customer's user enters an organisation. */
    public void sit(long id, long customerId) {
        em.createNativeQuery("UPDATE access_session SET customer_id = ?1 WHERE id = ?2 AND ended_at IS NULL")
                .setParameter(1, customerId)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** @return whether it was open until now */
    public boolean end(long id, SessionEnd reason, Instant now) {
        return em.createNativeQuery(
                                "UPDATE access_session SET ended_at = ?1, end_reason = ?2 WHERE id = ?3 AND ended_at IS NULL")
                        .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                        .setParameter(2, reason.name())
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    /**
     * @param besides a session to leave, 0 for none
     * @return how many were open until now
     */
    public int endAll(Holder holder, long besides, SessionEnd reason, Instant now) {
        return em.createNativeQuery("UPDATE access_session SET ended_at = ?1, end_reason = ?2"
                        + " WHERE holder_kind = ?3 AND holder_id = ?4 AND id <> ?5 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, reason.name())
                .setParameter(3, holder.kind().name())
                .setParameter(4, holder.id())
                .setParameter(5, besides)
                .executeUpdate();
    }

    /** A session that began without a code. */
    public record Unproven(long sessionId, long userId, String address) {}

    /** Open sessions of customers' users who sit in the organisation and have shown no code. */
    public List<Unproven> unprovenIn(long customerId) {
        List<?> rows = em.createNativeQuery("SELECT id, holder_id, address FROM access_session"
                        + " WHERE holder_kind = 'CUSTOMER_USER' AND customer_id = ?1 AND ended_at IS NULL"
                        + " AND two_step = FALSE ORDER BY id")
                .setParameter(1, customerId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Unproven(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    /**
     * Those who sit in one organisation.
     *
     * @return how many were open until now
     */
    public int endIn(Holder holder, long customerId, SessionEnd reason, Instant now) {
        return em.createNativeQuery("UPDATE access_session SET ended_at = ?1, end_reason = ?2"
                        + " WHERE holder_kind = ?3 AND holder_id = ?4 AND customer_id = ?5 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, reason.name())
                .setParameter(3, holder.kind().name())
                .setParameter(4, holder.id())
                .setParameter(5, customerId)
                .executeUpdate();
    }

    /** When each user of an organisation was last seen there, by id of the user; what they do elsewhere isn't told. */
    public Map<Long, Instant> lastSeenIn(long customerId) {
        List<?> rows = em.createNativeQuery("SELECT s.holder_id, CAST(MAX(s.last_seen_at) AS CHAR) FROM membership m"
                        + " JOIN access_session s ON s.holder_kind = 'CUSTOMER_USER' AND s.holder_id = m.customer_user_id"
                        + " AND s.customer_id = m.customer_id WHERE m.customer_id = ?1 GROUP BY s.holder_id")
                .setParameter(1, customerId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> COLUMN.convertToEntityAttribute(row[1].toString())));
    }

    /** Open ones that were seen after a moment, latest first. */
    public List<AccessSession> openOf(Holder holder, Instant seenAfter, Instant startedAfter) {
        return em.createQuery(
                        "SELECT s FROM AccessSession s WHERE s.holderKind = :kind AND s.holderId = :holder AND s.endedAt IS NULL"
                                + " AND s.lastSeenAt > :seen AND s.startedAt > :started ORDER BY s.lastSeenAt DESC",
                        AccessSession.class)
                .setParameter("kind", holder.kind())
                .setParameter("holder", holder.id())
                .setParameter("seen", seenAfter)
                .setParameter("started", startedAfter)
                .getResultList();
    }

    public Optional<AccessSession> find(long id) {
        return Optional.ofNullable(em.find(AccessSession.class, id));
    }

    public long deleteStartedBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM access_session WHERE started_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
