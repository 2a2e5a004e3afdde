package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.DispatchState;
import no.front.commission.entity.CommissionDemand;
import no.front.commission.entity.CommissionDemandDispatch;
import no.front.commission.entity.NoteError;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.InstantColumn;

/** Demands for commission back, how they were sent, and the claims of whoever sends them. */
@Dependent
public class DemandStore {

    private static final InstantColumn COLUMN = new InstantColumn();
    private static final String PRINTABLE = " WHERE d.channel = :post AND d.state = :queued";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CommissionDemand demand) {
        em.persist(demand);
        em.flush();
    }

    /** Written after all before it: a demand goes one way at a time. */
    public CommissionDemandDispatch add(CommissionDemandDispatch dispatch) {
        em.flush();
        em.persist(dispatch);
        return dispatch;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CommissionDemand get(long id) {
        return Optional.ofNullable(em.find(CommissionDemand.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** Of two who send it, one waits; the row itself is never changed. @throws BusinessRuleViolation NOT_FOUND */
    public CommissionDemand locked(long id) {
        CommissionDemand demand = get(id);
        em.createNativeQuery("SELECT id FROM commission_demand WHERE id = ?1 FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
        return demand;
    }

    public Optional<CommissionDemand> ofPayout(long payoutId) {
        return em.createQuery("SELECT d FROM CommissionDemand d WHERE d.payout.id = :payout", CommissionDemand.class)
                .setParameter("payout", payoutId)
                .getResultStream()
                .findFirst();
    }

    /** In their order. */
    public List<CommissionDemandDispatch> ways(long demandId) {
        return em.createQuery(
                        "SELECT d FROM CommissionDemandDispatch d JOIN FETCH d.demand WHERE d.demand.id = :demand"
                                + " ORDER BY d.position",
                        CommissionDemandDispatch.class)
                .setParameter("demand", demandId)
                .getResultList();
    }

    /** The last way, locked. @throws BusinessRuleViolation NOT_FOUND */
    public CommissionDemandDispatch lastLocked(long demandId) {
        return em.createQuery(
                        "SELECT d FROM CommissionDemandDispatch d WHERE d.demand.id = :demand ORDER BY d.position DESC",
                        CommissionDemandDispatch.class)
                .setParameter("demand", demandId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** Claims what is due, longest waiting first. @param patience after which a claim counts as a dead node's */
    @SuppressWarnings("unchecked")
    public List<Long> claim(String claim, int most, Duration patience, Instant now) {
        List<Number> due = em.createNativeQuery("SELECT id FROM commission_demand_dispatch"
                        + " WHERE next_attempt_at <= ?1 AND (claim IS NULL OR claimed_at < ?2)"
                        + " ORDER BY next_attempt_at LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, COLUMN.convertToDatabaseColumn(now))
                .setParameter(2, COLUMN.convertToDatabaseColumn(now.minus(patience)))
                .setParameter(3, most)
                .getResultList();
        List<Long> ids = due.stream().map(Number::longValue).toList();
        ids.forEach(id -> em.createNativeQuery("UPDATE commission_demand_dispatch SET claim = ?1, claimed_at = ?2,"
                        + " version = version + 1 WHERE id = ?3")
                .setParameter(1, claim)
                .setParameter(2, COLUMN.convertToDatabaseColumn(now))
                .setParameter(3, id)
                .executeUpdate());
        return ids;
    }

    /** The way, if this claim still holds it, locked. */
    public Optional<CommissionDemandDispatch> claimed(long id, String claim) {
        return Optional.ofNullable(em.find(CommissionDemandDispatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(way -> way.isHeldBy(claim));
    }

    /** Letters that wait for a printer. */
    public long letters() {
        return printable(em.createQuery("SELECT COUNT(d) FROM CommissionDemandDispatch d" + PRINTABLE, Long.class))
                .getSingleResult();
    }

    /** Those, longest waiting first, locked. */
    public List<CommissionDemandDispatch> lettersLocked(int most) {
        return printable(em.createQuery(
                        "SELECT d FROM CommissionDemandDispatch d" + PRINTABLE
                                + " ORDER BY CASE WHEN d.trouble IS NULL THEN 0 ELSE 1 END, d.id",
                        CommissionDemandDispatch.class))
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static <T> TypedQuery<T> printable(TypedQuery<T> query) {
        return query.setParameter("post", InvoiceDelivery.POST).setParameter("queued", DispatchState.QUEUED);
    }

    /** In the order of printing. */
    public List<CommissionDemandDispatch> lettersOf(long batchId) {
        return em.createQuery(
                        "SELECT d FROM CommissionDemandDispatch d JOIN FETCH d.demand WHERE d.batch.id = :batch"
                                + " ORDER BY d.id",
                        CommissionDemandDispatch.class)
                .setParameter("batch", batchId)
                .getResultList();
    }
}
