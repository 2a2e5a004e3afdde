package no.front.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.CustomerUser;
import no.front.privacy.entity.ConsentEvent;
import no.front.privacy.entity.ConsentPurpose;

/** What people said of what we may send. */
@Dependent
public class ConsentStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(ConsentEvent event) {
        em.persist(event);
        em.flush();
    }

    /** Locked until the transaction ends: of two clicks at once the second sees the first. */
    public Optional<CustomerUser> lockedUser(long id) {
        return Optional.ofNullable(em.find(CustomerUser.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Id of the user of a membership. */
    public Optional<Long> userOf(long membershipId) {
        return em
                .createQuery("SELECT m.user.id FROM Membership m WHERE m.id = :id", Long.class)
                .setParameter("id", membershipId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Latest first. */
    public List<ConsentEvent> of(long userId) {
        return em.createQuery(
                        "SELECT e FROM ConsentEvent e WHERE e.userId = :user ORDER BY e.saidAt DESC, e.id DESC",
                        ConsentEvent.class)
                .setParameter("user", userId)
                .getResultList();
    }

    public Optional<ConsentEvent> latest(long userId, ConsentPurpose purpose) {
        return of(userId).stream().filter(event -> event.purpose() == purpose).findFirst();
    }
}
