package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** What a settlement does to single transactions, in sets: a million by one statement. */
@Dependent
public class SettlementTransactionStore {

    /** A transaction is of a line: the same customer, month, service, price, operator and share. */
    private static final String OF_LINE =
            " t.customer_id = l.customer_id AND t.month = l.month AND t.service_id = l.service_id"
                    + " AND t.price IN (l.price, -l.price) AND t.operator = l.operator AND t.share_id = l.share_id";

    private static final int AT_ONCE = 50_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** What the single transactions of a file come to, by their price. */
    Map<Money, Money> sums(long importId) {
        Map<Money, Money> sums = new HashMap<>();
        for (Object row : em.createNativeQuery("SELECT ABS(price), SUM(price) FROM strex_staging"
                        + " WHERE import_id = ?1 AND billed = 'Y' GROUP BY ABS(price)")
                .setParameter(1, importId)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            sums.put(Money.of((BigDecimal) cells[0]), Money.ofSum((BigDecimal) cells[1]));
        }
        return sums;
    }

    /** Of the transactions whose billing nobody had told, Strex tells of these that they were billed. */
    int billedByStrex(long importId) {
        return run(
                "UPDATE premium_transaction t JOIN strex_staging s ON s.import_id = ?1"
                        + " AND s.transaction_id = t.transaction_id SET t.billed = 'Y', t.status = 'ACCRUED',"
                        + " t.billed_at = COALESCE(s.billed_at, t.accepted_at)"
                        + " WHERE s.billed = 'Y' AND t.status = 'UNKNOWN'",
                importId);
    }

    /** Reversals that Strex tells of first; their original is known, also long after (CPA-3, PRV-3). */
    int lateReversals(long importId, BillingMonth month) {
        return run(
                "INSERT INTO premium_transaction (id, transaction_id, source_id, customer_id, service_id, share_id, price,"
                        + " operator, recipient, recipient_hash, accepted_at, billed, billed_at, month, status, detail,"
                        + " original_id, settlement_line_id, hold_id, content)"
                        + " SELECT NEXT VALUE FOR front_id, s.transaction_id, NULL, o.customer_id, o.service_id, o.share_id,"
                        + " s.price, o.operator, o.recipient, o.recipient_hash,"
                        + " COALESCE(s.billed_at, ?3), 'Y', COALESCE(s.billed_at, ?3), ?2, 'ACCRUED', 'Reversed', o.id, NULL,"
                        + " NULL, UNHEX(MD5(s.transaction_id))"
                        + " FROM strex_staging s JOIN premium_transaction o"
                        + " ON o.transaction_id = COALESCE(s.reversal_of, SUBSTRING(s.transaction_id, 2))"
                        + " LEFT JOIN premium_transaction t ON t.transaction_id = s.transaction_id"
                        + " WHERE s.import_id = ?1 AND s.billed = 'Y' AND s.price < 0 AND t.id IS NULL AND o.price = -s.price",
                importId,
                month.toString(),
                month.lastDay() + " 12:00:00");
    }

    /** Where Strex has told each transaction: those of its lines that it names. @return how many */
    int settleNamed(long settlementId, long importId, Collection<BillingMonth> months) {
        return settle(
                months,
                " STRAIGHT_JOIN strex_staging s ON s.import_id = ?4 AND s.transaction_id = t.transaction_id"
                        + " AND s.billed = 'Y' AND s.price = t.price"
                        + " STRAIGHT_JOIN strex_settlement_line l FORCE INDEX (strex_settlement_line_month) ON l.settlement_id = ?5 AND"
                        + OF_LINE,
                importId,
                settlementId);
    }

    /** Where it has told sums only: all of the lines that are marked. */
    void settleEqual(long settlementId, Collection<BillingMonth> months) {
        settle(
                months,
                " STRAIGHT_JOIN strex_settlement_line l FORCE INDEX (strex_settlement_line_month) ON l.settlement_id = ?4 AND"
                        + OF_LINE + " AND l.marked",
                settlementId);
    }

