package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.front.commission.boundary.SettlementDifferenceRow;
import no.front.commission.boundary.SettlementFilter;
import no.front.commission.boundary.SettlementLineRow;
import no.front.commission.boundary.SettlementParts;
import no.front.commission.boundary.SettlementRow;
import no.front.commission.boundary.SettlementSums;
import no.front.commission.boundary.SettlementWork;
import no.front.commission.entity.LineOutcome;
import no.front.commission.entity.LineResolution;
import no.front.commission.entity.Operator;
import no.front.commission.entity.StrexFinding;
import no.front.kernel.BillingMonth;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** Settlements as lists show them. */
@Dependent
public class SettlementListStore {

    private static final InstantColumn INSTANT = new InstantColumn();
    private static final Map<String, String> SORTS = Map.of(
            "settled", "s.settled_on", "reference", "s.settlement_ref", "gross", "s.gross", "waiting", "x.waiting");
    private static final String SUMS = " LEFT JOIN (SELECT settlement_id, SUM(commission) AS commission,"
            + " SUM(resolution IS NULL) AS waiting, SUM(COALESCE(resolution, '') = 'CLAIMED') AS claimed"
            + " FROM strex_settlement_line GROUP BY settlement_id) x ON x.settlement_id = s.id";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Newest first unless asked otherwise. */
    public Page<SettlementRow> page(SettlementFilter filter, PageRequest request) {
        String where =
                " FROM strex_settlement s" + SUMS + " WHERE (?1 = '' OR CONVERT(s.settlement_ref USING utf8mb4) LIKE ?2"
                        + " OR s.payment_ref LIKE ?2)"
                        + filter.choice()
                                .map(choice -> switch (choice) {
                                    case DIFFERENCES -> " AND x.waiting > 0";
                                    case UNPAID -> " AND s.receivable <> s.paid_sum";
                                })
                                .orElse("");
        String order = SORTS.getOrDefault(request.sort(), "s.settled_on") + (request.descending() ? " DESC" : "");
        Query rows = em.createNativeQuery("SELECT s.id, s.settlement_ref, s.correction, CAST(s.settled_on AS CHAR),"
                        + " CAST(s.period_from AS CHAR), CAST(s.period_to AS CHAR), CAST(s.paid_on AS CHAR), s.gross, s.receivable, s.receivable - s.paid_sum,"
                        + " COALESCE(x.commission, 0), COALESCE(x.waiting, 0), COALESCE(x.claimed, 0),"
                        + " CAST(s.imported_at AS CHAR), s.imported_by" + where + " ORDER BY " + order
                        + ", s.id DESC LIMIT ?3 OFFSET ?4")
                .setParameter(3, request.size())
                .setParameter(4, request.offset());
        Query count = em.createNativeQuery("SELECT COUNT(*)" + where);
        for (Query one : List.of(rows, count)) {
            one.setParameter(1, filter.text()).setParameter(2, "%" + filter.text() + "%");
        }
        return Page.of(
                Cells.of(rows).map(SettlementListStore::row).toList(),
                ((Number) count.getSingleResult()).longValue(),
                request);
    }

    private static SettlementRow row(Cells cells) {
        long id = cells.number();
        String reference = cells.text();
        long correction = cells.number();
        return new SettlementRow(
                id,
                correction == 0 ? reference : reference + "/" + correction,
                cells.day(),
                cells.day(),
                cells.day(),
                cells.day(),
                cells.money(),
                cells.money(),
                cells.money(),
                cells.money(),
                cells.number(),
                cells.number(),
                cells.moment(),
                cells.text());
    }

    private static final String LINES = "SELECT l.id, l.settlement_id, l.customer_id, c.name, l.service_id,"
            + " TRIM(CONCAT(s.short_number, ' ', s.keyword)), l.operator, l.price, l.month, l.own_billed - l.own_reversed,"
            + " l.billed - l.reversed, l.reversed, l.own_commission, l.commission, l.outcome, l.resolution, l.reason,"
            + " CAST(l.resolved_at AS CHAR), COALESCE(l.resolved_by, '') FROM strex_settlement_line l"
            + " JOIN customer c ON c.id = l.customer_id JOIN premium_service s ON s.id = l.service_id";
    private static final String ORDER =
            " ORDER BY c.name, l.customer_id, s.short_number, s.keyword, l.month, l.operator DESC, l.price DESC, l.id";

