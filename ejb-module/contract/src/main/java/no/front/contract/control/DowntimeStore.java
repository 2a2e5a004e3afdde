package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.contract.boundary.DowntimeRecord;
import no.front.contract.entity.ClaimStatus;
import no.front.contract.entity.Downtime;
import no.front.contract.entity.DowntimeClaim;
import no.front.contract.entity.Subscription;

/** Downtime, and what is claimed for it. */
@Dependent
public class DowntimeStore implements DowntimeRecord {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Downtime downtime) {
        em.persist(downtime);
        em.flush();
    }

    public void add(DowntimeClaim claim) {
        em.persist(claim);
        em.flush();
    }

    @Override
    public List<Downtime> all(int most) {
        return em.createQuery(
                        "SELECT d FROM Downtime d JOIN FETCH d.product ORDER BY d.beganAt DESC, d.id DESC",
                        Downtime.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Downtime> find(long id) {
        return Optional.ofNullable(em.find(Downtime.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<Downtime> locked(long id) {
        Downtime downtime = em.find(Downtime.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (downtime != null) {
            em.refresh(downtime);
        }
        return Optional.ofNullable(downtime);
    }

    /** Locked until the transaction ends: of two who settle it at once the second sees what the first did. */
    public Optional<DowntimeClaim> lockedClaim(long id) {
        DowntimeClaim claim = em.find(DowntimeClaim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim != null) {
            em.refresh(claim);
        }
        return Optional.ofNullable(claim);
    }

    public Optional<DowntimeClaim> claim(long id) {
        return Optional.ofNullable(em.find(DowntimeClaim.class, id));
    }

    /** Of one event; open ones first. */
    public List<DowntimeClaim> claims(long downtime) {
        return em.createQuery(
                        "SELECT c FROM DowntimeClaim c WHERE c.downtime.id = :downtime"
                                + " ORDER BY CASE WHEN c.status = :open THEN 0 ELSE 1 END, c.id",
                        DowntimeClaim.class)
                .setParameter("downtime", downtime)
                .setParameter("open", ClaimStatus.OPEN)
                .getResultList();
    }

    public Optional<DowntimeClaim> claim(long downtime, long subscription) {
        return em.createQuery(
                        "SELECT c FROM DowntimeClaim c WHERE c.downtime.id = :downtime AND c.subscription.id = :subscription",
                        DowntimeClaim.class)
                .setParameter("downtime", downtime)
                .setParameter("subscription", subscription)
                .getResultStream()
                .findFirst();
    }

    public long openClaims() {
        return em.createQuery("SELECT COUNT(c) FROM DowntimeClaim c WHERE c.status = :open", Long.class)
                .setParameter("open", ClaimStatus.OPEN)
                .getSingleResult();
    }

    /** To that product, of accounts with this number or of the customer with this contract number. */
    public List<Subscription> subscriptions(String number, long product) {
        return em.createQuery(
                        "SELECT s FROM Subscription s WHERE s.product.id = :product AND s.cancelled = FALSE"
                                + " AND (s.account.number = :number OR s.account.contract.number = :number) ORDER BY s.id",
                        Subscription.class)
                .setParameter("product", product)
                .setParameter("number", number)
                .getResultList();
    }
}
