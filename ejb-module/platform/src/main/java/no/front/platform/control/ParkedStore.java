package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ParkedItem;
import no.front.platform.entity.ParkedStatus;

/** Parked items. */
@Dependent
public class ParkedStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Optional<ParkedItem> find(long id) {
        return Optional.ofNullable(em.find(ParkedItem.class, id));
    }

    /** For a retry: nobody else retries it meanwhile. */
    public Optional<ParkedItem> lock(long id) {
        return Optional.ofNullable(em.find(ParkedItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Parks it, once for each subject of a job however often it fails. */
    public void park(String job, ChangeSubject subject, String reasonKey, List<?> arguments, Instant now) {
        ParkedItem item = of(job, subject).orElseGet(() -> {
            ParkedItem fresh = new ParkedItem(job, subject, now);
            em.persist(fresh);
            return fresh;
        });
        item.park(reasonKey, arguments, now);
    }

    public void resolve(String job, ChangeSubject subject, Instant now) {
        of(job, subject).ifPresent(item -> item.resolve(now));
    }

    /** Keys of what is parked now, so that a run need not ask for each item. */
    public Set<String> parkedBy(String job) {
        return new HashSet<>(
                em.createQuery("SELECT p FROM ParkedItem p WHERE p.job = :job AND p.status = :parked", ParkedItem.class)
                        .setParameter("job", job)
                        .setParameter("parked", ParkedStatus.PARKED)
                        .getResultStream()
                        .map(ParkedStore::key)
                        .toList());
    }

    static String key(ChangeSubject subject) {
        return subject.subjectType() + " " + subject.subjectId();
    }

    private Optional<ParkedItem> of(String job, ChangeSubject subject) {
        return em.createQuery(
                        "SELECT p FROM ParkedItem p WHERE p.job = :job AND p.subjectType = :type"
                                + " AND p.subjectId = :subject",
                        ParkedItem.class)
                .setParameter("job", job)
                .setParameter("type", subject.subjectType())
                .setParameter("subject", subject.subjectId())
                .getResultStream()
                .findFirst();
    }
}
