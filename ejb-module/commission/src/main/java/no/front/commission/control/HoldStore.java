package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldEvent;
import no.front.commission.entity.HoldFile;
import no.front.commission.entity.HoldStatus;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Cases on held commission and their steps. */
@Dependent
public class HoldStore {

    private static final Set<HoldStatus> OPEN = EnumSet.complementOf(EnumSet.of(HoldStatus.DECIDED));

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CommissionHold hold) {
        em.persist(hold);
    }

    public void add(HoldEvent event) {
        em.persist(event);
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CommissionHold get(long id) {
        return Optional.ofNullable(em.find(CommissionHold.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND));
    }

    /** As it stands now, and ours until the transaction ends. @throws BusinessRuleViolation NOT_FOUND */
    public CommissionHold locked(long id) {
        CommissionHold hold = em.find(CommissionHold.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hold == null) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
        em.refresh(hold, LockModeType.PESSIMISTIC_WRITE);
        return hold;
    }

    /** Locked, so that two who open a case on the same go one after the other. @throws BusinessRuleViolation NOT_FOUND */
    public Customer lockedCustomer(long id) {
        Customer customer = em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (customer == null) {
            throw new BusinessRuleViolation(HoldError.NOT_FOUND);
        }
        return customer;
    }

    public List<CommissionHold> openOf(long customerId) {
        return em.createQuery(
                        "SELECT h FROM CommissionHold h WHERE h.customer.id = :customer AND h.status IN :open ORDER BY h.id",
                        CommissionHold.class)
                .setParameter("customer", customerId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    public List<CommissionHold> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT h FROM CommissionHold h JOIN FETCH h.customer WHERE h.customer.id = :customer"
                                + " ORDER BY h.id DESC",
                        CommissionHold.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** @param text of the customer's name; "" for all @param statuses any of these */
    public Page<CommissionHold> find(Set<HoldStatus> statuses, String text, PageRequest request) {
        String where = " FROM CommissionHold h JOIN h.customer c WHERE h.status IN :statuses"
                + " AND (:text = '' OR LOWER(c.organisation.name) LIKE :like)";
        String like = "%" + text.toLowerCase(Locale.ROOT).replace("%", "") + "%";
        long total = em.createQuery("SELECT COUNT(h)" + where, Long.class)
                .setParameter("statuses", statuses)
                .setParameter("text", text)
                .setParameter("like", like)
                .getSingleResult();
        List<CommissionHold> rows = em.createQuery(
                        "SELECT h" + where
                                + " ORDER BY CASE WHEN h.proofDueOn IS NULL THEN 1 ELSE 0 END, h.proofDueOn, h.id",
                        CommissionHold.class)
                .setParameter("statuses", statuses)
                .setParameter("text", text)
                .setParameter("like", like)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        rows.forEach(CommissionHold::whole);
        return Page.of(rows, total, request);
    }

    public long count(Set<HoldStatus> statuses) {
        return em.createQuery("SELECT COUNT(h) FROM CommissionHold h WHERE h.status IN :statuses", Long.class)
                .setParameter("statuses", statuses)
                .getSingleResult();
    }

    /** Proof was to be here before that day, and nothing came. */
    public long countOverdue(LocalDate today) {
        return em.createQuery(
                        "SELECT COUNT(h) FROM CommissionHold h WHERE h.status = :demanded AND h.proofDueOn < :today",
                        Long.class)
                .setParameter("demanded", HoldStatus.PROOF_DEMANDED)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Newest first, with their files. */
    public List<HoldEvent> eventsOf(long holdId) {
        List<HoldEvent> events = em.createQuery(
                        "SELECT e FROM HoldEvent e WHERE e.hold.id = :hold ORDER BY e.id DESC", HoldEvent.class)
                .setParameter("hold", holdId)
                .getResultList();
        events.forEach(event -> event.files().forEach(HoldFile::name));
        return events;
    }
}
