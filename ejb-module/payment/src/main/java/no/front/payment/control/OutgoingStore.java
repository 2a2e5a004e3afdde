package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.Subject;
import no.front.payment.entity.BankAnswer;
import no.front.payment.entity.BankAnswerOutcome;
import no.front.payment.entity.OutgoingError;
import no.front.payment.entity.OutgoingPayment;
import no.front.payment.entity.OutgoingStatus;
import no.front.payment.entity.PaymentFile;
import no.front.payment.entity.PaymentFileCopy;

/** Payments to the bank, their files and the bank's answers. */
@Dependent
public class OutgoingStore {

    private static final int SHOWN = 200;
    private static final EnumSet<OutgoingStatus> DEAD = EnumSet.of(OutgoingStatus.REJECTED, OutgoingStatus.CANCELLED);
    private static final EnumSet<BankAnswerOutcome> TO_SEE =
            EnumSet.of(BankAnswerOutcome.UNKNOWN, BankAnswerOutcome.CONTRADICTS);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    public Optional<OutgoingPayment> find(long id) {
        return Optional.ofNullable(em.find(OutgoingPayment.class, id));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public OutgoingPayment get(long id) {
        return found(find(id));
    }

    /** As it stands now, and ours until the transaction ends. */
    public Optional<OutgoingPayment> findLocked(long id) {
        Optional<OutgoingPayment> payment = find(id);
        payment.ifPresent(found -> {
            em.flush();
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        });
        return payment;
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public OutgoingPayment locked(long id) {
        return found(findLocked(id));
    }

    /** All attempts to pay it, newest first, and ours until the transaction ends. */
    public List<OutgoingPayment> lockedOf(Subject subject) {
        return em.createQuery(
                        "SELECT p FROM OutgoingPayment p WHERE p.subjectType = :type AND p.subjectId = :id"
                                + " ORDER BY p.attempt DESC",
                        OutgoingPayment.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All attempts to pay it, newest first. */
    public List<OutgoingPayment> of(Subject subject) {
        return em.createQuery(
                        "SELECT p FROM OutgoingPayment p WHERE p.subjectType = :type AND p.subjectId = :id"
                                + " ORDER BY p.attempt DESC",
                        OutgoingPayment.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** Ordered for that day or earlier, in the order of their making, and ours until the transaction ends. */
    public List<OutgoingPayment> lockedDue(LocalDate on) {
        return em.createQuery(
                        "SELECT p FROM OutgoingPayment p WHERE p.status = :ordered AND p.payOn <= :day ORDER BY p.id",
                        OutgoingPayment.class)
                .setParameter("ordered", OutgoingStatus.ORDERED)
                .setParameter("day", on)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What is to be paid by a day. @param customer whose confirmed account it follows; null where it goes to the one it names */
    public record Due(Long customer, Money amount) {}

    /** As plain rows: there may be thousands, and pages ask for their sums. */
    public List<Due> due(LocalDate on) {
        return em
                .createQuery(
                        "SELECT p.customerId, p.follows, p.amount FROM OutgoingPayment p"
                                + " WHERE p.status = :ordered AND p.payOn <= :day",
                        Object[].class)
                .setParameter("ordered", OutgoingStatus.ORDERED)
                .setParameter("day", on)
                .getResultList()
                .stream()
                .map(row -> new Due((Boolean) row[1] ? (Long) row[0] : null, (Money) row[2]))
                .toList();
    }

    /** Each empty for all. */
    public Page<OutgoingPayment> page(
            Optional<OutgoingStatus> status, Optional<Long> customer, Optional<Long> file, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        status.ifPresent(wanted -> {
            where.append(" AND p.status = :status");
            values.put("status", wanted);
        });
        customer.ifPresent(wanted -> {
            where.append(" AND p.customerId = :customer");
            values.put("customer", wanted);
        });
        file.ifPresent(wanted -> {
            where.append(" AND p.file.id = :file");
            values.put("file", wanted);
        });
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "payee" -> "p.payee";
                    case "amount" -> "p.amount";
                    default -> "p.payOn";
                };
        TypedQuery<OutgoingPayment> query = em.createQuery(
                "SELECT p FROM OutgoingPayment p LEFT JOIN FETCH p.file" + where + " ORDER BY " + sort + direction
                        + ", p.id" + direction,
                OutgoingPayment.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(p) FROM OutgoingPayment p" + where, Long.class);
        values.forEach(query::setParameter);
        values.forEach(count::setParameter);
        List<OutgoingPayment> rows = query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(rows, count.getSingleResult(), request);
    }

    /** How many have which status. */
    public Map<OutgoingStatus, Long> counts() {
        Map<OutgoingStatus, Long> counts = new HashMap<>();
        em.createQuery("SELECT p.status, COUNT(p) FROM OutgoingPayment p GROUP BY p.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((OutgoingStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Sum of those with that status. */
    public Money sum(OutgoingStatus status) {
        return Money.ofSum(em.createQuery(
                        "SELECT SUM(p.amount) FROM OutgoingPayment p WHERE p.status = :status",
                        java.math.BigDecimal.class)
                .setParameter("status", status)
                .getSingleResult());
    }

    /** By what is paid or on its way. */
    public boolean isReferenceUsed(String reference) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM OutgoingPayment p WHERE p.bankReference = :reference"
                                        + " AND p.status NOT IN :dead",
                                Long.class)
                        .setParameter("reference", reference)
                        .setParameter("dead", DEAD)
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    public List<PaymentFile> files() {
        return em.createQuery("SELECT f FROM PaymentFile f ORDER BY f.id DESC", PaymentFile.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PaymentFile file(long id) {
        return found(Optional.ofNullable(em.find(PaymentFile.class, id)));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public PaymentFile lockedFile(long id) {
        PaymentFile file = file(id);
        em.flush();
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    /** @param messageId as somebody else wrote it */
    public Optional<PaymentFile> fileCalled(String messageId) {
        if (!messageId.matches("[!-~]+")) {
            return Optional.empty();
        }
        return em.createQuery("SELECT f FROM PaymentFile f WHERE f.messageId = :id", PaymentFile.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    /** Never left the house, oldest first. */
    public List<Long> untaken() {
        return em.createQuery("SELECT f.id FROM PaymentFile f WHERE f.takenAt IS NULL ORDER BY f.id", Long.class)
                .getResultList();
    }

    /** How many could not be put into the folder for the bank. */
    public long stuck() {
        return em.createQuery(
                        "SELECT COUNT(f) FROM PaymentFile f WHERE f.takenAt IS NULL AND f.folderTrouble IS NOT NULL",
                        Long.class)
                .getSingleResult();
    }

    public List<PaymentFileCopy> copies(long fileId) {
        return em.createQuery(
                        "SELECT c FROM PaymentFileCopy c WHERE c.file.id = :id ORDER BY c.id", PaymentFileCopy.class)
                .setParameter("id", fileId)
                .getResultList();
    }

    /** As they stand in the file. */
    public List<OutgoingPayment> in(long fileId) {
        return in(fileId, Integer.MAX_VALUE);
    }

    /** The first ones. */
    public List<OutgoingPayment> in(long fileId, int most) {
        return em.createQuery(
                        "SELECT p FROM OutgoingPayment p JOIN FETCH p.file WHERE p.file.id = :id ORDER BY p.position",
                        OutgoingPayment.class)
                .setParameter("id", fileId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the bank has some of a file that it has not answered about. */
    public boolean isAtBank(long fileId) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM OutgoingPayment p WHERE p.file.id = :id AND p.status IN :atBank",
                                Long.class)
                        .setParameter("id", fileId)
                        .setParameter("atBank", OutgoingStatus.atBank())
                        .getSingleResult()
                > 0;
    }

    /** As they stand in the file, and ours until the transaction ends. */
    public List<OutgoingPayment> lockedIn(long fileId) {
        return em.createQuery(
                        "SELECT p FROM OutgoingPayment p WHERE p.file.id = :id ORDER BY p.id", OutgoingPayment.class)
                .setParameter("id", fileId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public BankAnswer answer(long id) {
        return found(Optional.ofNullable(em.find(BankAnswer.class, id)));
    }

    /** The bank's entry for it has come before. */
    public boolean hasEntry(OutgoingPayment payment) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM BankAnswer a WHERE a.paymentId = :id AND a.kind = :entry"
                                        + " AND a.outcome <> :contradicts",
                                Long.class)
                        .setParameter("id", payment.id())
                        .setParameter("entry", BankAnswer.Source.ENTRY)
                        .setParameter("contradicts", BankAnswerOutcome.CONTRADICTS)
                        .getSingleResult()
                > 0;
    }

    public List<BankAnswer> answersToFile(long fileId) {
        return em.createQuery(
                        "SELECT a FROM BankAnswer a JOIN FETCH a.bankFile WHERE a.paymentFileId = :id ORDER BY a.id",
                        BankAnswer.class)
                .setParameter("id", fileId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** That somebody must look at, oldest first. */
    public List<BankAnswer> answersToSee() {
        return em.createQuery(
                        "SELECT a FROM BankAnswer a JOIN FETCH a.bankFile WHERE a.outcome IN :outcomes"
                                + " AND a.seenAt IS NULL ORDER BY a.id",
                        BankAnswer.class)
                .setParameter("outcomes", TO_SEE)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public long toSee() {
        return em.createQuery(
                        "SELECT COUNT(a) FROM BankAnswer a WHERE a.outcome IN :outcomes AND a.seenAt IS NULL",
                        Long.class)
                .setParameter("outcomes", TO_SEE)
                .getSingleResult();
    }

    private static <T> T found(Optional<T> entity) {
        return entity.orElseThrow(() -> new BusinessRuleViolation(OutgoingError.NOT_FOUND));
    }
}
