package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.access.entity.CustomerUser;
import no.front.access.entity.Membership;
import no.front.access.entity.UserStatus;
import no.front.contract.entity.Account;
import no.front.contract.entity.AccountStatus;

/** Customers' users and what they are to which organisation. */
@Dependent
public class CustomerUserStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CustomerUser user) {
        em.persist(user);
        em.flush();
    }

    public void add(Membership membership) {
        em.persist(membership);
        em.flush();
    }

    public void remove(Membership membership) {
        em.remove(membership);
        em.flush();
    }

    public Optional<CustomerUser> find(long id) {
        return Optional.ofNullable(em.find(CustomerUser.class, id));
    }

    /** Locked until the transaction ends: what follows decides on its present state. */
    public Optional<CustomerUser> findLocked(long id) {
        return Optional.ofNullable(
                em.find(CustomerUser.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", true)));
    }

    /** @param key lower-case address; deleted ones have none */
    public Optional<CustomerUser> findByEmail(String key) {
        return em.createQuery("SELECT u FROM CustomerUser u WHERE u.emailKey = :key", CustomerUser.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Somebody who may sign in, at one of their organisations. */
    public record Place(String emailKey, String name, String organisation) {}

    /** Where those people who may sign in have their places, by name of the organisation. @param keys lower-case addresses */
    public List<Place> placesOf(Collection<String> keys) {
        return em.createQuery(
                        "SELECT u.emailKey, u.name, m.customer.organisation.name FROM Membership m JOIN m.user u"
                                + " WHERE u.emailKey IN :keys AND u.status = :active ORDER BY m.customer.organisation.name, m.id",
                        Object[].class)
                .setParameter("keys", keys)
                .setParameter("active", UserStatus.ACTIVE)
                .getResultStream()
                .map(row -> new Place((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    public Optional<Membership> findMembership(long id) {
        return Optional.ofNullable(em.find(Membership.class, id));
    }

    public Optional<Membership> membership(long userId, long customerId) {
        return em.createQuery(
                        "SELECT m FROM Membership m WHERE m.user.id = :user AND m.customer.id = :customer",
                        Membership.class)
                .setParameter("user", userId)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    /** As it is in the database now, whatever this transaction or the cache has read before. */
    public Optional<Membership> findFresh(long membershipId) {
        return em.createQuery("SELECT m FROM Membership m WHERE m.id = :id", Membership.class)
                .setParameter("id", membershipId)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    /** Who changes users of an organisation waits here for whoever else does, so that each decides on what the other left. */
    public void lockMembersOf(long customerId) {
        em.createNativeQuery("SELECT id FROM membership WHERE customer_id = ?1 ORDER BY id FOR UPDATE")
                .setParameter(1, customerId)
                .getResultList();
    }

    /** The organisation's accounts that are not closed, by number. */
    public List<Account> openAccountsOf(long customerId) {
        return em.createQuery(
                        "SELECT a FROM Account a WHERE a.contract.customer.id = :customer AND a.status <> :closed"
                                + " ORDER BY a.number",
                        Account.class)
                .setParameter("customer", customerId)
                .setParameter("closed", AccountStatus.CLOSED)
                .getResultList();
    }

    /** The organisations of a person, by name. */
    public List<Membership> membershipsOf(long userId) {
        return em.createQuery(
                        "SELECT m FROM Membership m JOIN FETCH m.customer WHERE m.user.id = :user ORDER BY m.customer.organisation.name, m.id",
                        Membership.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** The people of an organisation, by name. */
    public List<Membership> membersOf(long customerId) {
        return em.createQuery(
                        "SELECT m FROM Membership m JOIN FETCH m.user WHERE m.customer.id = :customer"
                                + " ORDER BY m.user.name, m.id",
                        Membership.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /**
     * How many active administrators the organisation has besides. Locks all their memberships, so that two who remove each
     * other at the same moment go one after the other.
     */
    public int activeAdministratorsBesides(long customerId, long membershipId) {
        List<?> all = em.createNativeQuery(
                        "SELECT m.id FROM membership m JOIN customer_user u ON u.id = m.customer_user_id"
                                + " WHERE m.customer_id = ?1 AND m.role = 'ORGANISATION_ADMINISTRATOR' AND u.status = 'ACTIVE'"
                                + " AND m.locked = FALSE AND m.accepted_at IS NOT NULL"
                                + " ORDER BY m.id FOR UPDATE")
                .setParameter(1, customerId)
                .getResultList();
        return (int) all.stream()
                .filter(other -> ((Number) other).longValue() != membershipId)
                .count();
    }
}