    /** Those of the months that are not settled, some thousands at a time in the order in which they lie on the disk. */
    private int settle(Collection<BillingMonth> months, String joined, Object... arguments) {
        int settled = 0;
        for (BillingMonth month : months) {
            Optional<long[]> part = unsettled(month, 0);
            while (part.isPresent()) {
                Object[] all = new Object[3 + arguments.length];
                all[0] = part.get()[0];
                all[1] = part.get()[1];
                all[2] = month.toString();
                System.arraycopy(arguments, 0, all, 3, arguments.length);
                settled += run(
                        "UPDATE premium_transaction t FORCE INDEX (PRIMARY)" + joined
                                + " SET t.status = 'SETTLED', t.settlement_line_id = l.id"
                                + " WHERE t.id BETWEEN ?1 AND ?2 AND t.month = ?3 AND t.status = 'ACCRUED'",
                        all);
                part = unsettled(month, part.get()[1]);
            }
        }
        return settled;
    }

    /** First and last of the next ones. */
    private Optional<long[]> unsettled(BillingMonth month, long after) {
        Object[] range =
                (Object[]) em.createNativeQuery("SELECT MIN(id), MAX(id) FROM (SELECT id FROM premium_transaction"
                                + " FORCE INDEX (premium_transaction_all) WHERE month = ?1 AND status = 'ACCRUED' AND id > ?2"
                                + " ORDER BY id LIMIT " + AT_ONCE + ") o")
                        .setParameter(1, month.toString())
                        .setParameter(2, after)
                        .getSingleResult();
        return range[0] == null
                ? Optional.empty()
                : Optional.of(new long[] {((Number) range[0]).longValue(), ((Number) range[1]).longValue()});
    }

    /** Of a line that is unlike ours, so many, the oldest: which ones they are Strex has not told. */
    int settleOldest(long lineId, boolean reversals, long most) {
        return run(
                "UPDATE premium_transaction x JOIN (SELECT t.id FROM premium_transaction t JOIN strex_settlement_line l"
                        + " ON l.id = ?1 AND" + OF_LINE + " WHERE t.status = 'ACCRUED' AND "
                        + (reversals ? "t.price < 0" : "t.price > 0")
                        + " ORDER BY t.billed_at, t.id LIMIT " + most
                        + ") o ON o.id = x.id SET x.status = 'SETTLED', x.settlement_line_id = ?1",
                lineId);
    }

    /** Of what earlier lines about the same have settled so many go back, the newest; what reversals took back stands again. */
    int unsettleNewest(long lineId, boolean reversals, long most) {
        String chosen =
                "(SELECT t.id FROM premium_transaction t JOIN strex_settlement_line l ON l.id = ?1 AND" + OF_LINE
                        + " WHERE t.status = 'SETTLED' AND " + (reversals ? "t.price < 0" : "t.price > 0")
                        + " ORDER BY t.billed_at DESC, t.id DESC LIMIT " + most + ")";
        if (reversals) {
            run(
                    "UPDATE premium_transaction o JOIN premium_transaction r ON r.original_id = o.id JOIN " + chosen
                            + " c ON c.id = r.id SET o.status = 'SETTLED' WHERE o.status = 'REVERSED' AND o.hold_id IS NULL",
                    lineId);
        }
        return run(
                "UPDATE premium_transaction x JOIN " + chosen
                        + " c ON c.id = x.id SET x.status = 'ACCRUED', x.settlement_line_id = NULL",
                lineId);
    }

    /** A correction that tells single transactions: what an earlier one settled of its lines and it names no longer goes back. */
    void unsettleUnnamed(long settlementId, long earlierId, long importId) {
        String unnamed = "strex_settlement_line n JOIN strex_settlement_line l ON l.settlement_id = ?2"
                + " AND l.customer_id = n.customer_id AND l.month = n.month AND l.service_id = n.service_id"
                + " AND l.price = n.price AND l.operator = n.operator AND l.share_id = n.share_id"
                + " JOIN premium_transaction t ON t.settlement_line_id = l.id AND t.status = 'SETTLED'"
                + " LEFT JOIN strex_staging s ON s.import_id = ?3 AND s.transaction_id = t.transaction_id"
                + " AND s.billed = 'Y' AND s.price = t.price";
        String where = " WHERE n.settlement_id = ?1 AND s.transaction_id IS NULL";
        run(
                "UPDATE " + unnamed + " JOIN premium_transaction o ON o.id = t.original_id SET o.status = 'SETTLED'"
                        + where + " AND t.price < 0 AND o.status = 'REVERSED' AND o.hold_id IS NULL",
                settlementId,
                earlierId,
                importId);
        run(
                "UPDATE " + unnamed + " SET t.status = 'ACCRUED', t.settlement_line_id = NULL" + where,
                settlementId,
                earlierId,
                importId);
    }