    public Page<SettlementLineRow> lines(long settlementId, boolean different, PageRequest request) {
        String where = " WHERE l.settlement_id = ?1" + (different ? " AND l.outcome <> 'EQUAL'" : "");
        Query rows = em.createNativeQuery(LINES + where + ORDER + " LIMIT ?2 OFFSET ?3")
                .setParameter(1, settlementId)
                .setParameter(2, request.size())
                .setParameter(3, request.offset());
        Query count = em.createNativeQuery("SELECT COUNT(*) FROM strex_settlement_line l" + where)
                .setParameter(1, settlementId);
        return Page.of(
                Cells.of(rows).map(SettlementListStore::line).toList(),
                ((Number) count.getSingleResult()).longValue(),
                request);
    }

    /** Lines that wait or are demanded of Strex. */
    public List<SettlementLineRow> open(long settlementId, int most) {
        return Cells.of(em.createNativeQuery(LINES + " WHERE l.settlement_id = ?1"
                                + " AND (l.resolution IS NULL OR l.resolution = 'CLAIMED')" + ORDER + " LIMIT ?2")
                        .setParameter(1, settlementId)
                        .setParameter(2, most))
                .map(SettlementListStore::line)
                .toList();
    }

    public SettlementSums sums(long settlementId) {
        return Cells.of(em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(own_billed - own_reversed), 0),"
                                + " COALESCE(SUM(billed - reversed), 0), SUM(own_commission), SUM(commission),"
                                + " COALESCE(SUM(outcome <> 'EQUAL'), 0), COALESCE(SUM(resolution IS NULL), 0),"
                                + " COALESCE(SUM(COALESCE(resolution, '') = 'CLAIMED'), 0) FROM strex_settlement_line"
                                + " WHERE settlement_id = ?1")
                        .setParameter(1, settlementId))
                .map(cells -> new SettlementSums(
                        cells.number(),
                        cells.number(),
                        cells.number(),
                        cells.money(),
                        cells.money(),
                        cells.number(),
                        cells.number(),
                        cells.number()))
                .findFirst()
                .orElseThrow();
    }

    /** Of a customer and month, whatever settlement. */
    public List<SettlementLineRow> lines(long customerId, BillingMonth month) {
        return Cells.of(em.createNativeQuery(LINES + " WHERE l.customer_id = ?1 AND l.month = ?2" + ORDER)
                        .setParameter(1, customerId)
                        .setParameter(2, month.toString()))
                .map(SettlementListStore::line)
                .toList();
    }

    public Optional<SettlementLineRow> line(long id) {
        return Cells.of(em.createNativeQuery(LINES + " WHERE l.id = ?1").setParameter(1, id))
                .map(SettlementListStore::line)
                .findFirst();
    }

    private static SettlementLineRow line(Cells cells) {
        return new SettlementLineRow(
                cells.number(),
                cells.number(),
                cells.number(),
                cells.text(),
                cells.number(),
                cells.text(),
                Operator.valueOf(cells.text()),
                cells.money(),
                BillingMonth.of(cells.text()),
                cells.number(),
                cells.number(),
                cells.number(),
                cells.money(),
                cells.money(),
                LineOutcome.valueOf(cells.text()),
                cells.optional().map(LineResolution::valueOf).orElse(null),
                cells.text(),
                cells.moment(),
                cells.text());
    }

    public SettlementParts parts(long settlementId) {
        return Cells.of(em.createNativeQuery("SELECT SUM(gross), SUM(vat), SUM(operator_part), SUM(strex_part),"
                                + " SUM(own_part), SUM(commission) FROM strex_settlement_line WHERE settlement_id = ?1")
                        .setParameter(1, settlementId))
                .map(cells -> new SettlementParts(
                        cells.money(), cells.money(), cells.money(), cells.money(), cells.money(), cells.money()))
                .findFirst()
                .orElseThrow();
    }

    public List<StrexFinding> findings(long settlementId) {
        return em.createQuery(
                        "SELECT f FROM StrexFinding f WHERE f.settlementId = :settlement ORDER BY f.line, f.id",
                        StrexFinding.class)
                .setParameter("settlement", settlementId)
                .getResultList();
    }

    /** Single transactions of a line that differ; of line 0 those that no line of ours covers. */
    public Page<SettlementDifferenceRow> differences(
            long settlementId, long lineId, Optional<LineOutcome> kind, PageRequest request) {
        String where = " FROM strex_difference d LEFT JOIN premium_transaction t ON t.transaction_id = d.transaction_id"
                + " WHERE d.settlement_id = ?1 AND COALESCE(d.line_id, 0) = ?2 AND (?3 = '' OR d.kind = ?3)";
        Query rows = em.createNativeQuery(
                        "SELECT COALESCE(t.id, 0), d.transaction_id, d.kind, d.own_price, d.strex_price,"
                                + " CAST(t.billed_at AS CHAR)" + where
                                + " ORDER BY d.transaction_id LIMIT ?4 OFFSET ?5")
                .setParameter(4, request.size())
                .setParameter(5, request.offset());
        Query count = em.createNativeQuery("SELECT COUNT(*)" + where);
        for (Query one : List.of(rows, count)) {
            one.setParameter(1, settlementId)
                    .setParameter(2, lineId)
                    .setParameter(3, kind.map(LineOutcome::name).orElse(""));
        }
        return Page.of(
                Cells.of(rows)
                        .map(cells -> new SettlementDifferenceRow(
                                cells.number(),
                                cells.text(),
                                LineOutcome.valueOf(cells.text()),
                                cells.optionalMoney(),
                                cells.optionalMoney(),
                                cells.moment()))
                        .toList(),
                ((Number) count.getSingleResult()).longValue(),
                request);
    }

    public SettlementWork work() {
        return Cells.of(em.createNativeQuery(
                        "SELECT (SELECT COUNT(*) FROM strex_settlement_line WHERE resolution IS NULL),"
                                + " (SELECT COALESCE(SUM(amount - withheld), 0) FROM commission_amount WHERE status = 'DISPUTED'),"
                                + " COUNT(*), COALESCE(SUM(receivable - paid_sum), 0) FROM strex_settlement"
                                + " WHERE receivable <> paid_sum"))
                .map(cells -> new SettlementWork(cells.number(), cells.money(), cells.number(), cells.money()))
                .findFirst()
                .orElseThrow();
    }

    /** Our own traffic of a month that no settlement has closed: what to begin a settlement by hand with. */
    public List<String> openTraffic(BillingMonth month) {
        return Cells.of(em.createNativeQuery("SELECT TRIM(CONCAT(s.short_number, ' ', s.keyword)), e.operator, e.price,"
                                + " SUM(e.billed), SUM(e.reversed) FROM premium_earning e"
                                + " JOIN premium_service s ON s.id = e.service_id"
                                + " WHERE e.month = ?1 AND e.pending <> 0 GROUP BY s.id, s.short_number, s.keyword, e.operator,"
                                + " e.price ORDER BY 1, e.operator DESC, e.price DESC")
                        .setParameter(1, month.toString()))
                .map(cells ->
                        cells.text() + "; " + Operator.valueOf(cells.text()).title() + "; " + cells.money() + "; "
                                + cells.number() + "; " + cells.number())
                .toList();
    }

    /** The cells of a row, from left to right. */
    private static final class Cells {
        private final Object[] row;
        private int at;

        private Cells(Object[] row) {
            this.row = row;
        }

        static java.util.stream.Stream<Cells> of(Query query) {
            return query.getResultList().stream().map(row -> new Cells((Object[]) row));
        }

        String text() {
            return row[at++].toString();
        }

        Optional<String> optional() {
            return Optional.ofNullable(row[at++]).map(Object::toString);
        }

        long number() {
            return ((Number) row[at++]).longValue();
        }

        Money money() {
            return Money.ofSum((BigDecimal) row[at++]);
        }

        Money optionalMoney() {
            Object cell = row[at++];
            return cell == null ? null : Money.of((BigDecimal) cell);
        }

        LocalDate day() {
            return optional().map(LocalDate::parse).orElse(null);
        }

        Instant moment() {
            return INSTANT.convertToEntityAttribute(optional().orElse(null));
        }
    }
}
