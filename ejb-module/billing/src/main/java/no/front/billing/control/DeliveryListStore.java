package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.front.billing.boundary.DeliveryFilter;
import no.front.billing.boundary.DeliveryRow;
import no.front.billing.entity.DispatchState;
import no.front.billing.entity.InvoiceDispatch;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists of what was sent. */
@Dependent
public class DeliveryListStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Page<DeliveryRow> page(DeliveryFilter filter, Instant now, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, now, values);
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "number" -> "d.invoice.number";
                    case "customer" -> "d.invoice.buyer.name";
                    case "total" -> "d.invoice.total";
                    default -> "d.queuedAt";
                };
        TypedQuery<InvoiceDispatch> query = em.createQuery(
                "SELECT d FROM InvoiceDispatch d JOIN FETCH d.invoice LEFT JOIN FETCH d.batch" + where + " ORDER BY "
                        + sort + direction + ", d.id" + direction,
                InvoiceDispatch.class);
        values.forEach(query::setParameter);
        List<DeliveryRow> rows =
                query.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(dispatch -> DeliveryRow.of(dispatch, now))
                        .toList();
        return Page.of(rows, count(where, values), request);
    }

    public long count(DeliveryFilter filter, Instant now) {
        Map<String, Object> values = new HashMap<>();
        return count(where(filter, now, values), values);
    }

    /** Of what is listed, those that can be tried at once, oldest first. */
    public List<Long> retryable(DeliveryFilter filter, Instant now, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, now, values);
        TypedQuery<Long> query = em.createQuery(
                "SELECT d.id FROM InvoiceDispatch d" + where + (where.isEmpty() ? " WHERE " : " AND ")
                        + "d.state IN :retryable AND d.channel <> :letters ORDER BY d.id",
                Long.class);
        values.forEach(query::setParameter);
        return query.setParameter("retryable", List.of(DispatchState.QUEUED, DispatchState.SENT))
                .setParameter("letters", InvoiceDelivery.POST)
                .setMaxResults(most)
                .getResultList();
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> query = em.createQuery("SELECT COUNT(d) FROM InvoiceDispatch d" + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(DeliveryFilter filter, Instant now, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.view().ifPresent(view -> conditions.add(condition(view, now, values)));
        filter.channel().ifPresent(channel -> {
            conditions.add("d.channel = :channel");
            values.put("channel", channel);
        });
        if (!filter.text().isEmpty()) {
            conditions.add("(UPPER(d.invoice.buyer.name) LIKE :name ESCAPE '\\' OR d.invoice.number = :number)");
            values.put("name", "%" + escaped(filter.text().toUpperCase(Locale.ROOT)) + "%");
            values.put("number", filter.text().matches("[0-9]{1,15}") ? Long.parseLong(filter.text()) : -1L);
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String condition(DeliveryFilter.View view, Instant now, Map<String, Object> values) {
        return switch (view) {
            case ATTENTION -> {
                values.put("post", InvoiceDelivery.POST);
                values.put("queued", DispatchState.QUEUED);
                values.put("sent", DispatchState.SENT);
                values.put("late", now.minus(DispatchDelays.PATIENCE));
                yield "((d.state = :queued AND (d.channel = :post OR d.trouble IS NOT NULL))"
                        + " OR (d.state = :sent AND d.sentAt < :late))";
            }
            case UNDER_WAY -> in(values, DispatchState.QUEUED, DispatchState.SENT);
            case DELIVERED -> in(values, DispatchState.DELIVERED);
            case ENDED -> in(values, DispatchState.REJECTED, DispatchState.FAILED, DispatchState.REPLACED);
        };
    }

    private static String in(Map<String, Object> values, DispatchState... states) {
        values.put("states", List.of(states));
        return "d.state IN :states";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
