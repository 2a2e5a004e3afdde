package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.billing.boundary.CollectionNoteFilter;
import no.front.billing.boundary.CollectionNoteRow;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.CollectionNoteKind;
import no.front.billing.entity.ReminderError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Kid;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.OpenItemKind;

/** Notes of fees and interest. */
@Dependent
public class CollectionNoteStore {

    /** Interest on a claim is barred after three years (the Limitation Act). */
    private static final int YEARS = 3;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(CollectionNote note) {
        em.persist(note);
        em.flush();
    }

    public Optional<CollectionNote> find(long id) {
        return Optional.ofNullable(em.find(CollectionNote.class, id));
    }

    /** @throws BusinessRuleViolation NOT_FOUND */
    public CollectionNote get(long id) {
        return find(id).orElseThrow(() -> new BusinessRuleViolation(ReminderError.NOT_FOUND));
    }

    /** Of two who credit it, one waits. @throws BusinessRuleViolation NOT_FOUND */
    public CollectionNote locked(long id) {
        CollectionNote note = get(id);
        em.createNativeQuery("SELECT id FROM collection_note WHERE id = ?1 FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
        return note;
    }

    public Optional<CollectionNote> creditOf(CollectionNote note) {
        return em.createQuery("SELECT c FROM CollectionNote c WHERE c.credits = :note", CollectionNote.class)
                .setParameter("note", note)
                .getResultStream()
                .findFirst();
    }

    public Optional<CollectionNote> find(CollectionNoteKind kind, long number) {
        return em.createQuery(
                        "SELECT n FROM CollectionNote n WHERE n.kind = :kind AND n.number = :number",
                        CollectionNote.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<CollectionNote> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT n FROM CollectionNote n LEFT JOIN FETCH n.openItem WHERE n.customer.id = :customer"
                                + " ORDER BY n.id DESC",
                        CollectionNote.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Until which day interest on each of these claims is noted; what was credited since is let off for good. */
    public Map<Long, LocalDate> notedThrough(Collection<OpenItem> claims) {
        Map<Long, LocalDate> days = new HashMap<>();
        if (!claims.isEmpty()) {
            em.createQuery(
                            "SELECT l.claim.id, MAX(l.to) FROM CollectionNoteLine l WHERE l.claim IN :claims"
                                    + " AND l.to IS NOT NULL GROUP BY l.claim.id",
                            Object[].class)
                    .setParameter("claims", claims)
                    .getResultList()
                    .forEach(row -> days.put((Long) row[0], (LocalDate) row[1]));
        }
        return days;
    }

    /**
     * Customers with an invoice that was paid late and whose interest isn't noted yet.
     *
     * @param open also those with an invoice that is overdue and still open
     */
    public List<Long> customersOwingInterest(LocalDate today, boolean open) {
        return em.createQuery(
                        "SELECT DISTINCT i.customerId FROM OpenItem i WHERE i.kind = :invoice AND i.dueOn < :today"
                                + " AND i.dueOn > :barred AND (i.closedOn > i.dueOn AND NOT EXISTS"
                                + " (SELECT l.id FROM CollectionNoteLine l WHERE l.claim = i AND l.to >= i.closedOn)"
                                + (open ? " OR i.closedOn IS NULL" : "") + ") ORDER BY i.customerId",
                        Long.class)
                .setParameter("invoice", OpenItemKind.INVOICE)
                .setParameter("today", today)
                .setParameter("barred", today.minusYears(YEARS))
                .getResultList();
    }

    /** Invoices of a customer that were, or are, paid late; oldest due day first. */
    public List<OpenItem> lateInvoicesOf(long customerId, LocalDate today, boolean open) {
        return em.createQuery(
                        "SELECT i FROM OpenItem i WHERE i.customerId = :customer AND i.kind = :invoice"
                                + " AND i.dueOn < :today AND i.dueOn > :barred AND (i.closedOn > i.dueOn"
                                + (open ? " OR i.closedOn IS NULL" : "") + ") ORDER BY i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setParameter("invoice", OpenItemKind.INVOICE)
                .setParameter("today", today)
                .setParameter("barred", today.minusYears(YEARS))
                .getResultList();
    }

    public Page<CollectionNoteRow> page(CollectionNoteFilter filter, LocalDate today, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        String sort =
                switch (request.sort()) {
                    case "customer" -> "n.customer.organisation.name";
                    case "amount" -> "n.amount";
                    default -> "n.issuedOn";
                };
        String direction = request.descending() ? " DESC" : "";
        TypedQuery<CollectionNote> query = em.createQuery(
                "SELECT n FROM CollectionNote n JOIN FETCH n.customer LEFT JOIN FETCH n.openItem LEFT JOIN FETCH n.credits"
                        + where + " ORDER BY " + sort + direction + ", n.id" + direction,
                CollectionNote.class);
        values.forEach(query::setParameter);
        List<CollectionNoteRow> rows =
                query.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(note -> CollectionNoteRow.of(note, today))
                        .toList();
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(n) FROM CollectionNote n" + where, Long.class);
        values.forEach(count::setParameter);
        return Page.of(rows, count.getSingleResult(), request);
    }

    private static String where(CollectionNoteFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.kind().ifPresent(kind -> {
            conditions.add("n.kind = :kind");
            values.put("kind", kind);
        });
        if (filter.unpaidOnly()) {
            conditions.add("n.openItem IS NOT NULL AND n.openItem.closedOn IS NULL");
        }
        String text = filter.text();
        if (!text.isEmpty()) {
            String digits = text.replaceAll("[\\p{Z}\\s.]", "");
            String bare = text.toUpperCase(java.util.Locale.ROOT).replaceFirst("^(G|R|GK)-", "");
            values.put(
                    "name",
                    "%"
                            + text.toUpperCase(java.util.Locale.ROOT)
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_")
                            + "%");
            values.put("number", bare.matches("[0-9]{1,15}") ? Long.parseLong(bare) : -1L);
            values.put("kid", digits.matches("[0-9]{2,25}") ? new Kid(digits) : new Kid("00"));
            conditions.add("(UPPER(n.customer.organisation.name) LIKE :name ESCAPE '\\' OR n.number = :number"
                    + " OR n.openItem.kid = :kid)");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
