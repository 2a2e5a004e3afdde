package no.front.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.customer.entity.Customer;
import no.front.privacy.entity.RetentionChoice;

/** What customers have chosen of how long traffic is kept. */
@Dependent
public class RetentionStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(RetentionChoice choice) {
        em.persist(choice);
        em.flush();
    }

    /** Locked until the transaction ends: of two who choose at once the second sees what the first chose. */
    public Customer lockedCustomer(long id) {
        return em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Latest first. */
    public List<RetentionChoice> of(long customerId) {
        return em.createQuery(
                        "SELECT c FROM RetentionChoice c WHERE c.customer.id = :customer"
                                + " ORDER BY c.chosenAt DESC, c.id DESC",
                        RetentionChoice.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<RetentionChoice> latest(long customerId) {
        return of(customerId).stream().findFirst();
    }

    /** Months by id of the customer, of those that have chosen. */
    public Map<Long, Integer> chosen() {
        return em
                .createQuery(
                        "SELECT c.customer.id, c.months FROM RetentionChoice c WHERE NOT EXISTS (SELECT l FROM"
                                + " RetentionChoice l WHERE l.customer.id = c.customer.id AND (l.chosenAt > c.chosenAt"
                                + " OR l.chosenAt = c.chosenAt AND l.id > c.id))",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
