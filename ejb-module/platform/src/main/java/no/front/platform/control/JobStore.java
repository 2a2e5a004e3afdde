package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;

/** Claims of nodes on jobs, and their runs. Claims are dated by the database's clock, the only one that all nodes share. */
@Dependent
public class JobStore {

    /** A failed run is begun again so often, then it waits for a person. */
    static final int MOST_ATTEMPTS = 3;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /**
     * Claims the job for this node, if nobody holds it or its holder has not been heard of for the length of a lease.
     *
     * @param pause that must have passed since its last run ended; zero for none
     * @return the token of the claim; empty when another node has it, or it is too early
     */
    public OptionalLong claim(String job, String node, Duration lease, Duration pause) {
        List<?> free = free(job, lease, pause);
        if (free.isEmpty() && exists(job)) {
            return OptionalLong.empty();
        }
        if (free.isEmpty()) {
            em.createNativeQuery("INSERT IGNORE INTO job_claim (job) VALUES (?1)")
                    .setParameter(1, job)
                    .executeUpdate();
            free = free(job, lease, pause);
            if (free.isEmpty()) {
                return OptionalLong.empty();
            }
        }
        long token = ((Number) free.getFirst()).longValue() + 1;
        em.createNativeQuery(
                        "UPDATE job_claim SET node = ?1, token = ?2, heartbeat_at = UTC_TIMESTAMP(6) WHERE job = ?3")
                .setParameter(1, node)
                .setParameter(2, token)
                .setParameter(3, job)
                .executeUpdate();
        return OptionalLong.of(token);
    }

    private List<?> free(String job, Duration lease, Duration pause) {
        return em.createNativeQuery("SELECT token FROM job_claim WHERE job = ?1"
                        + " AND (node IS NULL OR heartbeat_at < UTC_TIMESTAMP(6) - INTERVAL ?2 SECOND)"
                        + " AND (ended_at IS NULL OR ended_at <= UTC_TIMESTAMP(6) - INTERVAL ?3 SECOND)"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, job)
                .setParameter(2, lease.toSeconds())
                .setParameter(3, pause.toSeconds())
                .getResultList();
    }

    private boolean exists(String job) {
        return !em.createNativeQuery("SELECT 1 FROM job_claim WHERE job = ?1")
                .setParameter(1, job)
                .getResultList()
                .isEmpty();
    }

    /**
     * Says that the holder is alive. Until the calling transaction ends, nobody can take the claim over; so what an item
     * writes is written by the holder or not at all.
     *
     * @return false when the claim is another's by now
     */
    public boolean beat(String job, long token) {
        return em.createNativeQuery("UPDATE job_claim SET heartbeat_at = UTC_TIMESTAMP(6)"
                                + " WHERE job = ?1 AND token = ?2 AND node IS NOT NULL")
                        .setParameter(1, job)
                        .setParameter(2, token)
                        .executeUpdate()
                == 1;
    }

    public void release(String job, long token) {
        em.createNativeQuery("UPDATE job_claim SET node = NULL, ended_at = UTC_TIMESTAMP(6)"
                        + " WHERE job = ?1 AND token = ?2")
                .setParameter(1, job)
                .setParameter(2, token)
                .executeUpdate();
    }

    public JobRun add(JobRun run) {
        em.persist(run);
        return run;
    }

    /** For a change, so that progress and a request to stop don't overwrite each other. */
    public Optional<JobRun> lock(long run) {
        return Optional.ofNullable(em.find(JobRun.class, run, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<JobRun> find(long run) {
        return Optional.ofNullable(em.find(JobRun.class, run));
    }

    /** The newest run for that day. */
    public Optional<JobRun> latest(String job, LocalDate day) {
        return em.createQuery(
                        "SELECT r FROM JobRun r WHERE r.job = :job AND r.businessDate = :day ORDER BY r.id DESC",
                        JobRun.class)
                .setParameter("job", job)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Runs that a dead node has left behind; the caller holds the claim, so nobody is at them. */
    public List<JobRun> left(String job) {
        return em.createQuery(
                        "SELECT r FROM JobRun r WHERE r.job = :job AND r.status = :running ORDER BY r.businessDate",
                        JobRun.class)
                .setParameter("job", job)
                .setParameter("running", JobStatus.RUNNING)
                .getResultList();
    }

    /** The last day that needs no further run by itself: done, stopped by a person, or failed too often. */
    public Optional<LocalDate> lastSettled(String job) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MAX(r.businessDate) FROM JobRun r WHERE r.job = :job AND (r.status IN :settled"
                                + " OR (r.status = :failed AND r.attempts >= :most))",
                        LocalDate.class)
                .setParameter("job", job)
                .setParameter("settled", List.of(JobStatus.DONE, JobStatus.STOPPED))
                .setParameter("failed", JobStatus.FAILED)
                .setParameter("most", MOST_ATTEMPTS)
                .getSingleResult());
    }
}
