package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.contract.entity.Account;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderStatus;

/** Orders. */
@Dependent
public class OrderStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Order order) {
        em.persist(order);
    }

    /** The account that an order for more is for. */
    public Optional<Account> accountOf(Order order) {
        return order.furtherTo().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(em.find(Account.class, order.furtherTo().getAsLong()));
    }

    /** The order that came with this key: the same button pressed twice. */
    public Optional<Order> withKey(String submissionKey) {
        return em.createQuery("SELECT o FROM CustomerOrder o WHERE o.submissionKey = :key", Order.class)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /** Sends what is pending. */
    public void flush() {
        em.flush();
    }

    public Optional<Order> find(long id) {
        return Optional.ofNullable(em.find(Order.class, id));
    }

    /** Locked until the transaction ends: of two who decide at once, the second sees what the first did. */
    public Optional<Order> findLocked(long id) {
        // what this transaction has changed before must not be read away
        em.flush();
        Order order = em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (order != null) {
            em.refresh(order);
        }
        return Optional.ofNullable(order);
    }

    public void add(Contract contract) {
        em.persist(contract);
    }

    public boolean hasAny() {
        return !em.createQuery("SELECT o.id FROM CustomerOrder o", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Oldest first. */
    public List<Order> waitingForAcceptance() {
        return em.createQuery(
                        "SELECT o FROM CustomerOrder o WHERE o.status = :status ORDER BY o.placedAt, o.id", Order.class)
                .setParameter("status", OrderStatus.AWAITING_ACCEPTANCE)
                .getResultList();
    }

    /** The contract that an order became, or in which it began more. */
    public Optional<Contract> contractOf(long orderId) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.order.id = :order OR c.id IN (SELECT a.contract.id FROM Account a,"
                                + " CustomerOrder o WHERE o.id = :order AND a.id = o.accountId)",
                        Contract.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }
}
