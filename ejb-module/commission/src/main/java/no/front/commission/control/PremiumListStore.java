package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.front.commission.boundary.PremiumServiceRow;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Lists of premium services. */
@Dependent
public class PremiumListStore {

    private static final Map<String, String> SORTS = Map.of(
            "customer", "c.name",
            "service", "s.short_number %1$s, s.keyword",
            "started", "s.starts_on",
            "commission", "commission");

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** @param q part of the customer's name, the short number, keyword or name; "" for all */
    public Page<PremiumServiceRow> services(String q, boolean runningOnly, LocalDate today, PageRequest request) {
        String from = " FROM premium_service s JOIN customer c ON c.id = s.customer_id"
                + " WHERE (?1 = '' OR c.name LIKE ?2 OR s.keyword LIKE ?2 OR s.name LIKE ?2"
                + " OR CONVERT(s.short_number USING utf8mb4) LIKE ?2)"
                + (runningOnly ? " AND s.starts_on <= ?3 AND (s.ends_on IS NULL OR s.ends_on >= ?3)" : "");
        String way = request.descending() ? "DESC" : "ASC";
        String order = SORTS.getOrDefault(request.sort(), SORTS.get("service")).formatted(way) + " " + way + ", s.id";
        Query rows = em.createNativeQuery("SELECT s.id, c.id, c.name, s.short_number, s.keyword, s.name,"
                + " CAST(s.starts_on AS CHAR), CAST(s.ends_on AS CHAR),"
                + " (SELECT GROUP_CONCAT(p.price ORDER BY p.price) FROM premium_price p WHERE p.service_id = s.id"
                + " AND p.starts_on <= ?3 AND (p.ends_on IS NULL OR p.ends_on >= ?3)),"
                + " (SELECT COALESCE(SUM(e.commission), 0) FROM premium_earning e WHERE e.service_id = s.id) commission"
                + from + " ORDER BY " + order + " LIMIT ?4 OFFSET ?5");
        bind(rows, q, today);
        rows.setParameter(4, request.size()).setParameter(5, request.offset());
        Query count = em.createNativeQuery("SELECT COUNT(*)" + from);
        count.setParameter(1, q).setParameter(2, like(q));
        if (runningOnly) {
            count.setParameter(3, today.toString());
        }
        List<?> found = rows.getResultList();
        return Page.of(
                found.stream().map(row -> row((Object[]) row)).toList(),
                ((Number) count.getSingleResult()).longValue(),
                request);
    }

    private static void bind(Query query, String q, LocalDate today) {
        query.setParameter(1, q).setParameter(2, like(q)).setParameter(3, today.toString());
    }

    private static String like(String q) {
        return "%"
                + q.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
    }

    private static PremiumServiceRow row(Object[] cells) {
        return new PremiumServiceRow(
                ((Number) cells[0]).longValue(),
                ((Number) cells[1]).longValue(),
                cells[2].toString(),
                cells[3].toString(),
                cells[4].toString(),
                cells[5].toString(),
                LocalDate.parse(cells[6].toString()),
                Optional.ofNullable(cells[7]).map(Object::toString).map(LocalDate::parse),
                cells[8] == null
                        ? List.of()
                        : Arrays.stream(cells[8].toString().split(","))
                                .map(price -> Money.of(new BigDecimal(price)))
                                .toList(),
                Money.ofSum((BigDecimal) cells[9]));
    }
}
