package no.front.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.ChangeFilter;
import no.front.platform.entity.Actor;
import no.front.platform.entity.ChangeAction;
import no.front.platform.entity.ChangeEntry;
import no.front.platform.entity.ChangeSubject;
import no.front.platform.entity.ChangeValue;
import no.front.platform.entity.Changes;

/** Lines of the change log; only ever added (ACC-8). */
@Dependent
public class ChangeStore {

    /** Lines are counted so far; paging deeper than that would be slow and is no way to find anything. */
    public static final int COUNTED = 1000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(
            ChangeAction action,
            ChangeSubject subject,
            Actor actor,
            Instant businessTime,
            Instant realTime,
            String reason,
            Changes changes) {
        ChangeEntry entry = new ChangeEntry(action, subject, actor, businessTime, realTime, reason);
        em.persist(entry);
        changes.fields().forEach(field -> em.persist(new ChangeValue(entry, field)));
    }

    /** Newest first, by the time on the wall. */
    @SuppressWarnings("unchecked")
    public Page<ChangeEntry> search(ChangeFilter filter, PageRequest request) {
        ChangeQuery query = ChangeQuery.of(filter);
        int reachable = Math.min(request.offset(), COUNTED);
        List<ChangeEntry> rows = bound(
                        query,
                        em.createNativeQuery(
                                "SELECT e.* FROM change_entry e WHERE " + query.condition()
                                        + " ORDER BY e.real_at DESC, e.id DESC LIMIT " + request.size() + " OFFSET "
                                        + reachable,
                                ChangeEntry.class))
                .getResultList();
        if (reachable == 0 && rows.size() < request.size()) {
            return Page.of(rows, rows.size(), request);
        }
        Number counted = (Number) bound(
                        query,
                        em.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM change_entry e WHERE "
                                + query.condition() + " LIMIT " + (COUNTED + 1) + ") some"))
                .getSingleResult();
        long total = Math.min(counted.longValue(), COUNTED);
        return counted.longValue() > COUNTED ? Page.capped(rows, total, request) : Page.of(rows, total, request);
    }

    /** So many of the newest, uncounted. */
    public List<ChangeEntry> newest(ChangeFilter filter, int most) {
        return portion(ChangeQuery.of(filter), most);
    }

    /** So many that come after that line, newest first: a whole log can be walked through, however long. */
    public List<ChangeEntry> older(ChangeFilter filter, Instant realAt, long id, int most) {
        return portion(ChangeQuery.of(filter).after(realAt, id), most);
    }

    @SuppressWarnings("unchecked")
    private List<ChangeEntry> portion(ChangeQuery query, int most) {
        return bound(
                        query,
                        em.createNativeQuery(
                                "SELECT e.* FROM change_entry e WHERE " + query.condition()
                                        + " ORDER BY e.real_at DESC, e.id DESC LIMIT " + most,
                                ChangeEntry.class))
                .getResultList();
    }

    private static Query bound(ChangeQuery condition, Query query) {
        List<Object> arguments = condition.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query;
    }

    /** Their values, as they were written. */
    public List<ChangeValue> values(List<ChangeEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT v FROM ChangeValue v WHERE v.entry IN :entries ORDER BY v.id", ChangeValue.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    /** Jumps from one action to the next in the index, so that a long log costs no more than a short one. */
    @SuppressWarnings("unchecked")
    public List<String> actions() {
        return em.createNativeQuery("SELECT action FROM change_entry GROUP BY action ORDER BY action")
                .getResultList();
    }

    /** Sign-in and reading lines written before the moment. */
    public long countExpired(Instant limit) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM ChangeEntry e WHERE e.retention = :access AND e.businessAt < :limit",
                        Long.class)
                .setParameter("access", ChangeAction.Retention.ACCESS)
                .setParameter("limit", limit)
                .getSingleResult();
    }
}
