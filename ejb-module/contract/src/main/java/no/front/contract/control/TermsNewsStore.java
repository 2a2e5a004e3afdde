package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.TermsAnnouncement;
import no.front.contract.entity.TermsAnswer;
import no.front.contract.entity.TermsNotice;
import no.front.contract.entity.TermsVersion;
import no.front.platform.entity.Actor;

/** Who is told about a version, and what they say to it. */
@Dependent
public class TermsNewsStore {

    private static final String RUNNING =
            "c.status IN (no.front.contract.entity.ContractStatus.ACTIVE, no.front.contract.entity.ContractStatus.UNDER_NOTICE)";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(TermsAnnouncement announcement) {
        em.persist(announcement);
        em.flush();
    }

    public void add(TermsNotice notice) {
        em.persist(notice);
    }

    public void add(TermsAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    public Optional<TermsAnnouncement> announcementOf(long versionId) {
        return em.createQuery("SELECT a FROM TermsAnnouncement a WHERE a.terms.id = :version", TermsAnnouncement.class)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends: of a user's two answers at once the second sees the first. */
    public Optional<TermsAnnouncement> lockAnnouncement(long versionId) {
        return em.createQuery("SELECT a FROM TermsAnnouncement a WHERE a.terms.id = :version", TermsAnnouncement.class)
                .setParameter("version", versionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those whose customers are still being told, oldest first, their versions with them. */
    public List<TermsAnnouncement> openAnnouncements() {
        return em.createQuery(
                        "SELECT a FROM TermsAnnouncement a JOIN FETCH a.terms WHERE a.finishedAt IS NULL ORDER BY a.id",
                        TermsAnnouncement.class)
                .getResultList();
    }

    /** Customers with a running contract who know nothing of the version yet, by id. */
    public List<Long> untold(long versionId, long afterCustomer, int most) {
        return em.createQuery(
                        "SELECT DISTINCT c.customer.id FROM Contract c WHERE " + RUNNING + " AND c.customer.id > :after"
                                + " AND NOT EXISTS (SELECT n FROM TermsNotice n WHERE n.terms.id = :version"
                                + " AND n.customer.id = c.customer.id) ORDER BY c.customer.id",
                        Long.class)
                .setParameter("version", versionId)
                .setParameter("after", afterCustomer)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many customers have a running contract. */
    public long customers() {
        return em.createQuery("SELECT COUNT(DISTINCT c.customer.id) FROM Contract c WHERE " + RUNNING, Long.class)
                .getSingleResult();
    }

    public boolean isTold(long versionId, long customerId) {
        return em.createQuery(
                                "SELECT COUNT(n) FROM TermsNotice n WHERE n.terms.id = :version AND n.customer.id = :customer",
                                Long.class)
                        .setParameter("version", versionId)
                        .setParameter("customer", customerId)
                        .getSingleResult()
                > 0;
    }

    /** Locked, so that of two who settle it at once the second is told. */
    public Optional<TermsNotice> lockNotice(long id) {
        return Optional.ofNullable(em.find(TermsNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked. */
    public Optional<TermsAnswer> lockAnswer(long id) {
        return Optional.ofNullable(em.find(TermsAnswer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What the user has said for the organisation. */
    public Optional<TermsAnswer> answer(long versionId, Actor user, TermsAnswer.Kind kind) {
        return em.createQuery(
                        "SELECT a FROM TermsAnswer a WHERE a.terms.id = :version AND a.customerId = :customer"
                                + " AND a.userId = :user AND a.kind = :kind",
                        TermsAnswer.class)
                .setParameter("version", versionId)
                .setParameter("customer", user.organisationId())
                .setParameter("user", user.id())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /**
     * Versions that the user still has to look at for the organisation, soonest first: announced, not answered, and not what
     * the organisation accepted with an order.
     */
    public List<TermsVersion> outstanding(Actor user) {
        return em.createQuery(
                        "SELECT t FROM TermsAnnouncement a JOIN a.terms t WHERE NOT EXISTS (SELECT w FROM TermsAnswer w"
                                + " WHERE w.terms = t AND w.customerId = :customer AND w.userId = :user) AND NOT EXISTS (SELECT o FROM OrderAcceptance o"
                                + " WHERE o.terms = t AND o.order.customer.id = :customer) ORDER BY t.validFrom",
                        TermsVersion.class)
                .setParameter("user", user.id())
                .setParameter("customer", user.organisationId())
                .getResultStream()
                .sorted(Comparator.comparing(TermsVersion::validFrom).thenComparing(TermsVersion::kind))
                .toList();
    }

    /** Disagreements, open ones first, newest first; their versions with them. */
    public List<TermsAnswer> disagreements(int most) {
        return em.createQuery(
                        "SELECT w FROM TermsAnswer w JOIN FETCH w.terms WHERE w.kind = :kind"
                                + " ORDER BY CASE WHEN w.settledAt IS NULL THEN 0 ELSE 1 END, w.id DESC",
                        TermsAnswer.class)
                .setParameter("kind", TermsAnswer.Kind.DISAGREED)
                .setMaxResults(most)
                .getResultList();
    }

    public long openDisagreements() {
        return em.createQuery(
                        "SELECT COUNT(w) FROM TermsAnswer w WHERE w.kind = :kind AND w.settledAt IS NULL", Long.class)
                .setParameter("kind", TermsAnswer.Kind.DISAGREED)
                .getSingleResult();
    }

    /** Users who have confirmed, or disagreed. */
    public long answers(long versionId, TermsAnswer.Kind kind) {
        return em.createQuery(
                        "SELECT COUNT(w) FROM TermsAnswer w WHERE w.terms.id = :version AND w.kind = :kind", Long.class)
                .setParameter("version", versionId)
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
