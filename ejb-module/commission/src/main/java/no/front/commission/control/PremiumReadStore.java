package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.PremiumLife;
import no.front.commission.boundary.PremiumQuestion;
import no.front.commission.boundary.PremiumRow;
import no.front.commission.entity.Billed;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Reads single premium transactions. */
@Dependent
public class PremiumReadStore {

    private static final int COUNTED = 10_000;
    private static final String SELECT = "SELECT t.id, t.transaction_id, t.customer_id, c.name, t.service_id,"
            + " CONCAT_WS(' ', s.short_number, NULLIF(s.keyword, '')), t.share_id, t.price, t.operator, t.recipient,"
            + " CAST(t.accepted_at AS CHAR), t.billed, CAST(t.billed_at AS CHAR), t.month, t.status, t.detail,"
            + " COALESCE(u.name, ''), COALESCE(t.original_id, 0),"
            + " COALESCE((SELECT MIN(r.id) FROM premium_transaction r WHERE r.original_id = t.id), 0)"
            + " FROM premium_transaction t JOIN customer c ON c.id = t.customer_id"
            + " JOIN premium_service s ON s.id = t.service_id LEFT JOIN usage_source u ON u.id = t.source_id";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A condition and the values of its places. */
    private record Where(String sql, List<Object> values) {}

    /** Newest first. */
    public Page<PremiumRow> page(PremiumQuestion question, PageRequest request) {
        Where where = where(question, 0);
        List<PremiumRow> rows = rows(
                SELECT + where.sql() + " ORDER BY t.id DESC LIMIT " + request.size() + " OFFSET " + request.offset(),
                where);
        long total = ((Number) bound(
                                "SELECT COUNT(*) FROM (SELECT 1 FROM premium_transaction t" + where.sql() + " LIMIT "
                                        + (COUNTED + 1) + ") x",
                                where)
                        .getSingleResult())
                .longValue();
        return total > COUNTED ? Page.capped(rows, COUNTED, request) : Page.of(rows, total, request);
    }

    /** Oldest first, after one. */
    public List<PremiumRow> after(PremiumQuestion question, long id, int most) {
        Where where = where(question, id);
        return rows(SELECT + where.sql() + " ORDER BY t.id LIMIT " + most, where);
    }

    public Optional<PremiumRow> find(long id) {
        return rows(SELECT + " WHERE t.id = ?1", new Where("", List.of(id))).stream()
                .findFirst();
    }

    /** The number in full, while it is kept. */
    Optional<Msisdn> recipient(long id) {
        List<?> found = em.createNativeQuery("SELECT recipient FROM premium_transaction WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst().map(number -> new Msisdn(number.toString()));
    }

    /** Oldest first. */
    public List<PremiumLife.Told> told(String transactionId) {
        List<PremiumLife.Told> told = new ArrayList<>();
        for (Object row : em.createNativeQuery("SELECT status_code, detail, billed, CAST(received_at AS CHAR)"
                        + " FROM premium_report WHERE transaction_id = ?1 ORDER BY received_at, status_code")
                .setParameter(1, transactionId)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            told.add(new PremiumLife.Told(
                    cells[0].toString(),
                    cells[1].toString(),
                    Billed.of(cells[2].toString().charAt(0)),
                    PremiumRows.instant(cells[3].toString())));
        }
        return told;
    }

    public List<BillingMonth> months() {
        List<BillingMonth> months = new ArrayList<>();
        for (Object month : em.createNativeQuery("SELECT DISTINCT month FROM premium_earning ORDER BY month DESC")
                .getResultList()) {
            months.add(BillingMonth.of(month.toString()));
        }
        return months;
    }

    private static Where where(PremiumQuestion question, long after) {
        StringBuilder sql = new StringBuilder(" WHERE t.id > ?1");
        List<Object> values = new ArrayList<>(List.of(after));
        add(sql, values, "t.customer_id", question.customerId());
        add(
                sql,
                values,
                "t.month",
                question.month() == null ? null : question.month().toString());
        add(sql, values, "t.service_id", question.serviceId());
        add(
                sql,
                values,
                "t.operator",
                question.operator() == null ? null : question.operator().name());
        add(
                sql,
                values,
                "t.status",
                question.status() == null ? null : question.status().name());
        add(sql, values, "t.settlement_line_id", question.settlementLineId());
        add(
                sql,
                values,
                "ABS(t.price)",
                question.price() == null ? null : question.price().amount());
        if (question.id() != null && !question.id().isBlank()) {
            // the column is ASCII, and the database refuses to compare it with anything else
            String id = question.id().strip().matches("[\\x21-\\x7e]+")
                    ? question.id().strip()
                    : "?";
            values.add(id);
            values.add("-" + id);
            sql.append(" AND t.transaction_id IN (?")
                    .append(values.size() - 1)
                    .append(", ?")
                    .append(values.size())
                    .append(")");
        }
        return new Where(sql.toString(), values);
    }

    private static void add(StringBuilder sql, List<Object> values, String column, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(" AND ").append(column).append(" = ?").append(values.size());
        }
    }

    private Query bound(String sql, Where where) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < where.values().size(); i++) {
            query.setParameter(i + 1, where.values().get(i));
        }
        return query;
    }

    private List<PremiumRow> rows(String sql, Where where) {
        List<PremiumRow> rows = new ArrayList<>();
        for (Object row : bound(sql, where).getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static PremiumRow row(Object[] cells) {
        return new PremiumRow(
                number(cells[0]),
                cells[1].toString(),
                number(cells[2]),
                cells[3].toString(),
                number(cells[4]),
                cells[5].toString(),
                number(cells[6]),
                Money.of((BigDecimal) cells[7]),
                Operator.valueOf(cells[8].toString()),
                cells[9] == null ? "" : new Msisdn(cells[9].toString()).masked(),
                PremiumRows.instant(cells[10].toString()),
                Billed.of(cells[11].toString().charAt(0)),
                Optional.ofNullable(cells[12]).map(Object::toString).map(PremiumRows::instant),
                BillingMonth.of(cells[13].toString()),
                PremiumStatus.valueOf(cells[14].toString()),
                cells[15].toString(),
                cells[16].toString(),
                number(cells[17]),
                number(cells[18]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
