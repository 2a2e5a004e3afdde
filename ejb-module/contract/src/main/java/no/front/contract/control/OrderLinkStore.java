package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderOrganisation;

/** Orders by their secret link or their submission, and what they say of their organisation. */
@Dependent
public class OrderLinkStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(OrderOrganisation organisation) {
        em.persist(organisation);
    }

    public Optional<Order> find(String linkHash) {
        return em.createQuery("SELECT o FROM CustomerOrder o WHERE o.linkHash = :hash", Order.class)
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends: of two who press at once, the second finds what the first did. */
    public Optional<Order> findLocked(String linkHash) {
        Optional<Order> order = find(linkHash);
        order.ifPresent(found -> {
            em.lock(found, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(found);
        });
        // meanwhile a newer link may have replaced this one
        return order.filter(found -> found.hasLink(linkHash));
    }

    public Optional<Order> findSubmitted(String submissionKey) {
        return em.createQuery("SELECT o FROM CustomerOrder o WHERE o.submissionKey = :key", Order.class)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /** Empty for orders that staff have entered. */
    public Optional<OrderOrganisation> organisationOf(long orderId) {
        return em.createQuery("SELECT o FROM OrderOrganisation o WHERE o.order.id = :order", OrderOrganisation.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }
}
