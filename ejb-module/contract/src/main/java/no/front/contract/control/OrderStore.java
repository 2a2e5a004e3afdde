package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import no.front.contract.entity.Contract;
import no.front.contract.entity.Order;

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

    /** The contract that an order became. */
    public Optional<Contract> contractOf(long orderId) {
        return em.createQuery("SELECT c FROM Contract c WHERE c.order.id = :order", Contract.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }
}
