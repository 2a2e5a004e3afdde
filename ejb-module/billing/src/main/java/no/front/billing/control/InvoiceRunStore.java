package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.entity.InvoiceLine;
import no.front.billing.entity.InvoiceRun;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.RunError;
import no.front.billing.entity.RunKind;
import no.front.billing.entity.RunStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.platform.entity.JobRun;
import no.front.platform.entity.JobStatus;

/** Invoice runs and what became of their accounts, set by set. */
@Dependent
public class InvoiceRunStore {

    /** A closed account is looked at in the runs of so many months after, for usage that comes in late. */
    private static final int MONTHS_AFTER_CLOSING = 13;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(InvoiceRun run) {
        em.persist(run);
        em.flush();
    }

    /** @throws BusinessRuleViolation RUN_OPEN when somebody was quicker with one of the same accounts */
    public void addOpen(InvoiceRun run) {
        em.persist(run);
        flushOpen();
    }

    /** @throws BusinessRuleViolation RUN_OPEN when somebody was quicker with one of the same accounts */
    public void flushOpen() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new BusinessRuleViolation(RunError.RUN_OPEN);
        }
    }

    public Optional<InvoiceRun> find(long id) {
        return Optional.ofNullable(em.find(InvoiceRun.class, id));
    }

    /** Nobody else starts, stops or works it until the transaction ends. */
    public Optional<InvoiceRun> findLocked(long id) {
        InvoiceRun run = em.find(InvoiceRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run != null) {
            em.refresh(run);
        }
        return Optional.ofNullable(run);
    }

    /** Waits to be worked, or was left when its node died; the oldest. */
    public Optional<Long> nextOpen() {
        return em.createQuery("SELECT r.id FROM InvoiceRun r WHERE r.status IN :open ORDER BY r.id", Long.class)
                .setParameter("open", List.of(RunStatus.PREPARED, RunStatus.RUNNING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether a run waits for the job: one that is prepared, or one that was left, unless somebody stopped the job itself.
     */
    public boolean someWait(String job) {
        boolean prepared = count(RunStatus.PREPARED) > 0;
        return prepared || count(RunStatus.RUNNING) > 0 && !isStopped(job);
    }

    private long count(RunStatus status) {
        return em.createQuery("SELECT COUNT(r) FROM InvoiceRun r WHERE r.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    private boolean isStopped(String job) {
        return em.createQuery(
                        "SELECT j FROM JobRun j WHERE j.job = :job ORDER BY j.startedAt DESC, j.id DESC", JobRun.class)
                .setParameter("job", job)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(newest -> newest.status() == JobStatus.STOPPED);
    }

    public boolean isOpen(RunKind kind, boolean dry, Long contract) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM InvoiceRun r WHERE r.status IN :open AND r.dry = :dry"
                                        + " AND (r.kind = :kind AND (:contract IS NULL OR r.contract.id = :contract))",
                                Long.class)
                        .setParameter("open", List.of(RunStatus.PREPARED, RunStatus.RUNNING))
                        .setParameter("dry", dry)
                        .setParameter("kind", kind)
                        .setParameter("contract", contract)
                        .getSingleResult()
                > 0;
    }

    /** The newest month that has its run. */
    public Optional<BillingMonth> lastScheduled() {
        return em.createQuery(
                        "SELECT r FROM InvoiceRun r WHERE r.month IS NOT NULL ORDER BY r.month DESC", InvoiceRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(InvoiceRun::month);
    }

    /** All accounts that may have something to invoice. @return how many */
    public int takeAll(InvoiceRun run) {
        return em.createNativeQuery(
                        take(
                                "a.opened_on <= ?2 AND (a.status = 'ACTIVE' OR a.closed_on >= ?3"
                                        + " OR EXISTS (SELECT 1 FROM contract_charge p WHERE p.account_id = a.id AND p.status = 'PENDING'))"))
                .setParameter(1, run.id())
                .setParameter(2, run.invoiceDate().toString())
                .setParameter(
                        3, run.invoiceDate().minusMonths(MONTHS_AFTER_CLOSING).toString())
                .executeUpdate();
    }

    /** The accounts of its contract. @return how many */
    public int takeContract(InvoiceRun run, long contract) {
        return em.createNativeQuery(take("a.contract_id = ?2"))
                .setParameter(1, run.id())
                .setParameter(2, contract)
                .executeUpdate();
    }

    /** These, where they aren't in it. @return how many */
    public int take(InvoiceRun run, Collection<Long> accounts) {
        return accounts.isEmpty()
                ? 0
                : em.createNativeQuery(take("a.id IN (" + joined(accounts) + ")"
                                + " AND NOT EXISTS (SELECT 1 FROM invoice_run_account t"
                                + " WHERE t.run_id = ?1 AND t.account_id = a.id)"))
                        .setParameter(1, run.id())
                        .executeUpdate();
    }

    private static String take(String which) {
        return "INSERT INTO invoice_run_account (run_id, account_id, status)"
                + " SELECT ?1, a.id, 'PENDING' FROM account a WHERE " + which;
    }

    /** Accounts whose last day is over and that no run has looked at since (BIL-3). */
    public List<Long> endedBefore(LocalDate today) {
        List<?> ids = em.createNativeQuery("SELECT a.id FROM account a WHERE a.status = 'CLOSED' AND a.closed_on < ?1"
                        + " AND a.closed_on >= ?2 AND NOT EXISTS (SELECT 1 FROM invoice_run_account t"
                        + " JOIN invoice_run r ON r.id = t.run_id WHERE t.account_id = a.id AND r.dry = FALSE"
                        + " AND r.invoice_date > a.closed_on) ORDER BY a.id")
                .setParameter(1, today.toString())
                .setParameter(2, today.minusMonths(MONTHS_AFTER_CLOSING).toString())
                .getResultList();
        return longs(ids);
    }

    /** Adds to what the run comes to, by product. */
    public void sum(long run, Collection<InvoiceLine.Content> lines) {
        record Product(LineKind kind, String code) {}
        record Sum(long count, BigDecimal quantity, Money net) {
            Sum plus(Sum other) {
                return new Sum(count + other.count, quantity.add(other.quantity), net.plus(other.net));
            }
        }
        Map<Product, Sum> sums = new java.util.TreeMap<>(
                java.util.Comparator.comparing(Product::kind).thenComparing(Product::code));
        lines.forEach(line -> sums.merge(
                new Product(line.kind(), line.productCode()), new Sum(1, line.quantity(), line.net()), Sum::plus));
        sums.forEach((product, sum) -> em.createNativeQuery("INSERT INTO invoice_run_sum (run_id, line_kind,"
                        + " product_code, line_count, quantity, net) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " ON DUPLICATE KEY UPDATE line_count = line_count + VALUES(line_count),"
                        + " quantity = quantity + VALUES(quantity), net = net + VALUES(net)")
                .setParameter(1, run)
                .setParameter(2, product.kind().name())
                .setParameter(3, product.code())
                .setParameter(4, sum.count())
                .setParameter(5, sum.quantity())
                .setParameter(6, sum.net().amount())
                .executeUpdate());
    }

    private static List<Long> longs(List<?> ids) {
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String joined(Collection<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
