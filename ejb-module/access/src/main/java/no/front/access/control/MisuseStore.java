package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.Membership;
import no.front.access.entity.MisuseNote;
import no.front.access.entity.MisuseReport;
import no.front.kernel.InstantColumn;

/** Reports of lost passwords and suspected misuse, with the notes of staff (ACC-11). */
@Dependent
public class MisuseStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(MisuseReport report) {
        em.persist(report);
    }

    public void add(MisuseNote note) {
        em.persist(note);
    }

    /** Those that wait first, oldest of them first; then the closed ones, latest first. With their users. */
    public List<MisuseReport> openFirst(int most) {
        List<MisuseReport> found = em.createQuery(
                        "SELECT r FROM MisuseReport r JOIN FETCH r.user WHERE r.closedAt IS NULL"
                                + " ORDER BY r.reportedAt, r.id",
                        MisuseReport.class)
                .setMaxResults(most)
                .getResultList();
        List<MisuseReport> all = new ArrayList<>(found);
        if (all.size() < most) {
            all.addAll(em.createQuery(
                            "SELECT r FROM MisuseReport r JOIN FETCH r.user WHERE r.closedAt IS NOT NULL"
                                    + " ORDER BY r.closedAt DESC, r.id DESC",
                            MisuseReport.class)
                    .setMaxResults(most - all.size())
                    .getResultList());
        }
        return all;
    }

    /** How many nobody has closed. */
    public long open() {
        return em.createQuery("SELECT COUNT(r) FROM MisuseReport r WHERE r.closedAt IS NULL", Long.class)
                .getSingleResult();
    }

    /** With its user. */
    public Optional<MisuseReport> find(long id) {
        return em.createQuery("SELECT r FROM MisuseReport r JOIN FETCH r.user WHERE r.id = :id", MisuseReport.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends. */
    public Optional<MisuseReport> findLocked(long id) {
        MisuseReport report = em.find(MisuseReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report != null) {
            em.refresh(report);
        }
        return Optional.ofNullable(report);
    }

    /** Oldest first. */
    public List<MisuseNote> notes(long reportId) {
        return em.createQuery(
                        "SELECT n FROM MisuseNote n WHERE n.report.id = :report ORDER BY n.writtenAt, n.id",
                        MisuseNote.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    /** What these people are to which organisations, by name. */
    public List<Membership> membershipsOf(Collection<Long> userIds) {
        return userIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM Membership m JOIN FETCH m.customer WHERE m.user.id IN :users"
                                        + " ORDER BY m.customer.organisation.name, m.id",
                                Membership.class)
                        .setParameter("users", userIds)
                        .getResultList();
    }

    public long deleteClosedBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM misuse_report WHERE closed_at < ?1")
                .setParameter(1, COLUMN.convertToDatabaseColumn(moment))
                .executeUpdate();
    }
}
