package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.front.contract.boundary.Cited;
import no.front.contract.boundary.OrderFilter;
import no.front.contract.boundary.OrderRow;
import no.front.contract.boundary.OrderWork;
import no.front.contract.entity.Contract;
import no.front.contract.entity.ContractChange;
import no.front.contract.entity.NextStep;
import no.front.contract.entity.Order;
import no.front.contract.entity.OrderChannel;
import no.front.contract.entity.OrderStatus;
import no.front.customer.entity.RegisterStanding.Trouble;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;
import no.front.kernel.OrganisationNumber;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists of orders. */
@Dependent
public class OrderListStore {

    private static final InstantColumn INSTANT = new InstantColumn();
    private static final String OPEN = names(Arrays.stream(OrderStatus.values()).filter(OrderStatus::isOpen));
    private static final String OBJECTED = "(o.objection_text IS NOT NULL AND o.objection_settlement IS NULL)";

    /** What waits for Front: by {@link NextStep}, said in SQL. */
    private static final String OURS = "(o.status IN (" + OPEN + ") AND (" + OBJECTED + " OR o.status IN ("
            + names(EnumSet.allOf(OrderStatus.class).stream()
                    .filter(status -> NextStep.of(status, false).isOurs()))
            + ")))";

    private static final List<String> TOLD = Stream.of(
                    ContractChange.ORDER_PLACED,
                    ContractChange.ORDER_CONFIRMED,
                    ContractChange.ORDER_REFUSED,
                    ContractChange.ORDER_WITHDRAWN,
                    ContractChange.ORDER_LAPSED,
                    ContractChange.OBJECTION_RECORDED,
                    ContractChange.OBJECTION_SETTLED)
            .map(Enum::name)
            .toList();

