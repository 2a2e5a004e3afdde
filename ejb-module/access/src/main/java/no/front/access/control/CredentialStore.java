package no.front.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.front.access.entity.CredentialOffer;

/** The offers that technical contacts take their API credentials from (CON-5). */
@Dependent
public class CredentialStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CredentialOffer offer) {
        em.persist(offer);
        em.flush();
    }

    public Optional<CredentialOffer> find(long id) {
        return Optional.ofNullable(em.find(CredentialOffer.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<CredentialOffer> findLocked(long id) {
        CredentialOffer offer = em.find(CredentialOffer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer != null) {
            em.refresh(offer);
        }
        return Optional.ofNullable(offer);
    }

    public List<CredentialOffer> offersOf(long customerId) {
        return em.createQuery(
                        "SELECT o FROM CredentialOffer o JOIN FETCH o.account WHERE o.customerId = :customer"
                                + " ORDER BY o.offeredAt DESC, o.id DESC",
                        CredentialOffer.class)
                .setParameter("customer", customerId)
                .getResultList();
    }
}
