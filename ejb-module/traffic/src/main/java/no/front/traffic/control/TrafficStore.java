package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.front.kernel.BillingMonth;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.traffic.boundary.TrafficAccount;
import no.front.traffic.boundary.TrafficCountry;
import no.front.traffic.boundary.TrafficDay;

/** Traffic as figures, from the counts by day. */
@Dependent
public class TrafficStore {

    private static final String FROM = " FROM (SELECT d.account_id, SUM(IF(d.kind = 'M', d.messages, 0)) AS messages,"
            + " SUM(IF(d.kind = 'M', d.pieces, 0)) AS parts, SUM(IF(d.kind = 'L', d.pieces, 0)) AS lookups"
            + " FROM usage_day d WHERE d.month = ?1 GROUP BY d.account_id) u JOIN account a ON a.id = u.account_id"
            + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id"
            + " WHERE (c.name LIKE ?2 ESCAPE '!' OR a.name LIKE ?2 ESCAPE '!' OR CONVERT(a.number USING utf8mb4) LIKE ?2 ESCAPE '!')";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Each day with traffic. @param accountId 0 for all accounts */
    public List<TrafficDay> days(BillingMonth month, long accountId) {
        String account = accountId == 0 ? " WHERE day BETWEEN ?1 AND ?2" : " WHERE account_id = ?3 AND month = ?4";
        Query query = em.createNativeQuery("SELECT CAST(day AS CHAR), SUM(IF(kind = 'M', messages, 0)),"
                + " SUM(IF(kind = 'M' AND destination = 'NO', pieces, 0)),"
                + " SUM(IF(kind = 'M' AND destination <> 'NO', pieces, 0)), SUM(IF(kind = 'L', pieces, 0))"
                + " FROM usage_day" + account + " GROUP BY day ORDER BY day");
        if (accountId == 0) {
            query.setParameter(1, month.firstDay().toString())
                    .setParameter(2, month.lastDay().toString());
        } else {
            query.setParameter(3, accountId).setParameter(4, month.toString());
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new TrafficDay(
                        LocalDate.parse(cells[0].toString()),
                        number(cells[1]),
                        number(cells[2]),
                        number(cells[3]),
                        number(cells[4])))
                .toList();
    }

    /** Sorts: {@code number}, {@code customer}, {@code messages}, {@code parts} (also for unknown ones), {@code lookups}. */
    public Page<TrafficAccount> accounts(BillingMonth month, String text, PageRequest request) {
        String sort =
                switch (request.sort()) {
                    case "number" -> "a.number";
                    case "customer" -> "c.name";
                    case "messages" -> "u.messages";
                    case "lookups" -> "u.lookups";
                    default -> "u.parts";
                };
        String like = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<?> rows = em.createNativeQuery(
                        "SELECT a.id, a.number, a.name, c.id, c.name, u.messages, u.parts, u.lookups,"
                                + " (SELECT COALESCE(SUM(b.pieces), 0) FROM usage_day b WHERE b.account_id = a.id AND b.month = ?3"
                                + " AND b.kind = 'M'), (SELECT m.waits FROM usage_month m WHERE m.account_id = a.id"
                                + " AND m.month = ?1)" + FROM + " ORDER BY " + sort
                                + (request.descending() ? " DESC" : "")
                                + ", a.number LIMIT ?4 OFFSET ?5")
                .setParameter(1, month.toString())
                .setParameter(2, like)
                .setParameter(3, month.previous().toString())
                .setParameter(4, request.size())
                .setParameter(5, request.offset())
                .getResultList();
        long total = number(em.createNativeQuery("SELECT COUNT(*)" + FROM)
                .setParameter(1, month.toString())
                .setParameter(2, like)
                .getSingleResult());
        return Page.of(rows.stream().map(row -> account((Object[]) row)).toList(), total, request);
    }

    private static TrafficAccount account(Object[] cells) {
        return new TrafficAccount(
                number(cells[0]),
                cells[1].toString(),
                cells[2].toString(),
                number(cells[3]),
                cells[4].toString(),
                number(cells[5]),
                number(cells[6]),
                number(cells[7]),
                number(cells[8]),
                cells[9] instanceof Boolean waits ? !waits : cells[9] != null && number(cells[9]) == 0);
    }

    /** Most parts first. */
    public List<TrafficCountry> countries(BillingMonth month) {
        List<?> rows = em.createNativeQuery(
                        "SELECT destination, SUM(messages), SUM(pieces) FROM usage_day"
                                + " WHERE day BETWEEN ?1 AND ?2 AND kind = 'M' GROUP BY destination ORDER BY 3 DESC, 1 LIMIT 20")
                .setParameter(1, month.firstDay().toString())
                .setParameter(2, month.lastDay().toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new TrafficCountry(cells[0].toString(), number(cells[1]), number(cells[2])))
                .toList();
    }

    /** The months that have any, newest first. */
    public List<BillingMonth> months() {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT month FROM usage_month ORDER BY month DESC LIMIT 120")
                .getResultList();
        return rows.stream().map(row -> BillingMonth.of(row.toString())).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
