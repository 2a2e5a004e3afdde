package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.front.commission.boundary.NoteFilter;
import no.front.commission.entity.CommissionNote;
import no.front.commission.entity.NoteError;
import no.front.commission.entity.NoteKind;
import no.front.commission.entity.SelfBillingAgreement;
import no.front.customer.entity.Customer;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.PageRequest;

/** Commission notes, and the agreements that allow them. */
@Dependent
public class NoteStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CommissionNote note) {
        em.persist(note);
        em.flush();
    }

    public void add(SelfBillingAgreement agreement) {
        em.persist(agreement);
        em.flush();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public Customer customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CommissionNote get(long id) {
        return Optional.ofNullable(em.find(CommissionNote.class, id))
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** Of two who correct or send it, one waits; the row itself is never changed. @throws BusinessRuleViolation NOT_FOUND */
    public CommissionNote locked(long id) {
        CommissionNote note = get(id);
        em.createNativeQuery("SELECT id FROM commission_note WHERE id = ?1 FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
        return note;
    }

    public Optional<CommissionNote> ofPayout(long payoutId) {
        return em.createQuery(
                        "SELECT n FROM CommissionNote n WHERE n.payoutId = :payout AND n.kind = :note",
                        CommissionNote.class)
                .setParameter("payout", payoutId)
                .setParameter("note", NoteKind.NOTE)
                .getResultStream()
                .findFirst();
    }

    /** What takes back of a note, oldest first. */
    public List<CommissionNote> correctionsOf(long noteId) {
        return em.createQuery(
                        "SELECT n FROM CommissionNote n WHERE n.corrects.id = :note ORDER BY n.id",
                        CommissionNote.class)
                .setParameter("note", noteId)
                .getResultList();
    }

    /** Excl. VAT, of all corrections of a note. */
    public Money corrected(long noteId) {
        return correctionsOf(noteId).stream().map(CommissionNote::net).collect(Money.summing());
    }

    /** Newest first. */
    public List<CommissionNote> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT n FROM CommissionNote n JOIN FETCH n.customer WHERE n.customer.id = :customer"
                                + " ORDER BY n.number DESC",
                        CommissionNote.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Of a customer, newest first. */
    public List<SelfBillingAgreement> agreements(long customerId) {
        return em.createQuery(
                        "SELECT a FROM SelfBillingAgreement a JOIN FETCH a.customer WHERE a.customer.id = :customer"
                                + " ORDER BY a.startsOn DESC, a.id DESC",
                        SelfBillingAgreement.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    public Optional<SelfBillingAgreement> inForce(long customerId, LocalDate day) {
        return agreements(customerId).stream()
                .filter(agreement -> agreement.holdsOn(day))
                .findFirst();
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public SelfBillingAgreement agreementLocked(long id) {
        return Optional.ofNullable(em.find(SelfBillingAgreement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessRuleViolation(NoteError.NOT_FOUND));
    }

    /** Of two who record an agreement of a customer, one waits. */
    public void lockCustomer(long customerId) {
        em.createNativeQuery("SELECT id FROM customer WHERE id = ?1 FOR UPDATE")
                .setParameter(1, customerId)
                .getResultList();
    }

    public List<CommissionNote> page(NoteFilter filter, PageRequest request) {
        String sort =
                switch (request.sort()) {
                    case "customer" -> "n.seller.name";
                    case "total" -> "n.total";
                    default -> "n.issuedOn";
                };
        String direction = request.descending() ? " DESC" : "";
        Map<String, Object> values = new HashMap<>();
        TypedQuery<CommissionNote> query = em.createQuery(
                "SELECT n FROM CommissionNote n JOIN FETCH n.customer" + where(filter, values) + " ORDER BY " + sort
                        + direction + ", n.id" + direction,
                CommissionNote.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    public long count(NoteFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Long> query =
                em.createQuery("SELECT COUNT(n) FROM CommissionNote n" + where(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(NoteFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.kind().ifPresent(kind -> {
            conditions.add("n.kind = :kind");
            values.put("kind", kind);
        });
        filter.customerId().ifPresent(customer -> {
            conditions.add("n.customer.id = :customer");
            values.put("customer", customer);
        });
        String text = filter.text().toUpperCase(Locale.ROOT);
        if (!text.isEmpty()) {
            String number = text.replaceFirst("^PN-", "");
            values.put("number", number.matches("[0-9]{1,15}") ? Long.parseLong(number) : -1L);
            values.put(
                    "name", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            conditions.add("(UPPER(n.seller.name) LIKE :name ESCAPE '\\' OR n.number = :number)");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
