package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.front.billing.entity.CollectionProposal;
import no.front.billing.entity.CollectionProposalKind;
import no.front.billing.entity.CollectionProposalStatus;
import no.front.billing.entity.Invoice;
import no.front.billing.entity.ReminderError;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStep;
import no.front.billing.entity.ReminderStop;
import no.front.billing.entity.ReminderStopKind;
import no.front.billing.entity.WriteOff;
import no.front.contract.entity.Contract;
import no.front.contract.entity.SuspensionCause;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/** What customers owe too late, what was done about it, and what stops it. */
@Dependent
public class ReminderStore {

    /** What is reminded of. */
    static final Set<OpenItemKind> CLAIMS = EnumSet.of(
            OpenItemKind.INVOICE, OpenItemKind.COLLECTION_FEE, OpenItemKind.INTEREST, OpenItemKind.COMMISSION_DEBT);

    private static final Set<CollectionProposalStatus> UNDECIDED =
            EnumSet.of(CollectionProposalStatus.OPEN, CollectionProposalStatus.NOTIFIED);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(ReminderLetter letter) {
        em.persist(letter);
    }

    public void add(ReminderStep step) {
        em.persist(step);
    }

    public void add(ReminderStop stop) {
        em.persist(stop);
    }

    public void add(CollectionProposal proposal) {
        em.persist(proposal);
    }

    public void add(WriteOff writeOff) {
        em.persist(writeOff);
    }

    public void flush() {
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Customer customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
    }

    /** A claim that may be reminded of. @throws BusinessRuleViolation NOT_FOUND */
    public OpenItem claim(long id) {
        return Optional.ofNullable(em.find(OpenItem.class, id))
                .filter(item -> CLAIMS.contains(item.kind()))
                .orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
    }

    /** Of these, with something overdue. */
    public List<Long> customersOverdue(LocalDate today) {
        return em.createQuery(
                        "SELECT DISTINCT i.customerId FROM OpenItem i WHERE i.kind IN :kinds AND i.closedOn IS NULL"
                                + " AND i.dueOn < :today ORDER BY i.customerId",
                        Long.class)
                .setParameter("kinds", CLAIMS)
                .setParameter("today", today)
                .getResultList();
    }

