package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;
import no.front.payment.entity.BankFile;
import no.front.payment.entity.BankFileRefusal;
import no.front.payment.entity.BankTransaction;
import no.front.payment.entity.PaymentAllocation;
import no.front.payment.entity.PaymentError;
import no.front.payment.entity.Refund;
import no.front.payment.entity.RefundStatus;
import no.front.payment.entity.TransactionStatus;
import no.front.payment.entity.WorkReason;

/** Files, transactions, allocations and refunds. */
@Dependent
public class PaymentStore {

    private static final EnumSet<RefundStatus> OPEN_REFUNDS =
            EnumSet.of(RefundStatus.PREPARED, RefundStatus.APPROVED, RefundStatus.REJECTED);

    private static final int MOST_UNKNOWN = 1_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public BankFile file(long id) {
        return found(em.find(BankFile.class, id));
    }

    /** The same file, by content or by what its sender calls it. */
    public Optional<BankFile> findFile(BankFile.Head head) {
        return em.createQuery(
                        "SELECT f FROM BankFile f WHERE f.sha256 = :sha OR f.format = :format AND f.sender = :sender"
                                + " AND f.reference = :reference",
                        BankFile.class)
                .setParameter("sha", head.sha256())
                .setParameter("format", head.format())
                .setParameter("sender", head.sender())
                .setParameter("reference", head.reference())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<BankFile> files(int most) {
        return em.createQuery("SELECT f FROM BankFile f ORDER BY f.id DESC", BankFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first, those that nobody has seen to. */
    public List<BankFileRefusal> refusals() {
        return em.createQuery(
                        "SELECT r FROM BankFileRefusal r WHERE r.seenBy IS NULL ORDER BY r.id DESC",
                        BankFileRefusal.class)
                .setMaxResults(50)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public BankFileRefusal refusal(long id) {
        return found(em.find(BankFileRefusal.class, id));
    }

    /** How many transactions of a file have which status. */
    public Map<TransactionStatus, Long> counts(long fileId) {
        Map<TransactionStatus, Long> counts = new HashMap<>();
        em.createQuery(
                        "SELECT t.status, COUNT(t) FROM BankTransaction t WHERE t.file.id = :file GROUP BY t.status",
                        Object[].class)
                .setParameter("file", fileId)
                .getResultList()
                .forEach(row -> counts.put((TransactionStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public BankTransaction get(long id) {
        return found(em.find(BankTransaction.class, id));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public BankTransaction locked(long id) {
        BankTransaction transaction = get(id);
        em.flush();
        em.refresh(transaction, LockModeType.PESSIMISTIC_WRITE);
        return transaction;
    }

    /** In the order in which they stand in the files. @param after the last one seen; 0 to begin */
    public List<Long> received(long after, int most) {
        return em.createQuery(
                        "SELECT t.id FROM BankTransaction t WHERE t.status = :received AND t.id > :after ORDER BY t.id",
                        Long.class)
                .setParameter("received", TransactionStatus.RECEIVED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Another one in hand with the same KID, amount and day, from a file of another format. */
    public boolean looksRepeated(BankTransaction one) {
        return !one.kid().isEmpty()
                && !em.createQuery(
                                "SELECT t.id FROM BankTransaction t WHERE t.kid = :kid AND t.amount = :amount"
                                        + " AND t.valueOn = :day AND t.incoming = TRUE AND t.reversal = FALSE"
                                        + " AND t.file.format <> :format AND t.status NOT IN :none AND t.id <> :id",
                                Long.class)
                        .setParameter("kid", one.kid())
                        .setParameter("amount", one.amount())
                        .setParameter("day", one.valueOn())
                        .setParameter("format", one.file().format())
                        .setParameter(
                                "none",
                                EnumSet.of(
                                        TransactionStatus.RECEIVED,
                                        TransactionStatus.REPEATED,
                                        TransactionStatus.RETURNED))
                        .setParameter("id", one.id())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** What a reversal may take back, the newest first: by the bank's reference, else by KID or payer, always by amount. */
    public List<BankTransaction> reversible(BankTransaction reversal) {
        return em.createQuery(
                        "SELECT t FROM BankTransaction t WHERE t.amount = :amount AND t.account = :account"
                                + " AND t.incoming = TRUE AND t.reversal = FALSE AND t.status IN :inHand"
                                + " ORDER BY t.valueOn DESC, t.id DESC",
                        BankTransaction.class)
                .setParameter("amount", reversal.amount())
                .setParameter("account", reversal.account())
                .setParameter(
                        "inHand",
                        EnumSet.of(
                                TransactionStatus.RECEIVED,
                                TransactionStatus.BOOKED,
                                TransactionStatus.OPEN,
                                TransactionStatus.ALLOCATED,
                                TransactionStatus.REFUNDED))
                .getResultList();
    }

    /** Reversals that came before what they take back, oldest first. */
    public List<BankTransaction> pendingReversals(BankTransaction original) {
        return em.createQuery(
                        "SELECT t FROM BankTransaction t WHERE t.amount = :amount AND t.account = :account"
                                + " AND t.incoming = FALSE AND t.reversal = TRUE AND t.status = :open"
                                + " AND t.reason = :unknown ORDER BY t.id",
                        BankTransaction.class)
                .setParameter("amount", original.amount())
                .setParameter("account", original.account())
                .setParameter("open", TransactionStatus.OPEN)
                .setParameter("unknown", WorkReason.REVERSAL_UNKNOWN)
                .getResultList();
    }

    /** Oldest first. */
    public List<PaymentAllocation> allocationsOf(long transactionId) {
        return em.createQuery(
                        "SELECT a FROM PaymentAllocation a JOIN FETCH a.item WHERE a.transaction.id = :id ORDER BY a.id",
                        PaymentAllocation.class)
                .setParameter("id", transactionId)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PaymentAllocation allocation(long id) {
        return found(em.find(PaymentAllocation.class, id));
    }

    /** As it stands now. @throws BusinessRuleViolation NOT_FOUND */
    public PaymentAllocation lockedAllocation(long id) {
        PaymentAllocation allocation = allocation(id);
        em.flush();
        em.refresh(allocation, LockModeType.PESSIMISTIC_WRITE);
        return allocation;
    }

    /** Money that came with the KID of this open item and of which something is left, the oldest first. */
    public List<Long> waitingFor(long itemId) {
        return em.createQuery(
                        "SELECT t.id FROM BankTransaction t WHERE t.item.id = :item AND t.status = :open"
                                + " AND t.incoming = TRUE AND t.bookedOn IS NOT NULL ORDER BY t.valueOn, t.id",
                        Long.class)
                .setParameter("item", itemId)
                .setParameter("open", TransactionStatus.OPEN)
                .getResultList();
    }

    /** Money in the books of which nobody knows whose it is or what for, the oldest first. */
    public List<Long> unknown() {
        return em.createQuery(
                        "SELECT t.id FROM BankTransaction t WHERE t.status = :open AND t.reason IN :why"
                                + " AND t.incoming = TRUE AND t.reversal = FALSE AND t.customerId IS NULL"
                                + " AND t.bookedOn IS NOT NULL ORDER BY t.id DESC",
                        Long.class)
                .setParameter("open", TransactionStatus.OPEN)
                .setParameter("why", EnumSet.of(WorkReason.NO_KID, WorkReason.UNKNOWN_KID))
                .setMaxResults(MOST_UNKNOWN)
                .getResultList();
    }

    /** The reversal that took a payment back; 0 for none. */
    public long reversalOf(long transactionId) {
        return em.createQuery("SELECT t.id FROM BankTransaction t WHERE t.reversesId = :id", Long.class)
                .setParameter("id", transactionId)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Customers' credit of which something remains, oldest first. */
    public List<OpenItem> openCredits(int most) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.kind = :credit AND i.closedOn IS NULL ORDER BY i.openedOn, i.id",
                        OpenItem.class)
                .setParameter("credit", OpenItemKind.CREDIT)
                .setMaxResults(most)
                .getResultList();
    }

    /** Payments of an open item, oldest first. */
    public List<PaymentAllocation> allocationsTo(long itemId) {
        return em.createQuery(
                        "SELECT a FROM PaymentAllocation a JOIN FETCH a.transaction WHERE a.item.id = :id ORDER BY a.id",
                        PaymentAllocation.class)
                .setParameter("id", itemId)
                .getResultList();
    }

    /** Whoever else paid from this account, the latest first. */
    public List<Long> customersOf(String payerAccount, int most) {
        return em.createQuery(
                        "SELECT t.customerId FROM BankTransaction t WHERE t.payerAccount = :account"
                                + " AND t.customerId IS NOT NULL GROUP BY t.customerId ORDER BY MAX(t.id) DESC",
                        Long.class)
                .setParameter("account", payerAccount)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Refund refund(long id) {
        return found(em.find(Refund.class, id));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public Refund lockedRefund(long id) {
        Refund refund = refund(id);
        em.flush();
        em.refresh(refund, LockModeType.PESSIMISTIC_WRITE);
        return refund;
    }

    /** Newest first. */
    public List<Refund> refunds(Collection<RefundStatus> statuses, int most) {
        return em.createQuery("SELECT r FROM Refund r WHERE r.status IN :statuses ORDER BY r.id DESC", Refund.class)
                .setParameter("statuses", statuses)
                .setMaxResults(most)
                .getResultList();
    }

    /** Oldest first. */
    public List<Refund> refundsOf(long transactionId) {
        return em.createQuery("SELECT r FROM Refund r WHERE r.transaction.id = :id ORDER BY r.id", Refund.class)
                .setParameter("id", transactionId)
                .getResultList();
    }

    /** What is spoken for of a transaction. */
    public Money reservedOf(long transactionId) {
        return Money.ofSum(em.createQuery(
                        "SELECT SUM(r.amount) FROM Refund r WHERE r.transaction.id = :id AND r.status IN :open",
                        java.math.BigDecimal.class)
                .setParameter("id", transactionId)
                .setParameter("open", OPEN_REFUNDS)
                .getSingleResult());
    }

    /** What is spoken for of a customer's credit. */
    public Money reservedOfItem(long itemId) {
        return Money.ofSum(em.createQuery(
                        "SELECT SUM(r.amount) FROM Refund r WHERE r.item.id = :id AND r.status IN :open",
                        java.math.BigDecimal.class)
                .setParameter("id", itemId)
                .setParameter("open", OPEN_REFUNDS)
                .getSingleResult());
    }

    /** The transaction whose rest stands in this open item. */
    public Optional<BankTransaction> creditedIn(long itemId) {
        return em.createQuery("SELECT t FROM BankTransaction t WHERE t.credit.id = :id", BankTransaction.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst();
    }

    /** By another refund. */
    public boolean isReferenceUsed(Refund refund) {
        return !em.createQuery(
                        "SELECT r.id FROM Refund r WHERE r.bankReference = :reference AND r.id <> :id", Long.class)
                .setParameter("reference", refund.bankReference())
                .setParameter("id", refund.id())
                .getResultList()
                .isEmpty();
    }

    /** By any refund. */
    public boolean isReferenceKnown(String reference) {
        return !em.createQuery("SELECT r.id FROM Refund r WHERE r.bankReference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    private static <T> T found(T entity) {
        return Optional.ofNullable(entity).orElseThrow(() -> new BusinessRuleViolation(PaymentError.NOT_FOUND));
    }
}
