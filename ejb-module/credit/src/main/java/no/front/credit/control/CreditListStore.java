package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import no.front.credit.boundary.CreditCheckFilter;
import no.front.credit.boundary.CreditCheckRow;
import no.front.credit.boundary.CreditDecisionFilter;
import no.front.credit.boundary.CreditDecisionRow;
import no.front.credit.entity.CreditCheck;
import no.front.credit.entity.CreditDecision;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** The lists of checks and decisions, newest first. */
@Dependent
public class CreditListStore {

    private static final String OF_TEXT =
            " AND (:text = '' OR LOWER(e.customer.organisation.name) LIKE :like ESCAPE '~' OR LOWER(e.order.number) LIKE :number ESCAPE '~')";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Page<CreditCheckRow> checks(CreditCheckFilter filter, PageRequest request) {
        String where = " FROM CreditCheck e WHERE (:status IS NULL OR e.status = :status)" + OF_TEXT;
        TypedQuery<CreditCheck> rows =
                em.createQuery("SELECT e" + where + " ORDER BY e.requestedAt DESC, e.id DESC", CreditCheck.class);
        TypedQuery<Long> total = em.createQuery("SELECT COUNT(e)" + where, Long.class);
        rows.setParameter("status", filter.status());
        total.setParameter("status", filter.status());
        List<CreditCheckRow> found = page(text(rows, filter.text()), request).stream()
                .map(CreditCheckRow::of)
                .toList();
        return Page.of(found, text(total, filter.text()).getSingleResult(), request);
    }

    public Page<CreditDecisionRow> decisions(CreditDecisionFilter filter, PageRequest request) {
        String where = " FROM CreditDecision e WHERE (:outcome IS NULL OR e.outcome = :outcome)" + OF_TEXT;
        TypedQuery<CreditDecision> rows =
                em.createQuery("SELECT e" + where + " ORDER BY e.decidedAt DESC, e.id DESC", CreditDecision.class);
        TypedQuery<Long> total = em.createQuery("SELECT COUNT(e)" + where, Long.class);
        rows.setParameter("outcome", filter.outcome());
        total.setParameter("outcome", filter.outcome());
        List<CreditDecisionRow> found = page(text(rows, filter.text()), request).stream()
                .map(CreditDecisionRow::of)
                .toList();
        return Page.of(found, text(total, filter.text()).getSingleResult(), request);
    }

    private static <T> TypedQuery<T> text(TypedQuery<T> query, String text) {
        String cleaned = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        String escaped = cleaned.replace("~", "~~").replace("%", "~%").replace("_", "~_");
        // numbers are ASCII, and the database compares them with nothing else
        boolean ascii = escaped.chars().allMatch(letter -> letter < 0x80);
        return query.setParameter("text", cleaned)
                .setParameter("like", "%" + escaped + "%")
                .setParameter("number", ascii ? "%" + escaped + "%" : "");
    }

    private static <T> List<T> page(TypedQuery<T> query, PageRequest request) {
        // order and customer are asked for with their rows, not one by one
        return query.setHint("eclipselink.join-fetch", "e.order")
                .setHint("eclipselink.join-fetch", "e.customer")
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }
}
