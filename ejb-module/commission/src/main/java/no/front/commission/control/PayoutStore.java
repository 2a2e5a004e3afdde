package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.front.billing.entity.RunStatus;
import no.front.commission.entity.Advance;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutError;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutRun;
import no.front.commission.entity.PayoutStatus;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/** Payout runs, payouts and advances. Whoever decides about one has it locked; runs before payouts before advances. */
@Dependent
public class PayoutStore {

    private static final List<RunStatus> OPEN = List.of(RunStatus.PREPARED, RunStatus.RUNNING);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation RUN_OPEN when somebody was quicker */
    public void flushRun() {
        flushed(new BusinessRuleViolation(PayoutError.RUN_OPEN));
    }

    private void flushed(BusinessRuleViolation otherwise) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw otherwise;
        }
    }

    public Customer customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id)).orElseThrow(PayoutStore::notFound);
    }

    /** For what only refers to it. */
    public Customer reference(long id) {
        return em.getReference(Customer.class, id);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PayoutRun run(long id) {
        return Optional.ofNullable(em.find(PayoutRun.class, id)).orElseThrow(PayoutStore::notFound);
    }

    /** Nobody else starts, stops or works it until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public PayoutRun lockedRun(long id) {
        return locked(PayoutRun.class, id);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Payout payout(long id) {
        return Optional.ofNullable(em.find(Payout.class, id)).orElseThrow(PayoutStore::notFound);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Payout lockedPayout(long id) {
        return locked(Payout.class, id);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Advance advance(long id) {
        return Optional.ofNullable(em.find(Advance.class, id)).orElseThrow(PayoutStore::notFound);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Advance lockedAdvance(long id) {
        return locked(Advance.class, id);
    }

    private <T> T locked(Class<T> type, long id) {
        T found = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw notFound();
        }
        em.refresh(found);
        return found;
    }

    /** The oldest run that waits to be worked, or was left when its node died. */
    public Optional<Long> nextOpenRun() {
        return em.createQuery("SELECT r.id FROM PayoutRun r WHERE r.status IN :open ORDER BY r.id", Long.class)
                .setParameter("open", OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest run of which all that is left is to be approved. */
    public Optional<Long> nextApproving() {
        return em.createQuery("SELECT r.id FROM PayoutRun r WHERE r.approving = TRUE ORDER BY r.id", Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Payouts of a run that wait to be approved and were prepared by the time it was said. */
    public List<Long> toApprove(PayoutRun run, long after, int most) {
        PayoutRun.Approval approval = run.approval().orElseThrow();
        return em.createQuery(
                        "SELECT p.id FROM Payout p WHERE p.run = :run AND p.status = :proposed AND p.id > :after"
                                + " AND p.preparedAt <= :at ORDER BY p.id",
                        Long.class)
                .setParameter("run", run)
                .setParameter("proposed", PayoutStatus.PROPOSED)
                .setParameter("after", after)
                .setParameter("at", approval.at())
                .setMaxResults(most)
                .getResultList();
    }

    /** The payout of a customer that waits to be approved. */
    public List<Long> waiting(Collection<Long> customers) {
        return customers.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p.openCustomer FROM Payout p WHERE p.openCustomer IN :customers", Long.class)
                        .setParameter("customers", customers)
                        .getResultList();
    }

    /** What the customer's newest note was for, of those that are no demand. */
    public Optional<Payout> lastNoted(long customer) {
        return em.createQuery(
                        "SELECT p FROM Payout p WHERE p.customer.id = :customer AND p.approvedAt IS NOT NULL"
                                + " AND p.base > :zero ORDER BY p.id DESC",
                        Payout.class)
                .setParameter("customer", customer)
                .setParameter("zero", Money.ZERO)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Takes all who have commission due by its day, and these. @return how many */
    public long take(PayoutRun run, Collection<Long> also) {
        em.createNativeQuery("INSERT INTO payout_run_customer (run_id, customer_id, status)"
                        + " SELECT DISTINCT ?1, customer_id, 'PENDING' FROM commission_amount"
                        + " WHERE status IN ('PAYABLE', 'CARRIED') AND due_on <= ?2")
                .setParameter(1, run.id())
                .setParameter(2, run.payoutOn().toString())
                .executeUpdate();
        takeToo(run, also);
        return count(run.id(), PayoutOutcome.PENDING);
    }

    private void takeToo(PayoutRun run, Collection<Long> customers) {
        for (long customer : customers) {
            em.createNativeQuery("INSERT IGNORE INTO payout_run_customer (run_id, customer_id, status)"
                            + " VALUES (?1, ?2, 'PENDING')")
                    .setParameter(1, run.id())
                    .setParameter(2, customer)
                    .executeUpdate();
        }
    }

    /** Of one that is prepared again: what was parked is tried again, and who has something new is taken too, and these. */
    public void reopen(PayoutRun run, Collection<Long> also) {
        takeToo(run, also);
        em.createNativeQuery("UPDATE payout_run_customer SET status = 'PENDING', reason_key = '', reason_arguments = ''"
                        + " WHERE run_id = ?1 AND status = 'PARKED'")
                .setParameter(1, run.id())
                .executeUpdate();
        em.createNativeQuery("INSERT IGNORE INTO payout_run_customer (run_id, customer_id, status)"
                        + " SELECT DISTINCT ?1, customer_id, 'PENDING' FROM commission_amount"
                        + " WHERE status = 'PAYABLE' AND due_on <= ?2")
                .setParameter(1, run.id())
                .setParameter(2, run.payoutOn().toString())
                .executeUpdate();
    }

    public long count(long run, PayoutOutcome outcome) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM payout_run_customer WHERE run_id = ?1 AND status = ?2")
                        .setParameter(1, run)
                        .setParameter(2, outcome.name())
                        .getSingleResult())
                .longValue();
    }

    /** Those that have not had their turn, by id. */
    public List<Long> pending(long run, long after, int most) {
        List<?> ids = em.createNativeQuery("SELECT customer_id FROM payout_run_customer WHERE run_id = ?1"
                        + " AND status = 'PENDING' AND customer_id > ?2 ORDER BY customer_id LIMIT " + most)
                .setParameter(1, run)
                .setParameter(2, after)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Of these, those that have (still) not had their turn, and nobody else's until the transaction ends. */
    public List<Long> lockedPending(long run, Collection<Long> customers) {
        List<?> ids = em.createNativeQuery("SELECT customer_id FROM payout_run_customer WHERE run_id = ?1"
                        + " AND status = 'PENDING' AND customer_id IN ("
                        + String.join(
                                ",", customers.stream().map(String::valueOf).toList())
                        + ") ORDER BY customer_id FOR UPDATE")
                .setParameter(1, run)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What became of one. @param payout its id; null for none @param trouble null for none */
    public record Mark(
            long customer,
            PayoutOutcome outcome,
            Money base,
            Money toPay,
            Long payout,
            BusinessRuleViolation trouble) {}

    /** Sets what became of them, in one statement. */
    public void mark(long run, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            rows.append(rows.isEmpty() ? "(" : ", (").append(run).append(", ").append(mark.customer());
            rows.append(", '").append(mark.outcome()).append("', ").append(mark.base());
            rows.append(", ").append(mark.toPay()).append(", ").append(mark.payout());
            rows.append(", ?").append(2 * i + 1).append(", ?").append(2 * i + 2).append(")");
        }
        var update = em.createNativeQuery("INSERT INTO payout_run_customer (run_id, customer_id, status, base, to_pay,"
                + " payout_id, reason_key, reason_arguments) VALUES " + rows
                + " ON DUPLICATE KEY UPDATE status = VALUES(status), base = VALUES(base), to_pay = VALUES(to_pay),"
                + " payout_id = VALUES(payout_id), reason_key = VALUES(reason_key),"
                + " reason_arguments = VALUES(reason_arguments)");
        for (int i = 0; i < marks.size(); i++) {
            BusinessRuleViolation trouble = marks.get(i).trouble();
            update.setParameter(2 * i + 1, trouble == null ? "" : trouble.code().key());
            update.setParameter(2 * i + 2, trouble == null ? "" : arguments(trouble));
        }
        update.executeUpdate();
    }

    private static String arguments(BusinessRuleViolation trouble) {
        return String.join(
                PayoutListStore.SEPARATOR,
                trouble.arguments().stream().map(String::valueOf).toList());
    }

    private static BusinessRuleViolation notFound() {
        return new BusinessRuleViolation(PayoutError.NOT_FOUND);
    }
}
