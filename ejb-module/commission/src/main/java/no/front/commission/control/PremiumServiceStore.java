package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.commission.entity.PremiumError;
import no.front.commission.entity.PremiumPrice;
import no.front.commission.entity.PremiumService;
import no.front.commission.entity.PremiumShare;
import no.front.kernel.BusinessRuleViolation;

/** Premium services, their prices and shares. */
@Dependent
public class PremiumServiceStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    public Optional<PremiumService> find(long id) {
        return Optional.ofNullable(em.find(PremiumService.class, id));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PremiumService get(long id) {
        return find(id).orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PremiumService locked(long id) {
        PremiumService service = get(id);
        em.lock(service, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(service);
        return service;
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public PremiumPrice price(long id) {
        return Optional.ofNullable(em.find(PremiumPrice.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
    }

    public PremiumShare share(long id) {
        return Optional.ofNullable(em.find(PremiumShare.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(PremiumError.NOT_FOUND));
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(s) FROM PremiumService s", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The customer's, by number and keyword. */
    public List<PremiumService> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT s FROM PremiumService s WHERE s.customer.id = :customer"
                                + " ORDER BY s.shortNumber, s.keyword, s.startsOn",
                        PremiumService.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** All on one of these numbers, whenever. */
    public List<PremiumService> onNumbers(Collection<String> shortNumbers) {
        return shortNumbers.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM PremiumService s WHERE s.shortNumber IN :numbers", PremiumService.class)
                        .setParameter("numbers", shortNumbers)
                        .getResultList();
    }

    /** Another with the same number and keyword on some day of these. @param to null for no end */
    public Optional<PremiumService> other(PremiumService than, LocalDate from, LocalDate to) {
        return onNumbers(List.of(than.shortNumber())).stream()
                .filter(service ->
                        service != than && service.keyword().equals(than.keyword()) && service.overlaps(from, to))
                .findFirst();
    }

    /** By price and first day. */
    public List<PremiumPrice> prices(Collection<Long> services) {
        return services.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM PremiumPrice p WHERE p.service.id IN :services"
                                        + " ORDER BY p.price, p.startsOn",
                                PremiumPrice.class)
                        .setParameter("services", services)
                        .getResultList();
    }

    /** By first day, newest first. */
    public List<PremiumShare> shares(Collection<Long> services) {
        return services.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s FROM PremiumShare s WHERE s.service.id IN :services"
                                        + " ORDER BY s.startsOn DESC, s.id DESC",
                                PremiumShare.class)
                        .setParameter("services", services)
                        .getResultList();
    }

    /** The shares with these ids. */
    public Map<Long, PremiumShare> sharesById(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT s FROM PremiumShare s JOIN FETCH s.service WHERE s.id IN :ids",
                                PremiumShare.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(PremiumShare::id, share -> share));
    }
}
