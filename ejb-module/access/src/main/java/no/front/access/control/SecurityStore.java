package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.access.entity.ApprovedNetwork;
import no.front.access.entity.SecurityPolicy;
import no.front.kernel.NetworkAddress;

/** What organisations demand at sign-in (ACC-3). */
@Dependent
public class SecurityStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public boolean isTwoStep(long customerId) {
        SecurityPolicy policy = em.find(SecurityPolicy.class, customerId);
        return policy != null && policy.isTwoStep();
    }

    /** Locked until the transaction ends, a new one where there was none: changes of one organisation go one by one. */
    public SecurityPolicy locked(long customerId) {
        em.createNativeQuery("INSERT INTO security_policy (customer_id, two_step) VALUES (?1, FALSE)"
                        + " ON DUPLICATE KEY UPDATE two_step = two_step")
                .setParameter(1, customerId)
                .executeUpdate();
        SecurityPolicy policy = em.find(SecurityPolicy.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(policy);
        return policy;
    }

    /** Oldest first. */
    public List<ApprovedNetwork> networks(long customerId) {
        return em.createQuery(
                        "SELECT n FROM ApprovedNetwork n WHERE n.customerId = :customer ORDER BY n.approvedAt, n.id",
                        ApprovedNetwork.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<ApprovedNetwork> network(long id) {
        return Optional.ofNullable(em.find(ApprovedNetwork.class, id));
    }

    public void add(ApprovedNetwork network) {
        em.persist(network);
    }

    public void remove(ApprovedNetwork network) {
        em.remove(network);
    }

    /** The networks that each organisation of the user approves, of those that ask for a code; none for no such one. */
    public List<List<NetworkAddress>> demandsOn(long userId) {
        List<Long> demanding = em.createQuery(
                        "SELECT p.customerId FROM SecurityPolicy p, Membership m WHERE m.customer.id = p.customerId"
                                + " AND m.user.id = :user AND p.twoStep = TRUE ORDER BY p.customerId",
                        Long.class)
                .setParameter("user", userId)
                .getResultList();
        if (demanding.isEmpty()) {
            return List.of();
        }
        Map<Long, List<NetworkAddress>> approved = em.createQuery(
                        "SELECT n FROM ApprovedNetwork n WHERE n.customerId IN :customers", ApprovedNetwork.class)
                .setParameter("customers", demanding)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ApprovedNetwork::organisationId,
                        Collectors.mapping(ApprovedNetwork::network, Collectors.toList())));
        return demanding.stream()
                .map(customer -> approved.getOrDefault(customer, List.of()))
                .toList();
    }
}
