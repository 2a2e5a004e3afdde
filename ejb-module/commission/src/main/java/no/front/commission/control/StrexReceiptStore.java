package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.commission.entity.SettlementError;
import no.front.commission.entity.StrexReceipt;
import no.front.commission.entity.StrexSettlement;
import no.front.kernel.BillingMonth;
import no.front.kernel.BusinessRuleViolation;

/** What came of settlements' money. */
@Dependent
public class StrexReceiptStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    void add(StrexReceipt receipt) {
        em.persist(receipt);
        em.flush();
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    StrexReceipt locked(long id) {
        StrexReceipt receipt = Optional.ofNullable(em.find(StrexReceipt.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(SettlementError.NOT_FOUND));
        em.flush();
        em.refresh(receipt, LockModeType.PESSIMISTIC_WRITE);
        return receipt;
    }

    /** Of a settlement, those taken back too, oldest first. */
    public List<StrexReceipt> of(long settlementId) {
        return em.createQuery(
                        "SELECT r FROM StrexReceipt r JOIN FETCH r.settlement WHERE r.settlement.id = :settlement ORDER BY r.id",
                        StrexReceipt.class)
                .setParameter("settlement", settlementId)
                .getResultList();
    }

    /** By a payment of the bank, those taken back too, oldest first. */
    List<StrexReceipt> byPayment(long transactionId) {
        return em.createQuery(
                        "SELECT r FROM StrexReceipt r JOIN FETCH r.settlement WHERE r.transactionId = :payment ORDER BY r.id",
                        StrexReceipt.class)
                .setParameter("payment", transactionId)
                .getResultList();
    }

    /** Whether a settlement was paid from that account before. */
    boolean hasPaid(String account) {
        return !account.isEmpty()
                && !em.createQuery(
                                "SELECT r.id FROM StrexReceipt r, BankTransaction t WHERE t.id = r.transactionId"
                                        + " AND r.takenBackAt IS NULL AND t.payerAccount = :account",
                                Long.class)
                        .setParameter("account", account)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Settlements whose money has not come wholly, or came twice; the oldest first. */
    List<StrexSettlement> unpaid() {
        return em.createQuery(
                        "SELECT s FROM StrexSettlement s WHERE s.receivable <> s.paidSum ORDER BY s.settledOn, s.id",
                        StrexSettlement.class)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Settlements that have lines of a month, the oldest first. */
    public List<StrexSettlement> ofMonth(BillingMonth month) {
        return em.createQuery(
                        "SELECT s FROM StrexSettlement s WHERE EXISTS (SELECT l.id FROM StrexSettlementLine l"
                                + " WHERE l.settlement = s AND l.month = :month) ORDER BY s.settledOn, s.id",
                        StrexSettlement.class)
                .setParameter("month", month)
                .getResultList();
    }
}
