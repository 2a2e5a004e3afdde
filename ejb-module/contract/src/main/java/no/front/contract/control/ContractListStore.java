package no.front.contract.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.front.contract.boundary.ContractFilter;
import no.front.contract.boundary.ContractRow;
import no.front.contract.entity.ContractKind;
import no.front.contract.entity.ContractStatus;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists of contracts. */
@Dependent
public class ContractListStore {

    private static final String RUNNING = "k.status IN ('ACTIVE', 'UNDER_NOTICE')";
    private static final String SUSPENDED = "(" + RUNNING + " AND EXISTS (SELECT 1 FROM suspension s"
            + " WHERE s.contract_id = k.id AND s.resumed_on IS NULL))";
    private static final String FROM = " FROM contract k JOIN customer c ON c.id = k.customer_id";
    private static final String COLUMNS = "k.id, k.number, c.id, c.name, k.kind, k.title, k.status, " + SUSPENDED
            + ", k.starts_on, k.last_day,"
            + " (SELECT COUNT(*) FROM account a WHERE a.contract_id = k.id AND a.status = 'ACTIVE'), "
            + products("name_nb") + ", " + products("name_en");

    @PersistenceContext(unitName = "front")
    EntityManager em;

    private static String products(String name) {
        return "(SELECT GROUP_CONCAT(DISTINCT p." + name + " ORDER BY p.sort_order SEPARATOR ', ') FROM account a"
                + " JOIN subscription s ON s.account_id = a.id JOIN product p ON p.id = s.product_id"
                + " WHERE a.contract_id = k.id AND s.cancelled = FALSE AND (s.to_date IS NULL OR s.to_date > ?1))";
    }

    /** Sorts: {@code customer}, {@code started}, {@code lastDay}; by number, newest first, else. */
    public Page<ContractRow> page(ContractFilter filter, LocalDate today, PageRequest request) {
        List<Object> values = new ArrayList<>(List.of(today.toString()));
        String where = where(filter, values);
        String direction = request.descending() ? " DESC" : "";
        String order =
                switch (request.sort()) {
                    case "customer" -> "c.name" + direction + ", k.id" + direction;
                    case "started" -> "k.starts_on" + direction + ", k.id" + direction;
                    case "lastDay" -> "k.last_day IS NULL, k.last_day" + direction + ", k.id" + direction;
                    case "number" -> "k.number" + direction;
                    default -> "k.number DESC";
                };
        List<?> rows = query(
                        "SELECT " + COLUMNS + FROM + where + " ORDER BY " + order + " LIMIT " + request.size()
                                + " OFFSET " + request.offset(),
                        values)
                .getResultList();
        Object total =
                query("SELECT COUNT(*)" + FROM + where + " AND ?1 = ?1", values).getSingleResult();
        return Page.of(rows.stream().map(ContractListStore::row).toList(), ((Number) total).longValue(), request);
    }

    private static String where(ContractFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (filter.status() != null) {
            values.add(filter.status().name());
            where.append(" AND k.status = ?").append(values.size());
        }
        if (filter.customerId() != null) {
            values.add(filter.customerId());
            where.append(" AND k.customer_id = ?").append(values.size());
        }
        if (filter.suspended()) {
            where.append(" AND ").append(SUSPENDED);
        }
        if (filter.unsent()) {
            where.append(" AND EXISTS (SELECT 1 FROM contract_unsent_mail u WHERE u.contract_id = k.id"
                    + " AND u.settled_at IS NULL)");
        }
        String text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            values.add("%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            String like = " LIKE ?" + values.size();
            where.append(" AND (c.name")
                    .append(like)
                    .append(" OR CONVERT(k.number USING utf8mb4)")
                    .append(like)
                    .append(" OR EXISTS (SELECT 1 FROM account n WHERE n.contract_id = k.id"
                            + " AND CONVERT(n.number USING utf8mb4)")
                    .append(like)
                    .append("))");
        }
        return where.toString();
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static ContractRow row(Object cells) {
        Object[] row = (Object[]) cells;
        return new ContractRow(
                number(row[0]),
                text(row[1]),
                number(row[2]),
                text(row[3]),
                ContractKind.valueOf(text(row[4])),
                text(row[5]),
                ContractStatus.valueOf(text(row[6])),
                yes(row[7]),
                day(row[8]),
                day(row[9]),
                (int) number(row[10]),
                text(row[11]),
                text(row[12]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static boolean yes(Object cell) {
        return cell instanceof Boolean flag ? flag : number(cell) != 0;
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell.toString();
    }

    private static LocalDate day(Object cell) {
        return switch (cell) {
            case null -> null;
            case Date date -> date.toLocalDate();
            case LocalDate date -> date;
            default -> LocalDate.parse(cell.toString());
        };
    }

    /** How many contracts' customers wait to be told in another way. */
    public long unsent() {
        Object count = em.createNativeQuery("SELECT COUNT(*) FROM contract_unsent_mail WHERE settled_at IS NULL")
                .getSingleResult();
        return number(count);
    }
}
