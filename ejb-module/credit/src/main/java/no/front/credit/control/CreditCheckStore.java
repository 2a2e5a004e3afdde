package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Order;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditCheckStatus;
import no.front.credit.entity.CreditError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.InstantColumn;

/** Credit checks and the claims of whoever asks the bureau (CRE-1). */
@Dependent
public class CreditCheckStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Order order(long orderId) {
        return Optional.ofNullable(em.find(Order.class, orderId))
                .orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND));
    }

    /** Waits for whoever is just asking for the same customer, and then does nothing. @return whether it was added */
    public boolean addUnlessPending(CreditCheck check) {
        long id = ((Number) em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult()).longValue();
        em.createNativeQuery("INSERT INTO credit_check (id, version, customer_id, order_id, pending_customer_id,"
                        + " organisation_number, sole_trader, status, need, requested_at, requested_by, automatic,"
                        + " own_reference, provider, bureau_reference, remarks, attempts, next_attempt_at)"
                        + " VALUES (?1, 1, ?2, ?3, ?2, ?4, ?5, 'PENDING', ?6, ?7, ?8, ?9, ?10, '', '', 0, 0, ?11)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, id)
                .setParameter(2, check.customer().id())
                .setParameter(3, check.order().id())
                .setParameter(4, check.organisationNumber().digits())
                .setParameter(5, check.isOfSoleTrader())
                .setParameter(6, check.need())
                .setParameter(7, COLUMN.convertToDatabaseColumn(check.requestedAt()))
                .setParameter(8, check.requestedBy())
                .setParameter(9, check.isAutomatic())
                .setParameter(10, check.ownReference())
                .setParameter(
                        11, COLUMN.convertToDatabaseColumn(check.nextAttemptAt().orElseThrow()))
                .executeUpdate();
        return em.find(CreditCheck.class, id) != null;
    }

    /** The check of that reference; known to exist. */
    public CreditCheck byReference(String ownReference) {
        return em.createQuery("SELECT c FROM CreditCheck c WHERE c.ownReference = :reference", CreditCheck.class)
                .setParameter("reference", ownReference)
                .getSingleResult();
    }

    /** @throws BusinessRuleViolation NOT_FOUND, DECIDED_MEANWHILE for another edition */
    public CreditCheck get(long id) {
        return Optional.ofNullable(em.find(CreditCheck.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(CreditError.NOT_FOUND));
    }

    /** The newest check made for an order. */
    public Optional<CreditCheck> newestOf(long orderId) {
        return em.createQuery(
                        "SELECT c FROM CreditCheck c WHERE c.order.id = :order AND c.status <> :cancelled"
                                + " ORDER BY c.requestedAt DESC, c.id DESC",
                        CreditCheck.class)
                .setParameter("order", orderId)
                .setParameter("cancelled", CreditCheckStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest answer about a customer that may still be used on that day, whatever order it was asked for. */
    public Optional<CreditCheck> newestValidOf(long customerId, LocalDate day) {
        return em.createQuery(
                        "SELECT c FROM CreditCheck c WHERE c.customer.id = :customer AND c.validUntil >= :day"
                                + " ORDER BY c.checkedAt DESC, c.id DESC",
                        CreditCheck.class)
                .setParameter("customer", customerId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The check of a customer that is under way. */
    public Optional<CreditCheck> pendingOf(long customerId) {
        return em.createQuery("SELECT c FROM CreditCheck c WHERE c.pendingCustomerId = :customer", CreditCheck.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    /** All checks of a customer, newest first. */
    public List<CreditCheck> of(long customerId, int most) {
        return em.createQuery(
                        "SELECT c FROM CreditCheck c WHERE c.customer.id = :customer"
                                + " ORDER BY c.requestedAt DESC, c.id DESC",
                        CreditCheck.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are being asked about now, on any node. */
    public int underWay(Duration patience, Instant now) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM credit_check WHERE status = 'PENDING' AND claimed_at >= ?1")
                        .setParameter(1, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                        .getSingleResult())
                .intValue();
    }

    /**
     * Claims checks that are due, longest waiting first; what another node is just claiming is passed over.
     *
     * @param patience after which a claim counts as a dead node's
     * @return their ids
     */
    @SuppressWarnings("unchecked")
    public List<Long> claim(String claim, int most, Duration patience, Instant now) {
        List<Number> due = em.createNativeQuery("SELECT id FROM credit_check"
                        + " WHERE status = 'PENDING' AND next_attempt_at <= ?1 AND (claim IS NULL OR claimed_at < ?2)"
                        + " ORDER BY next_attempt_at LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                .setParameter(3, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        for (Long id : ids) {
            em.createNativeQuery(
                            "UPDATE credit_check SET claim = ?1, claimed_at = ?2, version = version + 1 WHERE id = ?3")
                    .setParameter(1, claim)
                    .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                    .setParameter(3, id)
                    .executeUpdate();
        }
        return ids;
    }

    /** Gives a claim back, as if it had not been made. */
    public void release(long id, String claim) {
        em.createNativeQuery("UPDATE credit_check SET claim = NULL, claimed_at = NULL, version = version + 1"
                        + " WHERE id = ?1 AND claim = ?2")
                .setParameter(1, id)
                .setParameter(2, claim)
                .executeUpdate();
    }

    /** The check, locked, if this claim still holds it. */
    public Optional<CreditCheck> claimed(long id, String claim) {
        return em.createQuery("SELECT c FROM CreditCheck c WHERE c.id = :id AND c.claim = :claim", CreditCheck.class)
                .setParameter("id", id)
                .setParameter("claim", claim)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
