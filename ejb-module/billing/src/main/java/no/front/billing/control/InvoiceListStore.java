package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.front.billing.boundary.InvoiceFilter;
import no.front.billing.boundary.InvoiceRow;
import no.front.billing.boundary.InvoiceSums;
import no.front.billing.entity.DocumentState;
import no.front.billing.entity.InvoiceKind;
import no.front.customer.entity.InvoiceDelivery;
import no.front.kernel.Kid;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists and sums of invoices and credit notes: three questions for a page, however long it is. */
@Dependent
public class InvoiceListStore {

    private static final String FROM = " FROM Invoice i LEFT JOIN i.openItem o";
    private static final String CREDITED = "(SELECT COALESCE(SUM(n.total), 0) FROM Invoice n WHERE n.credits = i)";
    private static final String STUCK = "(SELECT d FROM InvoiceDocument d WHERE d.invoice = i AND d.state IN :stuck)";
    private static final List<DocumentState> STUCK_STATES = List.of(DocumentState.INVALID, DocumentState.FAILED);

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public Page<InvoiceRow> page(InvoiceFilter filter, LocalDate today, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        TypedQuery<Object[]> query = em.createQuery(
                "SELECT i.id, i.kind, i.number, i.customer.id, i.buyer.name, i.account.number, i.issuedOn, i.dueOn,"
                        + " i.channel, i.kid, i.total, o.remaining" + FROM + where + " ORDER BY " + order(request),
                Object[].class);
        values.forEach(query::setParameter);
        List<Object[]> found = query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        List<Long> ids = found.stream().map(row -> (Long) row[0]).toList();
        Map<Long, Money> credited = credited(ids);
        Set<Long> stuck = stuck(ids);
        List<InvoiceRow> rows = found.stream()
                .map(row -> row(row, credited.getOrDefault(row[0], Money.ZERO), stuck.contains(row[0]), today))
                .toList();
        return Page.of(rows, count(where, values), request);
    }

    private static InvoiceRow row(Object[] row, Money credited, boolean stuck, LocalDate today) {
        return new InvoiceRow(
                (Long) row[0],
                (InvoiceKind) row[1],
                (Long) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                (InvoiceDelivery) row[8],
                (Kid) row[9],
                (Money) row[10],
                row[11] == null ? Money.ZERO : (Money) row[11],
                credited,
                stuck,
                today);
    }

    private static String order(PageRequest request) {
        String direction = request.descending() ? " DESC" : "";
        String sort =
                switch (request.sort()) {
                    case "number" -> "i.number";
                    case "customer" -> "i.buyer.name";
                    case "due" -> "i.dueOn";
                    case "total" -> "i.total";
                    case "remaining" -> "o.remaining";
                    default -> "i.issuedOn";
                };
        return sort + direction + ", i.id" + direction;
    }

    private Map<Long, Money> credited(List<Long> ids) {
        Map<Long, Money> credited = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "SELECT n.credits.id, SUM(n.total) FROM Invoice n WHERE n.credits.id IN :ids"
                                    + " GROUP BY n.credits.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> credited.put((Long) row[0], sum(row[1])));
        }
        return credited;
    }

    private Set<Long> stuck(List<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "SELECT d.invoice.id FROM InvoiceDocument d WHERE d.invoice.id IN :ids"
                                        + " AND d.state IN :stuck",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("stuck", STUCK_STATES)
                        .getResultList());
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> query = em.createQuery("SELECT COUNT(i)" + FROM + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    public InvoiceSums sums(InvoiceFilter filter, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Object[]> query = em.createQuery(
                "SELECT i.kind, COUNT(i), SUM(i.total), SUM(o.remaining)" + FROM + where(filter, today, values)
                        + " GROUP BY i.kind",
                Object[].class);
        values.forEach(query::setParameter);
        InvoiceSums sums = new InvoiceSums(0, Money.ZERO, 0, Money.ZERO, Money.ZERO);
        for (Object[] row : query.getResultList()) {
            sums = row[0] == InvoiceKind.CREDIT_NOTE
                    ? new InvoiceSums(sums.invoices(), sums.invoiced(), (Long) row[1], sum(row[2]), sums.remaining())
                    : new InvoiceSums((Long) row[1], sum(row[2]), sums.creditNotes(), sums.credited(), sum(row[3]));
        }
        return sums;
    }

    /** A sum over amounts answers a number, whatever type it is told. */
    private static Money sum(Object sum) {
        return sum instanceof Money money ? money : Money.ofSum((BigDecimal) sum);
    }

    /** How many have documents that break a rule or could not be made. */
    public long stuck() {
        return em.createQuery(
                        "SELECT COUNT(DISTINCT d.invoice.id) FROM InvoiceDocument d WHERE d.state IN :stuck",
                        Long.class)
                .setParameter("stuck", STUCK_STATES)
                .getSingleResult();
    }

    private static String where(InvoiceFilter filter, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.state().ifPresent(state -> conditions.add("(" + condition(state, today, values) + ")"));
        filter.month().ifPresent(month -> {
            conditions.add("i.issuedOn BETWEEN :first AND :last");
            values.put("first", month.firstDay());
            values.put("last", month.lastDay());
        });
        filter.channel().ifPresent(channel -> {
            conditions.add("i.channel = :channel");
            values.put("channel", channel);
        });
        filter.customer().ifPresent(customer -> {
            conditions.add("i.customer.id = :customer");
            values.put("customer", customer);
        });
        filter.contract().ifPresent(contract -> {
            conditions.add("i.contract.id = :contract");
            values.put("contract", contract);
        });
        if (!filter.text().isEmpty()) {
            conditions.add(text(filter.text(), values));
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String text(String text, Map<String, Object> values) {
        String digits = text.replaceAll("[\\p{Z}\\s.]", "");
        List<String> any = new ArrayList<>();
        any.add("i.customer.id IN (SELECT c.id FROM Customer c WHERE UPPER(c.organisation.name) LIKE :name"
                + " ESCAPE '\\')");
        values.put("name", "%" + escaped(text.toUpperCase(Locale.ROOT)) + "%");
        if (digits.matches("[0-9]{1,15}")) {
            any.add("i.number = :number");
            values.put("number", Long.parseLong(digits));
        }
        if (digits.matches("[0-9]{2,25}")) {
            any.add("i.kid = :kid");
            values.put("kid", new Kid(digits));
        }
        if (OrganisationNumber.fits(text)) {
            any.add("i.buyer.organisationNumber = :organisation");
            values.put("organisation", OrganisationNumber.of(text));
        }
        return "(" + String.join(" OR ", any) + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String condition(InvoiceFilter.Wanted state, LocalDate today, Map<String, Object> values) {
        switch (state) {
            case OVERDUE -> values.put("today", today);
            case STUCK -> values.put("stuck", STUCK_STATES);
            case PAID -> values.put("invoice", InvoiceKind.INVOICE);
            case CREDIT_NOTES -> values.put("note", InvoiceKind.CREDIT_NOTE);
            default -> {
                /* nothing to fill in */
            }
        }
        return switch (state) {
            case OPEN -> "o.closedOn IS NULL AND o.id IS NOT NULL";
            case OVERDUE -> "o.closedOn IS NULL AND o.id IS NOT NULL AND i.dueOn < :today";
            case PAID -> "i.kind = :invoice AND o.closedOn IS NOT NULL AND i.total > " + CREDITED;
            case CREDITED -> "EXISTS (SELECT n FROM Invoice n WHERE n.credits = i)";
            case CREDIT_NOTES -> "i.kind = :note";
            case STUCK -> "EXISTS " + STUCK;
        };
    }
}
