package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.access.boundary.StaffFilter;
import no.front.access.entity.StaffStatus;
import no.front.access.entity.StaffUser;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Staff by id, by address, as a list. */
@Dependent
public class StaffStore {

    private static final Map<String, String> COLUMNS =
            Map.of("name", "u.name", "email", "u.email", "status", "u.status", "lastSignIn", "u.lastSignInAt");

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** @throws jakarta.persistence.PersistenceException if the address was taken a moment ago */
    public void add(StaffUser user) {
        em.persist(user);
        em.flush();
    }

    public Optional<StaffUser> find(long id) {
        return Optional.ofNullable(em.find(StaffUser.class, id));
    }

    /** Locked until the transaction ends: what follows decides on its present state. */
    public Optional<StaffUser> findLocked(long id) {
        return Optional.ofNullable(em.find(StaffUser.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param key lower-case address; deleted ones have none */
    public Optional<StaffUser> findByEmail(String key) {
        return em.createQuery("SELECT u FROM StaffUser u WHERE u.emailKey = :key", StaffUser.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(u) FROM StaffUser u", Long.class).getSingleResult() == 0;
    }

    public List<StaffUser> active() {
        return em.createQuery("SELECT u FROM StaffUser u WHERE u.status = :active ORDER BY u.name", StaffUser.class)
                .setParameter("active", StaffStatus.ACTIVE)
                .setHint("eclipselink.batch", "u.roles")
                .getResultList();
    }

    /**
     * How many active administrators there are besides. Locks all their rows, so that two administrators who remove each
     * other at the same moment go one after the other.
     */
    public int activeAdministratorsBesides(long id) {
        List<?> all = em.createNativeQuery(
                        "SELECT u.id FROM staff_user u JOIN staff_user_role r ON r.staff_user_id = u.id"
                                + " WHERE r.role = 'ADMINISTRATOR' AND u.status = 'ACTIVE' ORDER BY u.id FOR UPDATE")
                .getResultList();
        return (int)
                all.stream().filter(other -> ((Number) other).longValue() != id).count();
    }

    public Page<StaffUser> list(StaffFilter filter, PageRequest request) {
        String where = " FROM StaffUser u WHERE 1 = 1"
                + (filter.text().isEmpty() ? "" : " AND (LOWER(u.name) LIKE :text OR u.emailKey LIKE :text)")
                + (filter.status().isEmpty() ? " AND u.status <> :deleted" : " AND u.status = :status")
                + (filter.role().isEmpty() ? "" : " AND :role MEMBER OF u.roles");
        long total = with(filter, em.createQuery("SELECT COUNT(u)" + where, Long.class))
                .getSingleResult();
        String order = COLUMNS.getOrDefault(request.sort(), "u.name") + (request.descending() ? " DESC" : "");
        List<StaffUser> rows = with(
                        filter, em.createQuery("SELECT u" + where + " ORDER BY " + order + ", u.id", StaffUser.class))
                .setHint("eclipselink.batch", "u.roles")
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(rows, total, request);
    }

    private static <T> TypedQuery<T> with(StaffFilter filter, TypedQuery<T> query) {
        if (!filter.text().isEmpty()) {
            query.setParameter(
                    "text",
                    "%" + filter.text().toLowerCase(java.util.Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        filter.status()
                .ifPresentOrElse(
                        status -> query.setParameter("status", status),
                        () -> query.setParameter("deleted", StaffStatus.DELETED));
        filter.role().ifPresent(role -> query.setParameter("role", role));
        return query;
    }
}
