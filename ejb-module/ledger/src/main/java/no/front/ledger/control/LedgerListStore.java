package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.front.kernel.Kid;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.ledger.boundary.OpenItemFilter;
import no.front.ledger.boundary.PostingFilter;
import no.front.ledger.entity.LedgerAccount;
import no.front.ledger.entity.OpenItem;
import no.front.ledger.entity.Posting;

/** Lists and sums of the books. */
@Dependent
public class LedgerListStore {

    private static final Pattern LABEL = Pattern.compile("[A-Z]*-?([0-9]{1,15})");

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Sums of one account. */
    public record Sums(BigDecimal debit, BigDecimal credit, long postings) {}

    /** Accounts without postings are left out. */
    public Map<LedgerAccount, Sums> sums(LocalDate upTo) {
        Map<LedgerAccount, Sums> sums = new EnumMap<>(LedgerAccount.class);
        for (Object found : em.createNativeQuery(
                        "SELECT account, SUM(GREATEST(amount, 0)), -SUM(LEAST(amount, 0)), COUNT(*)"
                                + " FROM ledger_posting WHERE booked_on <= ?1 GROUP BY account")
                .setParameter(1, upTo)
                .getResultList()) {
            Object[] row = (Object[]) found;
            sums.put(
                    LedgerAccount.valueOf(row[0].toString()),
                    new Sums((BigDecimal) row[1], (BigDecimal) row[2], ((Number) row[3]).longValue()));
        }
        return sums;
    }

    /** By day, newest first unless asked otherwise. */
    public Page<Posting> postings(PostingFilter filter, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("p.account = :account"));
        values.put("account", filter.account());
        if (filter.from() != null) {
            conditions.add("p.bookedOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("p.bookedOn <= :to");
            values.put("to", filter.to());
        }
        String where = where(conditions);
        String direction = request.descending() ? " DESC" : "";
        String sort = request.sort().equals("amount") ? "p.amount" : "p.bookedOn";
        List<Posting> rows = page(
                em.createQuery(
                        "SELECT p FROM Posting p JOIN FETCH p.voucher LEFT JOIN FETCH p.item" + where + " ORDER BY "
                                + sort + direction + ", p.id" + direction,
                        Posting.class),
                values,
                request);
        return Page.of(rows, count("SELECT COUNT(p) FROM Posting p" + where, values), request);
    }

    /** Sorts: {@code opened}, {@code amount}, {@code remaining}, {@code due} (also for unknown ones). */
    public Page<OpenItem> items(OpenItemFilter filter, LocalDate today, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        filter.kind().ifPresent(kind -> {
            conditions.add("i.kind = :kind");
            values.put("kind", kind);
        });
        filter.customerId().ifPresent(customer -> {
            conditions.add("i.customerId = :customer");
            values.put("customer", customer);
        });
        switch (filter.state()) {
            case OPEN -> conditions.add("i.closedOn IS NULL");
            case CLOSED -> conditions.add("i.closedOn IS NOT NULL");
            case OVERDUE -> {
                conditions.add("i.closedOn IS NULL AND i.dueOn < :today");
                values.put("today", today);
            }
            case ALL -> {
                // all of them
            }
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(i.kid = :kid OR i.number = :number)");
            values.put("kid", kid(filter.text()));
            values.put("number", number(filter.text()));
        }
        String where = where(conditions);
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "opened" -> "i.openedOn";
                    case "amount" -> "i.amount";
                    case "remaining" -> "i.remaining";
                    default -> "CASE WHEN i.dueOn IS NULL THEN 1 ELSE 0 END, i.dueOn";
                };
        List<OpenItem> rows = page(
                em.createQuery(
                        "SELECT i FROM OpenItem i" + where + " ORDER BY " + sort + direction + ", i.id" + direction,
                        OpenItem.class),
                values,
                request);
        return Page.of(rows, count("SELECT COUNT(i) FROM OpenItem i" + where, values), request);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static <T> List<T> page(TypedQuery<T> query, Map<String, Object> values, PageRequest request) {
        values.forEach(query::setParameter);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    private long count(String jpql, Map<String, Object> values) {
        TypedQuery<Long> query = em.createQuery(jpql, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** One that nobody has where the text is none. */
    private static Kid kid(String text) {
        String digits = text.replaceAll("[\\p{Z}\\s.]", "");
        return new Kid(digits.matches("[0-9]{2,25}") ? digits : "00");
    }

    private static long number(String text) {
        Matcher label = LABEL.matcher(text.toUpperCase(Locale.ROOT));
        return label.matches() ? Long.parseLong(label.group(1)) : -1;
    }
}