    /** A customer's, oldest due day first. */
    public List<OpenItem> overdueOf(long customerId, LocalDate today) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.customerId = :customer AND i.kind IN :kinds"
                                + " AND i.closedOn IS NULL AND i.dueOn < :today ORDER BY i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setParameter("kinds", CLAIMS)
                .setParameter("today", today)
                .getResultList();
    }

    /** Whatever the customer owes, due or not, oldest due day first. */
    public List<OpenItem> owedBy(long customerId) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.customerId = :customer AND i.kind IN :kinds"
                                + " AND i.closedOn IS NULL ORDER BY i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setParameter("kinds", CLAIMS)
                .getResultList();
    }

    /** What the customer has to its credit. */
    public Money creditOf(long customerId) {
        BigDecimal sum = em.createQuery(
                        "SELECT SUM(i.remaining) FROM OpenItem i WHERE i.customerId = :customer AND i.kind = :credit"
                                + " AND i.closedOn IS NULL",
                        BigDecimal.class)
                .setParameter("customer", customerId)
                .setParameter("credit", OpenItemKind.CREDIT)
                .getSingleResult();
        return Money.ofSum(sum).negate();
    }

    /** What was done about these claims, in its order. */
    public List<ReminderStep> stepsOf(Collection<OpenItem> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT s FROM ReminderStep s LEFT JOIN FETCH s.letter WHERE s.claim IN :claims ORDER BY s.id",
                        ReminderStep.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    /** Steps whose fee the customer was let off: its note was credited. */
    public List<Long> stepsLetOff(Collection<OpenItem> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT s.id FROM ReminderStep s JOIN s.letter l JOIN l.note n WHERE s.claim IN :claims"
                                + " AND EXISTS (SELECT c.id FROM CollectionNote c WHERE c.credits = n)",
                        Long.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    /** Not ended, oldest first. */
    public List<ReminderStop> openStopsOf(long customerId) {
        return em.createQuery(
                        "SELECT s FROM ReminderStop s WHERE s.customer.id = :customer AND s.endedOn IS NULL ORDER BY s.id",
                        ReminderStop.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Newest first, also those that ended. */
    public List<ReminderStop> stopsOf(long customerId) {
        return em.createQuery(
                        "SELECT s FROM ReminderStop s WHERE s.customer.id = :customer ORDER BY s.id DESC",
                        ReminderStop.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Holds whose last day is over, and plans: what the daily job looks at. */
    public List<ReminderStop> stopsToFollow(LocalDate today) {
        return em.createQuery(
                        "SELECT s FROM ReminderStop s WHERE s.endedOn IS NULL"
                                + " AND (s.kind = :plan OR s.until < :today) ORDER BY s.id",
                        ReminderStop.class)
                .setParameter("plan", ReminderStopKind.PLAN)
                .setParameter("today", today)
                .getResultList();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public ReminderStop lockedStop(long id) {
        ReminderStop stop = em.find(ReminderStop.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (stop == null) {
            throw new BusinessRuleViolation(ReminderError.NOT_FOUND);
        }
        em.refresh(stop);
        return stop;
    }

    /** So that of two who work on a customer's late claims one waits. */
    public void lock(Customer customer) {
        em.flush();
        em.createNativeQuery("SELECT id FROM customer WHERE id = ?1 FOR UPDATE")
                .setParameter(1, customer.id())
                .getResultList();
    }

    /** The invoice that a claim is for; empty for notes. */
    public Optional<Invoice> invoiceOf(OpenItem claim) {
        if (claim.kind() != OpenItemKind.INVOICE) {
            return Optional.empty();
        }
        return em.createQuery("SELECT i FROM Invoice i WHERE i.openItem = :claim", Invoice.class)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }

    public Optional<CollectionProposal> proposal(CollectionProposalKind kind, Contract contract, OpenItem claim) {
        return em.createQuery(
                        "SELECT p FROM CollectionProposal p WHERE p.kind = :kind AND p.contract = :contract"
                                + " AND p.claim = :claim",
                        CollectionProposal.class)
                .setParameter("kind", kind)
                .setParameter("contract", contract)
                .setParameter("claim", claim)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CollectionProposal lockedProposal(long id) {
        CollectionProposal proposal = em.find(CollectionProposal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (proposal == null) {
            throw new BusinessRuleViolation(ReminderError.NOT_FOUND);
        }
        em.refresh(proposal);
        return proposal;
    }

    /** Of a customer, undecided. */
    public List<CollectionProposal> openProposalsOf(long customerId) {
        return em.createQuery(
                        "SELECT p FROM CollectionProposal p WHERE p.customer.id = :customer AND p.status IN :open",
                        CollectionProposal.class)
                .setParameter("customer", customerId)
                .setParameter("open", UNDECIDED)
                .getResultList();
    }

    /** Oldest first. */
    public List<CollectionProposal> openProposals() {
        return em.createQuery(
                        "SELECT p FROM CollectionProposal p JOIN FETCH p.customer JOIN FETCH p.contract"
                                + " JOIN FETCH p.claim WHERE p.status IN :open ORDER BY p.proposedOn, p.id",
                        CollectionProposal.class)
                .setParameter("open", UNDECIDED)
                .getResultList();
    }

    /** Customers whose delivery is stopped for non-payment, or that something is proposed about. */
    public List<Long> customersToRelease() {
        return toRelease("1 = 1").getResultList();
    }

    /** Those of them. @param customerIds at least one */
    public List<Long> customersToRelease(Set<Long> customerIds) {
        return toRelease("c.id IN :ids").setParameter("ids", customerIds).getResultList();
    }

    private TypedQuery<Long> toRelease(String which) {
        return em.createQuery(
                        "SELECT c.id FROM Customer c WHERE " + which
                                + " AND (EXISTS (SELECT s.id FROM Suspension s WHERE s.contract.customer = c"
                                + " AND s.cause = :cause AND s.resumedOn IS NULL)"
                                + " OR EXISTS (SELECT p.id FROM CollectionProposal p WHERE p.customer = c"
                                + " AND p.status IN :open)) ORDER BY c.id",
                        Long.class)
                .setParameter("cause", SuspensionCause.NON_PAYMENT)
                .setParameter("open", UNDECIDED);
    }

    /** Contracts of a customer. */
    public List<Contract> contractsOf(long customerId) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.customer.id = :customer ORDER BY c.id", Contract.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** How many reminders and notices went for a claim. */
    public long remindersOf(OpenItem claim) {
        return em.createQuery(
                        "SELECT COUNT(s) FROM ReminderStep s WHERE s.claim = :claim AND s.letter IS NOT NULL",
                        Long.class)
                .setParameter("claim", claim)
                .getSingleResult();
    }
}
