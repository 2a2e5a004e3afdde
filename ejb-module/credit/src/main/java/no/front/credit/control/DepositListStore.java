package no.front.credit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.front.credit.boundary.DepositFilter;
import no.front.credit.boundary.DepositRow;
import no.front.credit.boundary.DepositWork;
import no.front.credit.entity.Deposit;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists and sums of deposits. */
@Dependent
public class DepositListStore {

    private static final String OVERDUE =
            "d.status = no.front.credit.entity.DepositStatus.DEMANDED AND d.dueOn < :today";
    private static final String RELEASABLE = "d.status = no.front.credit.entity.DepositStatus.RELEASABLE";
    private static final String TO_PAY_BACK = "d.credit IS NOT NULL AND d.credit.closedOn IS NULL";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Page<DepositRow> page(DepositFilter filter, LocalDate today, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "number" -> "d.number";
                    case "customer" -> "d.customer.organisation.name";
                    case "amount" -> "d.amount";
                    default -> "d.dueOn";
                };
        TypedQuery<Deposit> query = em.createQuery(
                "SELECT d FROM Deposit d JOIN FETCH d.customer JOIN FETCH d.order LEFT JOIN FETCH d.demand"
                        + " LEFT JOIN FETCH d.held LEFT JOIN FETCH d.credit" + where + " ORDER BY " + sort + direction
                        + ", d.id" + direction,
                Deposit.class);
        values.forEach(query::setParameter);
        List<DepositRow> rows =
                query.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(deposit -> DepositRow.of(deposit, today))
                        .toList();
        return Page.of(rows, count(where, values), request);
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> query = em.createQuery("SELECT COUNT(d) FROM Deposit d" + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(DepositFilter filter, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.state().ifPresent(state -> conditions.add("(" + condition(state) + ")"));
        if (filter.state().filter(DepositFilter.State.OVERDUE::equals).isPresent()) {
            values.put("today", today);
        }
        if (!filter.text().isEmpty()) {
            String text = filter.text().toUpperCase(java.util.Locale.ROOT);
            values.put("name", "%" + escaped(text) + "%");
            // the column is ASCII, and the database refuses to compare it with anything else
            values.put("exact", filter.text().matches("[!-~]+") ? filter.text() : "-");
            values.put("number", text.matches("(S-)?[0-9]{1,15}") ? Long.parseLong(text.replace("S-", "")) : -1L);
            conditions.add("(UPPER(d.customer.organisation.name) LIKE :name ESCAPE '\\' OR d.number = :number"
                    + " OR d.order.number = :exact OR d.demand.kid = :kid)");
            values.put("kid", kid(filter.text()));
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static no.front.kernel.Kid kid(String text) {
        String digits = text.replaceAll("[\\p{Z}\\s.]", "");
        return digits.matches("[0-9]{2,25}") ? new no.front.kernel.Kid(digits) : new no.front.kernel.Kid("00");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String condition(DepositFilter.State state) {
        return switch (state) {
            case ASKED -> "d.status = no.front.credit.entity.DepositStatus.DEMANDED";
            case OVERDUE -> OVERDUE;
            case HELD -> "d.status = no.front.credit.entity.DepositStatus.HELD";
            case RELEASABLE -> RELEASABLE;
            case TO_PAY_BACK -> TO_PAY_BACK;
            case CLOSED -> "d.closedOn IS NOT NULL";
        };
    }

    public DepositWork work(LocalDate today) {
        return new DepositWork(
                count(" WHERE " + OVERDUE, Map.of("today", today)),
                count(" WHERE " + RELEASABLE, Map.of()),
                count(" WHERE " + TO_PAY_BACK, Map.of()));
    }

    /** What is held of a customer's money. */
    public Money heldOf(long customerId) {
        Object sum = em.createNativeQuery("SELECT COALESCE(SUM(i.remaining), 0) FROM deposit d"
                        + " JOIN open_item i ON i.id = d.held_item_id WHERE d.customer_id = ?1")
                .setParameter(1, customerId)
                .getSingleResult();
        return Money.ofSum((BigDecimal) sum).negate();
    }
}
