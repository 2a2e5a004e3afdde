package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/** Monthly amounts of commission. What is locked is locked in the order of ids, by everybody. */
@Dependent
public class CommissionAmountStore {

    private static final Set<AmountStatus> OPEN =
            EnumSet.of(AmountStatus.DISPUTED, AmountStatus.PAYABLE, AmountStatus.CARRIED);
    private static final Set<AmountStatus> DUE = EnumSet.of(AmountStatus.PAYABLE, AmountStatus.CARRIED);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CommissionAmount amount) {
        em.persist(amount);
    }

    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CommissionAmount get(long id) {
        return Optional.ofNullable(em.find(CommissionAmount.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND));
    }

    /** PAYABLE and CARRIED ones that are due by that day. */
    public List<CommissionAmount> due(long customerId, LocalDate day) {
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.customerId = :customer AND a.status IN :due"
                                + " AND a.dueOn <= :day ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("customer", customerId)
                .setParameter("due", DUE)
                .setParameter("day", day)
                .getResultList();
    }

    /** As {@link #due(long, LocalDate)}, of many customers with one question. */
    public List<CommissionAmount> due(Collection<Long> customerIds, LocalDate day) {
        return customerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM CommissionAmount a WHERE a.customerId IN :customers AND a.status IN :due"
                                        + " AND a.dueOn <= :day ORDER BY a.id",
                                CommissionAmount.class)
                        .setParameter("customers", customerIds)
                        .setParameter("due", DUE)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Who has something that is due by that day, in the order of ids. @param after the last one seen; 0 to begin */
    public List<Long> customersDue(LocalDate day, long after, int most) {
        return em.createQuery(
                        "SELECT DISTINCT a.customerId FROM CommissionAmount a WHERE a.status IN :due AND a.dueOn <= :day"
                                + " AND a.customerId > :after ORDER BY a.customerId",
                        Long.class)
                .setParameter("due", DUE)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** As they stand now, and ours until the transaction ends; whatever order they are asked for in. */
    public List<CommissionAmount> locked(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        em.flush();
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.id IN :ids ORDER BY a.id", CommissionAmount.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** All that stand on no payout, locked. */
    public List<CommissionAmount> lockedOpen(long customerId) {
        em.flush();
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.customerId = :customer AND a.status IN :open"
                                + " ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("customer", customerId)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Those of a customer's service and month that stand on no payout, locked. */
    public List<CommissionAmount> lockedOpen(long customerId, long serviceId, BillingMonth month) {
        em.flush();
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.customerId = :customer AND a.serviceId = :service"
                                + " AND a.month = :month AND a.status IN :open ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("customer", customerId)
                .setParameter("service", serviceId)
                .setParameter("month", month)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    public List<CommissionAmount> ofSettlement(long settlementId) {
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.settlementId = :settlement ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("settlement", settlementId)
                .getResultList();
    }

    /** By month, oldest first, all states. */
    public List<CommissionAmount> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.customerId = :customer ORDER BY a.month, a.id",
                        CommissionAmount.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** On a payout, in the order of ids. */
    public List<CommissionAmount> ofPayout(long payoutId) {
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.payoutId = :payout ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("payout", payoutId)
                .getResultList();
    }

    /** What stands on account 2411: all that is on no payout, less what is withheld. */
    public Money openSum() {
        return Money.ofSum((BigDecimal)
                em.createNativeQuery("SELECT SUM(amount - withheld) FROM commission_amount WHERE status <> 'NOTED'")
                        .getSingleResult());
    }
}
