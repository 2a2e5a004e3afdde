package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.commission.entity.AmountStatus;
import no.front.commission.entity.CommissionAmount;
import no.front.commission.entity.Operator;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexFinding;
import no.front.commission.entity.StrexSettlement;
import no.front.commission.entity.StrexSettlementLine;
import no.front.commission.entity.StrexSettlementLine.Counted;
import no.front.commission.entity.StrexSettlementLine.Key;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;

/** Settlements of Strex, their lines, and our own traffic that they are compared with. */
@Dependent
public class SettlementStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(StrexSettlement settlement) {
        em.persist(settlement);
        em.flush();
    }

    public void add(StrexSettlementLine line) {
        em.persist(line);
    }

    public void add(StrexFinding finding) {
        em.persist(finding);
    }

    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public StrexSettlement get(long id) {
        return Optional.ofNullable(em.find(StrexSettlement.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public StrexSettlement locked(long id) {
        StrexSettlement settlement = get(id);
        em.flush();
        em.refresh(settlement, LockModeType.PESSIMISTIC_WRITE);
        return settlement;
    }

    public Optional<StrexSettlement> withContent(String sha256) {
        return em.createQuery("SELECT s FROM StrexSettlement s WHERE s.sha256 = :sha", StrexSettlement.class)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst();
    }

    /** That settlement and its corrections, in their order, locked. */
    public List<StrexSettlement> lockedCalled(String reference) {
        return em.createQuery(
                        "SELECT s FROM StrexSettlement s WHERE s.reference = :reference ORDER BY s.correction",
                        StrexSettlement.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** With their settlements. */
    public List<StrexSettlementLine> lines(Collection<BillingMonth> months) {
        return em.createQuery(
                        "SELECT l FROM StrexSettlementLine l JOIN FETCH l.settlement WHERE l.month IN :months ORDER BY l.id",
                        StrexSettlementLine.class)
                .setParameter("months", months)
                .getResultList();
    }

    public List<StrexSettlementLine> linesOf(long settlementId) {
        return em.createQuery(
                        "SELECT l FROM StrexSettlementLine l JOIN FETCH l.settlement WHERE l.settlement.id = :settlement"
                                + " ORDER BY l.id",
                        StrexSettlementLine.class)
                .setParameter("settlement", settlementId)
                .getResultList();
    }

    /** Lines about the same whose single transactions are not marked, in the order of ids. */
    public List<StrexSettlementLine> unmarked(Collection<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "SELECT l FROM StrexSettlementLine l JOIN FETCH l.settlement WHERE l.marked = FALSE"
                                + " AND l.month IN :months ORDER BY l.id",
                        StrexSettlementLine.class)
                .setParameter("months", keys.stream().map(Key::month).distinct().toList())
                .getResultList()
                .stream()
                .filter(line -> keys.contains(line.key()))
                .toList();
    }

    /** As they stand now, in the order of ids, and ours until the transaction ends. */
    public List<StrexSettlementLine> lockedLines(Collection<Long> ids) {
        em.flush();
        return em.createQuery(
                        "SELECT l FROM StrexSettlementLine l WHERE l.id IN :ids ORDER BY l.id",
                        StrexSettlementLine.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Whether a difference of a customer's service and month waits (CPA-3). */
    public boolean isWaiting(long customerId, long serviceId, BillingMonth month) {
        return em.createQuery(
                                "SELECT COUNT(l) FROM StrexSettlementLine l WHERE l.customerId = :customer"
                                        + " AND l.serviceId = :service AND l.month = :month AND l.resolution IS NULL",
                                Long.class)
                        .setParameter("customer", customerId)
                        .setParameter("service", serviceId)
                        .setParameter("month", month)
                        .getSingleResult()
                > 0;
    }

    /** Customers' services and months of which something is settled and stands on no payout. */
    public List<CommissionAmount> openAmounts(Collection<BillingMonth> months) {
        return em.createQuery(
                        "SELECT a FROM CommissionAmount a WHERE a.month IN :months AND a.status <> :noted ORDER BY a.id",
                        CommissionAmount.class)
                .setParameter("months", months)
                .setParameter("noted", AmountStatus.NOTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Our own traffic of a month, that of these operators. */
    public Map<Key, Counted> own(BillingMonth month, Collection<Operator> operators) {
        Map<Key, Counted> own = new HashMap<>();
        // as plain rows: a context that knew each of them would keep it until the settlement is posted
        em.createQuery(
                        "SELECT e.customerId, e.serviceId, e.price, e.operator, e.shareId, e.billed, e.reversed, e.gross,"
                                + " e.commission FROM PremiumEarning e WHERE e.month = :month AND e.operator IN :operators",
                        Object[].class)
                .setParameter("month", month)
                .setParameter("operators", operators)
                .getResultList()
                .forEach(row -> own.put(
                        new Key((Long) row[0], (Long) row[1], (Money) row[2], (Operator) row[3], month, (Long) row[4]),
                        new Counted((Long) row[5], (Long) row[6], (Money) row[7], (Money) row[8])));
        return own;
    }
}
