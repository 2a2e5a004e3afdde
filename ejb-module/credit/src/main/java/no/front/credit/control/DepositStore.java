package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;
import no.front.credit.entity.Deposit;
import no.front.credit.entity.DepositError;
import no.front.credit.entity.DepositPayment;
import no.front.credit.entity.DepositPaymentReversal;
import no.front.credit.entity.DepositPayout;
import no.front.credit.entity.DepositStatus;
import no.front.credit.entity.OtherSecurity;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;

/** Deposits, their payments, and other securities. */
@Dependent
public class DepositStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Deposit deposit) {
        em.persist(deposit);
    }

    /** @throws BusinessRuleViolation ALREADY_REGISTERED when another transaction took the reference at the same moment */
    public void add(DepositPayment payment) {
        once(payment, payment.bankReference(), payment.deposit(), payment.amount(), payment.receivedOn());
    }

    /** @throws BusinessRuleViolation ALREADY_REGISTERED when another transaction took the reference at the same moment */
    public void add(DepositPayout payout) {
        once(payout, payout.bankReference(), payout.deposit(), payout.amount().negate(), payout.paidOn());
    }

    public void add(DepositPaymentReversal reversal) {
        em.persist(reversal);
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public DepositPayment payment(long id) {
        return Optional.ofNullable(em.find(DepositPayment.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND));
    }

    /** Of these payments those that were taken back. */
    public List<DepositPaymentReversal> reversalsOf(long depositId) {
        return em.createQuery(
                        "SELECT r FROM DepositPaymentReversal r WHERE r.payment.deposit.id = :deposit ORDER BY r.id",
                        DepositPaymentReversal.class)
                .setParameter("deposit", depositId)
                .getResultList();
    }

    /** How many payments with this reference were taken back. */
    public int takenBack(String bankReference) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM DepositPaymentReversal r WHERE r.payment.bankReference = :reference",
                        Long.class)
                .setParameter("reference", bankReference)
                .getSingleResult()
                .intValue();
    }

    private void once(Object transfer, String reference, Deposit deposit, Money amount, LocalDate on) {
        em.flush();
        em.persist(transfer);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains("_reference")) {
                throw new BusinessRuleViolation(
                        DepositError.ALREADY_REGISTERED, reference, deposit.label(), amount, on);
            }
            throw e;
        }
    }

    public void add(OtherSecurity security) {
        em.persist(security);
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Deposit get(long id) {
        return Optional.ofNullable(em.find(Deposit.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND));
    }

    /** Sends what is pending, since who locks a row again reads it anew. */
    public void flush() {
        em.flush();
    }

    /** Which order a deposit belongs to; the order is locked before the deposit. @throws BusinessRuleViolation NOT_FOUND */
    public long orderOf(long id) {
        return em.createQuery("SELECT d.order.id FROM Deposit d WHERE d.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(DepositError.NOT_FOUND));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public Deposit locked(long id) {
        Deposit deposit = get(id);
        em.flush();
        em.refresh(deposit, LockModeType.PESSIMISTIC_WRITE);
        return deposit;
    }

    /** Whether no deposit was ever asked for. */
    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(d) FROM Deposit d", Long.class).getSingleResult() == 0;
    }

    /** An order of this organisation that waits for a decision. */
    public OptionalLong receivedOrderOf(OrganisationNumber number) {
        return em.createQuery(
                        "SELECT o.id FROM CustomerOrder o WHERE o.status = :received"
                                + " AND o.customer.organisation.organisationNumber = :number ORDER BY o.id",
                        Long.class)
                .setParameter("received", OrderStatus.RECEIVED)
                .setParameter("number", number)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** What a month of the order is expected to cost. */
    public Money expectedMonthlyOf(long orderId) {
        return em.find(Order.class, orderId).expectedMonthly();
    }

    /** Newest first. */
    public List<Deposit> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT d FROM Deposit d WHERE d.customer.id = :customer ORDER BY d.number DESC", Deposit.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Newest first. */
    public List<Deposit> ofOrder(long orderId) {
        return em.createQuery("SELECT d FROM Deposit d WHERE d.order.id = :order ORDER BY d.id DESC", Deposit.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** The one that is asked for or held; empty for none. */
    public Optional<Deposit> standingOf(long orderId) {
        return ofOrder(orderId).stream()
                .filter(deposit -> deposit.status() == DepositStatus.DEMANDED
                        || deposit.status() == DepositStatus.HELD
                        || deposit.status() == DepositStatus.RELEASABLE)
                .findFirst();
    }

    /** Held for a contract. */
    public List<Deposit> heldFor(long contractId) {
        return em.createQuery(
                        "SELECT d FROM Deposit d WHERE d.contractId = :contract AND d.status = :held ORDER BY d.id",
                        Deposit.class)
                .setParameter("contract", contractId)
                .setParameter("held", DepositStatus.HELD)
                .getResultList();
    }

    /** What the daily job looks at: all that are asked for, and those held for an order that came to nothing. */
    public List<Deposit> toFollowUp() {
        return em.createQuery(
                        "SELECT d FROM Deposit d WHERE d.status = :demanded OR d.status = :held AND d.order.status IN :fallen"
                                + " ORDER BY d.id",
                        Deposit.class)
                .setParameter("demanded", DepositStatus.DEMANDED)
                .setParameter("held", DepositStatus.HELD)
                .setParameter("fallen", EnumSet.of(OrderStatus.REFUSED, OrderStatus.WITHDRAWN, OrderStatus.LAPSED))
                .getResultList();
    }

    /** One that was not taken back. */
    public Optional<DepositPayment> paymentWith(String bankReference) {
        return em.createQuery(
                        "SELECT p FROM DepositPayment p WHERE p.bankReference = :reference AND NOT EXISTS"
                                + " (SELECT r FROM DepositPaymentReversal r WHERE r.payment = p)",
                        DepositPayment.class)
                .setParameter("reference", bankReference)
                .getResultStream()
                .findFirst();
    }

    public Optional<DepositPayout> payoutWith(String bankReference) {
        return em.createQuery("SELECT p FROM DepositPayout p WHERE p.bankReference = :reference", DepositPayout.class)
                .setParameter("reference", bankReference)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<DepositPayment> paymentsOf(long depositId) {
        return em.createQuery(
                        "SELECT p FROM DepositPayment p WHERE p.deposit.id = :deposit ORDER BY p.id",
                        DepositPayment.class)
                .setParameter("deposit", depositId)
                .getResultList();
    }

    /** Oldest first. */
    public List<DepositPayout> payoutsOf(long depositId) {
        return em.createQuery(
                        "SELECT p FROM DepositPayout p WHERE p.deposit.id = :deposit ORDER BY p.id",
                        DepositPayout.class)
                .setParameter("deposit", depositId)
                .getResultList();
    }

    public Optional<OtherSecurity> otherSecurityOf(long orderId) {
        return em.createQuery("SELECT s FROM OtherSecurity s WHERE s.order.id = :order", OtherSecurity.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }
}