    private static final String FROM = " FROM customer_order o JOIN customer c ON c.id = o.customer_id";
    private static final String COLUMNS = "o.id, o.number, o.status, " + OBJECTED + ", o.channel, c.id, c.name,"
            + " c.organisation_number, c.deleted, c.bankrupt, c.forced_dissolution, c.winding_up,"
            + " (SELECT p.name FROM order_person p WHERE p.order_id = o.id AND p.role = 'ORDERER' LIMIT 1),"
            + " CAST(o.placed_at AS CHAR), o.placed_by, o.expected_monthly, o.handler_name, k.id, k.number";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /**
     * Sorts: {@code waiting} (also for unknown ones): what waits for Front first, the oldest first; then what waits for
     * others; closed ones last, newest first. {@code number}, {@code placed}, {@code customer}, {@code monthly}.
     */
    public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        String direction = request.descending() ? " DESC" : "";
        String order =
                switch (request.sort()) {
                    case "number", "placed" -> "o.placed_at" + direction + ", o.id" + direction;
                    case "customer" -> "c.name" + direction + ", o.id" + direction;
                    case "monthly" -> "o.expected_monthly" + direction + ", o.id" + direction;
                    default ->
                        "CASE WHEN " + OURS + " THEN 0 WHEN o.status IN (" + OPEN + ") THEN 1 ELSE 2 END,"
                                + " CASE WHEN o.status IN (" + OPEN + ") THEN o.placed_at END, o.placed_at DESC, o.id";
                };
        String sql = "SELECT " + COLUMNS + FROM + " LEFT JOIN contract k ON k.order_id = o.id" + where + " ORDER BY "
                + order + " LIMIT " + request.size() + " OFFSET " + request.offset();
        List<?> rows = query(sql, values).getResultList();
        Object total = query("SELECT COUNT(*)" + FROM + where, values).getSingleResult();
        return Page.of(rows.stream().map(row -> row((Object[]) row)).toList(), ((Number) total).longValue(), request);
    }

    /** @param label number of the order or contract */
    public record Event(Instant at, String action, String label, String reason, String who) {}

    /** What a reader of the customer's time line wants to know, newest first. */
    public List<Event> events(long customerId, Instant before, int most) {
        return em.createQuery(
                        "SELECT NEW no.front.contract.control.OrderListStore.Event(e.businessAt, e.action, e.subjectLabel,"
                                + " e.reason, e.actorName) FROM ChangeEntry e WHERE e.customerId = :customer"
                                + " AND e.businessAt < :before AND e.action IN :told ORDER BY e.id DESC",
                        Event.class)
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .setParameter("told", TOLD)
                .setMaxResults(most)
                .getResultList();
    }

    /** Order or contract that people cite by this number; an account leads to its contract. */
    public Optional<Cited> cited(String number) {
        for (Cited.Kind kind : Cited.Kind.values()) {
            String from =
                    switch (kind) {
                        case ORDER -> "CustomerOrder o WHERE o.number = :number";
                        case CONTRACT -> "Contract o WHERE o.number = :number";
                        case ACCOUNT -> "Account a JOIN a.contract o WHERE a.number = :number";
                    };
            List<Cited> found = em.createQuery("SELECT o FROM " + from, Object.class)
                    .setParameter("number", number)
                    .getResultStream()
                    .map(one -> one instanceof Order order
                            ? new Cited(
                                    kind, order.id(), number, order.customer().name())
                            : new Cited(
                                    kind,
                                    ((Contract) one).id(),
                                    number,
                                    ((Contract) one).customer().name()))
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** What waits for Front. */
    public OrderWork work() {
        Object[] counts = (Object[]) em.createNativeQuery(
                        "SELECT SUM(o.status = 'RECEIVED' AND NOT " + OBJECTED + "), SUM(o.status = 'APPROVED' AND NOT "
                                + OBJECTED + "), SUM(" + OBJECTED + ") FROM customer_order o WHERE o.status IN ("
                                + OPEN + ")")
                .getSingleResult();
        return new OrderWork(count(counts[0]), count(counts[1]), count(counts[2]));
    }

    private static String where(OrderFilter filter, List<Object> values) {
        List<String> clauses = new ArrayList<>();
        if (filter.status() != null) {
            clauses.add("o.status = ?");
            values.add(filter.status().name());
        }
        if (filter.openOnly()) {
            clauses.add("o.status IN (" + OPEN + ")");
        }
        if (filter.oursOnly()) {
            clauses.add(OURS);
        }
        if (filter.channel() != null) {
            clauses.add("o.channel = ?");
            values.add(filter.channel().name());
        }
        if (filter.placedBefore() != null) {
            clauses.add("o.placed_at < ?");
            values.add(INSTANT.convertToDatabaseColumn(filter.placedBefore()));
        }
        if (filter.handlerId() != null) {
            clauses.add(filter.handlerId() == 0 ? "o.handler_id IS NULL" : "o.handler_id = ?");
            if (filter.handlerId() != 0) {
                values.add(filter.handlerId());
            }
        }
        if (filter.customerId() != null) {
            clauses.add("o.customer_id = ?");
            values.add(filter.customerId());
        }
        if (filter.hasText()) {
            for (String word : filter.text().strip().split("\\s+")) {
                // the number is ASCII, and the database refuses to compare it with anything else
                clauses.add(
                        "(CONVERT(o.number USING utf8mb4) LIKE ? OR c.name LIKE ? OR c.organisation_number LIKE ? OR EXISTS (SELECT 1"
                                + " FROM order_person p WHERE p.order_id = o.id AND (p.name LIKE ? OR p.email LIKE ?)))");
                String part =
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
                values.addAll(List.of(part, part, part, part, part));
            }
        }
        return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
    }

    /** @param sql with a ? for each value, in their order */
    private Query query(String sql, List<Object> values) {
        StringBuilder numbered = new StringBuilder(sql);
        int count = 0;
        for (int at = numbered.indexOf("?"); at >= 0; at = numbered.indexOf("?", at + 1)) {
            numbered.insert(at + 1, ++count);
        }
        Query query = em.createNativeQuery(numbered.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static OrderRow row(Object[] cells) {
        OrderStatus status = OrderStatus.valueOf(cells[2].toString());
        Trouble trouble = Stream.of(Trouble.values())
                .filter(each -> yes(cells[8 + each.ordinal()]))
                .findFirst()
                .orElse(null);
        return new OrderRow(
                count(cells[0]),
                cells[1].toString(),
                status,
                NextStep.of(status, yes(cells[3])),
                OrderChannel.valueOf(cells[4].toString()),
                count(cells[5]),
                cells[6].toString(),
                cells[7] == null ? null : new OrganisationNumber(cells[7].toString()),
                trouble,
                text(cells[12]),
                INSTANT.convertToEntityAttribute(cells[13].toString()),
                cells[14].toString(),
                Money.ofSum((BigDecimal) cells[15]),
                text(cells[16]),
                count(cells[17]),
                text(cells[18]));
    }

    private static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }

    private static long count(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    private static boolean yes(Object cell) {
        return cell instanceof Boolean yes ? yes : count(cell) != 0;
    }

    private static String names(Stream<OrderStatus> statuses) {
        return statuses.map(status -> "'" + status + "'").collect(Collectors.joining(", "));
    }
}
