package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.front.billing.entity.CollectionNote;
import no.front.billing.entity.ReminderLetter;
import no.front.billing.entity.ReminderStop;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.entity.OpenItem;

/** Lists of late money. */
@Dependent
public class ReminderListStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Customers with something overdue, whose due day lies furthest back first. */
    public Page<Long> overdue(String name, LocalDate today, PageRequest request) {
        String from = " FROM OpenItem i, Customer c WHERE c.id = i.customerId AND i.kind IN :kinds"
                + " AND i.closedOn IS NULL AND i.dueOn < :today AND UPPER(c.organisation.name) LIKE :name ESCAPE '\\'";
        String like = "%"
                + name.toUpperCase(java.util.Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
        String sort =
                switch (request.sort()) {
                    case "customer" -> "MIN(c.organisation.name)";
                    case "overdue" -> "SUM(i.remaining)";
                    default -> "MIN(i.dueOn)";
                };
        List<Long> ids = em
                .createQuery(
                        "SELECT i.customerId, " + sort + from + " GROUP BY i.customerId ORDER BY " + sort
                                + (request.descending() ? " DESC" : "") + ", i.customerId",
                        Object[].class)
                .setParameter("kinds", ReminderStore.CLAIMS)
                .setParameter("today", today)
                .setParameter("name", like)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(row -> (Long) row[0])
                .toList();
        long total = em.createQuery("SELECT COUNT(DISTINCT i.customerId)" + from, Long.class)
                .setParameter("kinds", ReminderStore.CLAIMS)
                .setParameter("today", today)
                .setParameter("name", like)
                .getSingleResult();
        return Page.of(ids, total, request);
    }

    /** Newest first. */
    public Page<ReminderLetter> letters(PageRequest request) {
        List<ReminderLetter> rows = em.createQuery(
                        "SELECT l FROM ReminderLetter l JOIN FETCH l.customer LEFT JOIN FETCH l.note"
                                + " ORDER BY l.sentOn DESC, l.id DESC",
                        ReminderLetter.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(
                rows,
                em.createQuery("SELECT COUNT(l) FROM ReminderLetter l", Long.class)
                        .getSingleResult(),
                request);
    }

    /** That stand, newest first. */
    public Page<ReminderStop> stops(PageRequest request) {
        List<ReminderStop> rows = em.createQuery(
                        "SELECT s FROM ReminderStop s JOIN FETCH s.customer LEFT JOIN FETCH s.claim"
                                + " WHERE s.endedOn IS NULL ORDER BY s.id DESC",
                        ReminderStop.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(rows, openStops(), request);
    }

    public long openStops() {
        return em.createQuery("SELECT COUNT(s) FROM ReminderStop s WHERE s.endedOn IS NULL", Long.class)
                .getSingleResult();
    }

    /** Of fees and interest on a claim, oldest first. */
    public List<CollectionNote> notesOn(OpenItem claim) {
        return em.createQuery(
                        "SELECT DISTINCT n FROM CollectionNoteLine l JOIN l.note n LEFT JOIN FETCH n.openItem"
                                + " WHERE l.claim = :claim ORDER BY n.id",
                        CollectionNote.class)
                .setParameter("claim", claim)
                .getResultList();
    }
}
