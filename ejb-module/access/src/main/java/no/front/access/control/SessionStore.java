package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.access.entity.SessionEnd;
import no.front.access.entity.StaffSession;
import no.front.kernel.InstantColumn;
import no.front.kernel.Language;
import no.front.platform.entity.Role;

/** Sessions of staff. {@link #open} runs with each request and is one statement. */
@Dependent
public class SessionStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A session that nobody has ended, of somebody who may be in; whether it is too old is not asked here. */
    public record Open(
            long sessionId,
            long staffId,
            String name,
            Set<Role> roles,
            Language language,
            boolean mustChangePassword,
            Instant startedAt,
            Instant lastSeenAt) {}

    public void add(StaffSession session) {
        em.persist(session);
    }

    /** @param keyHash hash of what the browser holds */
    public Optional<Open> open(String keyHash) {
        List<?> rows = em.createNativeQuery(
                        "SELECT s.id, u.id, u.name, u.language, u.must_change_password, s.started_at,"
                                + " s.last_seen_at, (SELECT GROUP_CONCAT(r.role) FROM staff_user_role r WHERE r.staff_user_id = u.id)"
                                + " FROM staff_session s JOIN staff_user u ON u.id = s.staff_user_id"
                                + " WHERE s.key_hash = ?1 AND s.ended_at IS NULL AND u.status = 'ACTIVE'")
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

    /** @param before left alone if it was seen since */
    public void seen(long id, Instant before, Instant now) {
        em.createNativeQuery(
                        "UPDATE staff_session SET last_seen_at = ?1 WHERE id = ?2 AND last_seen_at < ?3 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, id)
                .setParameter(3, COLUMN.convertToDatabaseColumn(before))
                .executeUpdate();
    }

    /** @return whether it was open until now */
    public boolean end(long id, SessionEnd reason, Instant now) {
        return em.createNativeQuery(
                                "UPDATE staff_session SET ended_at = ?1, end_reason = ?2 WHERE id = ?3 AND ended_at IS NULL")
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
    public int endAll(long staffId, long besides, SessionEnd reason, Instant now) {
        return em.createNativeQuery("UPDATE staff_session SET ended_at = ?1, end_reason = ?2"
                        + " WHERE staff_user_id = ?3 AND id <> ?4 AND ended_at IS NULL")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, reason.name())
                .setParameter(3, staffId)
                .setParameter(4, besides)
                .executeUpdate();
    }

    /** Open ones that were seen after a moment, latest first. */
    public List<StaffSession> openOf(long staffId, Instant seenAfter, Instant startedAfter) {
        return em.createQuery(
                        "SELECT s FROM StaffSession s WHERE s.staffUserId = :staff AND s.endedAt IS NULL"
                                + " AND s.lastSeenAt > :seen AND s.startedAt > :started ORDER BY s.lastSeenAt DESC",
                        StaffSession.class)
                .setParameter("staff", staffId)
                .setParameter("seen", seenAfter)
                .setParameter("started", startedAfter)
                .getResultList();
    }

    public Optional<StaffSession> find(long id) {
        return Optional.ofNullable(em.find(StaffSession.class, id));
    }

    public long deleteStartedBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM staff_session WHERE started_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
