package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;
import no.front.platform.entity.ParkedItem;
import no.front.platform.entity.ParkedStatus;

/** What pages ask about jobs, runs and parked items. */
@Dependent
public class JobSearchStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Optional<JobRun> newest(String job) {
        return em.createQuery(
                        "SELECT r FROM JobRun r WHERE r.job = :job ORDER BY r.businessDate DESC, r.id DESC",
                        JobRun.class)
                .setParameter("job", job)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @param job "" for all */
    public Page<JobRun> runs(String job, PageRequest request) {
        String condition = " FROM JobRun r WHERE (:job = '' OR r.job = :job)";
        List<JobRun> rows = em.createQuery(
                        "SELECT r" + condition + " ORDER BY r.startedAt DESC, r.id DESC", JobRun.class)
                .setParameter("job", job)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(r)" + condition, Long.class)
                .setParameter("job", job)
                .getSingleResult();
        return Page.of(rows, total, request);
    }

    /** Whether a node that is alive holds the job's claim. */
    public boolean isHeld(String job) {
        return !em.createNativeQuery("SELECT 1 FROM job_claim WHERE job = ?1 AND node IS NOT NULL"
                        + " AND heartbeat_at >= UTC_TIMESTAMP(6) - INTERVAL ?2 SECOND")
                .setParameter(1, job)
                .setParameter(2, JobRunner.LEASE.toSeconds())
                .getResultList()
                .isEmpty();
    }

    public long failedRuns() {
        return em.createQuery("SELECT COUNT(r) FROM JobRun r WHERE r.status = :failed", Long.class)
                .setParameter("failed", JobStatus.FAILED)
                .getSingleResult();
    }

    public Map<String, Long> parkedByJob() {
        List<Object[]> counts = em.createQuery(
                        "SELECT p.job, COUNT(p) FROM ParkedItem p WHERE p.status = :parked GROUP BY p.job",
                        Object[].class)
                .setParameter("parked", ParkedStatus.PARKED)
                .getResultList();
        return counts.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What waits for somebody, newest first. @param job "" for all */
    public Page<ParkedItem> parked(String job, PageRequest request) {
        String condition = " FROM ParkedItem p WHERE p.status = :parked AND (:job = '' OR p.job = :job)";
        List<ParkedItem> rows = em.createQuery(
                        "SELECT p" + condition + " ORDER BY p.lastParkedAt DESC, p.id DESC", ParkedItem.class)
                .setParameter("parked", ParkedStatus.PARKED)
                .setParameter("job", job)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(p)" + condition, Long.class)
                .setParameter("parked", ParkedStatus.PARKED)
                .setParameter("job", job)
                .getSingleResult();
        return Page.of(rows, total, request);
    }
}