    /** Strex will not settle what is left of a line's own, and finance has accepted it. */
    int giveUp(long lineId) {
        return run(
                "UPDATE strex_settlement_line l JOIN premium_transaction t ON" + OF_LINE
                        + " SET t.status = 'NOT_BILLED', t.settlement_line_id = l.id"
                        + " WHERE l.id = ?1 AND t.status = 'ACCRUED'",
                lineId);
    }

    /** What settled reversals took back, whichever of the two was settled first. */
    void reverseOriginals(long settlementId) {
        // from the reversals, which are few, and not from all that a settlement settles
        String reversals = "UPDATE premium_transaction r FORCE INDEX (premium_transaction_original) STRAIGHT_JOIN ";
        run(
                reversals + "strex_settlement_line l ON l.id = r.settlement_line_id AND l.settlement_id = ?1"
                        + " STRAIGHT_JOIN premium_transaction o ON o.id = r.original_id SET o.status = 'REVERSED'"
                        + " WHERE r.original_id IS NOT NULL AND r.price < 0 AND r.status = 'SETTLED'"
                        + " AND o.status IN ('SETTLED', 'WITHHELD', 'RELEASED')",
                settlementId);
        run(
                reversals
                        + "premium_transaction o ON o.id = r.original_id AND o.status = 'SETTLED' STRAIGHT_JOIN strex_settlement_line l"
                        + " ON l.id = o.settlement_line_id AND l.settlement_id = ?1 SET o.status = 'REVERSED'"
                        + " WHERE r.original_id IS NOT NULL AND r.price < 0 AND r.status = 'SETTLED'",
                settlementId);
    }

    /**
     * Each transaction of a detailed settlement that Strex and we tell differently.
     *
     * @param settled of those that the file names: where it is all of them, none of them needs to be looked at again
     */
    void differences(long settlementId, long importId, Collection<BillingMonth> months, int settled) {
        if (settled < billed(importId)) {
            run(
                    "INSERT INTO strex_difference (settlement_id, transaction_id, line_id, kind, own_price, strex_price)"
                            + " SELECT ?1, s.transaction_id, t.settlement_line_id, CASE WHEN s.price < 0 AND t.id IS NULL"
                            + " THEN 'LATE_REVERSAL' WHEN t.id IS NULL OR t.billed <> 'Y' THEN 'MISSING_HERE'"
                            + " ELSE 'DIFFERENT_AMOUNT' END, IF(t.billed = 'Y', t.price, NULL), s.price"
                            + " FROM strex_staging s LEFT JOIN premium_transaction t ON t.transaction_id = s.transaction_id"
                            + " WHERE s.import_id = ?2 AND s.billed = 'Y'"
                            + " AND (t.id IS NULL OR t.price <> s.price OR t.billed <> 'Y')",
                    settlementId,
                    importId);
        }
        for (BillingMonth month : months) {
            run(
                    "INSERT IGNORE INTO strex_difference (settlement_id, transaction_id, line_id, kind, own_price, strex_price)"
                            + " SELECT ?1, t.transaction_id, l.id, 'MISSING_AT_STREX', t.price, NULL"
                            + " FROM premium_transaction t FORCE INDEX (premium_transaction_all)"
                            + " STRAIGHT_JOIN strex_settlement_line l FORCE INDEX (strex_settlement_line_month) ON l.settlement_id = ?1 AND"
                            + OF_LINE
                            + " WHERE t.month = ?2 AND t.status = 'ACCRUED'",
                    settlementId,
                    month.toString());
        }
    }

    private long billed(long importId) {
        return ((Number)
                        em.createNativeQuery("SELECT COUNT(*) FROM strex_staging WHERE import_id = ?1 AND billed = 'Y'")
                                .setParameter(1, importId)
                                .getSingleResult())
                .longValue();
    }

    private int run(String sql, Object... arguments) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }
}
