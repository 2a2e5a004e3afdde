package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    /** The contract that an order became. */
    public Optional<Contract> contractOf(long orderId) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.order.id = :order", Contract.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }
}
