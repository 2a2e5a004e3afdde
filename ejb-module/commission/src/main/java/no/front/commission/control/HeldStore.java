package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldLine;
import no.front.commission.entity.HoldScope;
import no.front.commission.entity.PremiumStatus;
import no.front.commission.entity.Shares;
import no.front.kernel.Money;
import no.front.kernel.Percentage;
import no.front.kernel.VatCode;

/** Single transactions that cases hold, and what they come to by settlement line. Set-based: a case may hold a million. */
@Dependent
public class HeldStore {

    /** The amounts that a settlement line may be part of. */
    private static final String AMOUNT = " JOIN commission_amount a ON a.settlement_id = l.settlement_id"
            + " AND a.customer_id = l.customer_id AND a.service_id = l.service_id AND a.month = l.month"
            + " AND a.cause IN ('SETTLED', 'CORRECTED') ";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(HoldLine line) {
        em.persist(line);
    }

    /**
     * What is settled and in scope, and on no payout yet, is held from now on. The callers hold the locks of the amounts.
     *
     * @return how many transactions
     */
    public int take(CommissionHold hold) {
        em.flush();
        String sql = "UPDATE premium_transaction t JOIN strex_settlement_line l ON l.id = t.settlement_line_id" + AMOUNT
                + " SET t.status = 'WITHHELD', t.hold_id = ?1 WHERE l.customer_id = ?2 AND a.customer_id = ?2"
                + " AND a.status <> 'NOTED' AND t.status = 'SETTLED' AND t.price > 0"
                + (hold.serviceId().isPresent() ? " AND l.service_id = ?3 AND t.service_id = ?3" : "")
                + (hold.scope() == HoldScope.NUMBER ? " AND t.recipient_hash = ?4" : "");
        Query query = em.createNativeQuery(sql)
                .setParameter(1, hold.id())
                .setParameter(2, hold.customer().id());
        hold.serviceId().ifPresent(service -> query.setParameter(3, service));
        hold.recipientHash().ifPresent(hash -> query.setParameter(4, hash));
        return query.executeUpdate();
    }

    /**
     * What another case has released in scope, and stands on no payout yet: by settlement line an amount that it is part of.
     * Of a line of which something released was paid out, nobody knows which messages that was: it is not held again.
     */
    public Map<Long, Long> released(CommissionHold hold) {
        em.flush();
        List<?> rows = released(
                        "SELECT l.id, MIN(a.id) FROM ", " GROUP BY l.id HAVING SUM(a.status = 'NOTED') = 0", hold)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** It is held again. @param lines as {@link #released} found @return how many transactions */
    public int takeReleased(CommissionHold hold, Set<Long> lines) {
        return lines.isEmpty()
                ? 0
                : released(
                                "UPDATE ",
                                " AND l.id IN (" + listed(lines) + ")",
                                " SET t.status = 'WITHHELD', t.hold_id = ?1",
                                hold)
                        .executeUpdate();
    }

    private Query released(String begin, String end, CommissionHold hold) {
        return released(begin, end, "", hold);
    }

    private Query released(String begin, String end, String set, CommissionHold hold) {
        String sql = begin
                + "premium_transaction t JOIN strex_settlement_line l ON l.id = t.settlement_line_id"
                + " JOIN commission_amount a ON a.cause = 'RELEASED' AND a.hold_id = t.hold_id"
                + " AND a.settlement_id = l.settlement_id AND a.customer_id = l.customer_id AND a.service_id = l.service_id"
                + " AND a.month = l.month" + set
                + " WHERE t.customer_id = ?2 AND l.customer_id = ?2 AND t.status = 'RELEASED' AND t.price > 0"
                + " AND t.hold_id <> ?1"
                + (hold.serviceId().isPresent() ? " AND t.service_id = ?3" : "")
                + (hold.scope() == HoldScope.NUMBER ? " AND t.recipient_hash = ?4" : "")
                + end;
        Query query = em.createNativeQuery(sql)
                .setParameter(1, hold.id())
                .setParameter(2, hold.customer().id());
        hold.serviceId().ifPresent(service -> query.setParameter(3, service));
        hold.recipientHash().ifPresent(hash -> query.setParameter(4, hash));
        return query;
    }

    /** What is held goes on. @param numbers their keyed hashes; empty for all @return how many transactions */
    public int decide(CommissionHold hold, List<byte[]> numbers, PremiumStatus outcome) {
        em.flush();
        return chosen(
                        "UPDATE premium_transaction t SET t.status = ?2 WHERE t.hold_id = ?1 AND t.status = 'WITHHELD'",
                        hold,
                        numbers)
                .setParameter(2, outcome.name())
                .executeUpdate();
    }

    /** How many numbers have something that is held. @param numbers as {@link #decide} */
    public int heldNumbers(CommissionHold hold, List<byte[]> numbers) {
        return count(chosen(
                "SELECT COUNT(DISTINCT t.recipient_hash) FROM premium_transaction t WHERE t.hold_id = ?1"
                        + " AND t.status = 'WITHHELD'",
                hold,
                numbers));
    }

    /** Of these, those of which no proof was demanded. @param numbers as {@link #decide} */
    public int undemanded(CommissionHold hold, List<byte[]> numbers) {
        return count(chosen(
                "SELECT COUNT(DISTINCT t.recipient_hash) FROM premium_transaction t LEFT JOIN commission_hold_number n"
                        + " ON n.hold_id = ?1 AND n.recipient_hash = t.recipient_hash"
                        + " WHERE t.hold_id = ?1 AND t.status = 'WITHHELD' AND n.proof_due_on IS NULL",
                hold,
                numbers));
    }

    /** The last of the days by which proof of these was demanded. @param numbers as {@link #decide} */
    public Optional<String> lastProofDay(CommissionHold hold, List<byte[]> numbers) {
        return Optional.ofNullable((String) chosen(
                        "SELECT DATE_FORMAT(MAX(t.proof_due_on), '%Y-%m-%d') FROM commission_hold_number t"
                                + " WHERE t.hold_id = ?1",
                        hold, numbers)
                .getSingleResult());
    }

    /** Demands proof of numbers of which something is held. @param numbers as {@link #decide} @return how many */
    public int demandOfHeld(CommissionHold hold, List<byte[]> numbers, String dueOn) {
        em.flush();
        int count = heldNumbers(hold, numbers);
        chosen(
                        "INSERT INTO commission_hold_number (hold_id, recipient_hash, proof_due_on)"
                                + " SELECT DISTINCT ?1, t.recipient_hash, ?2 FROM premium_transaction t"
                                + " WHERE t.hold_id = ?1 AND t.status = 'WITHHELD'",
                        hold,
                        numbers,
                        " ON DUPLICATE KEY UPDATE proof_due_on = VALUES(proof_due_on)")
                .setParameter(2, dueOn)
                .executeUpdate();
        return count;
    }

    /** Demands proof of the one number that a case is about. */
    public void demandOfNumber(CommissionHold hold, String dueOn) {
        em.flush();
        em.createNativeQuery(
                        "INSERT INTO commission_hold_number (hold_id, recipient_hash, proof_due_on) VALUES (?1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE proof_due_on = VALUES(proof_due_on)")
                .setParameter(1, hold.id())
                .setParameter(2, hold.recipientHash().orElseThrow())
                .setParameter(3, dueOn)
                .executeUpdate();
    }

    /** What a case has of each settlement line in that state. */
    public Map<Long, HeldLine> byLine(CommissionHold hold, PremiumStatus status) {
        List<?> rows = em.createNativeQuery(
                        "SELECT l.id, t.transactions, t.gross, s.operator_share, s.strex_share, s.own_share,"
                                + " s.customer_share, v.vat_code FROM (SELECT settlement_line_id, COUNT(*) AS transactions,"
                                + " SUM(price) AS gross FROM premium_transaction WHERE hold_id = ?1 AND status = ?2"
                                + " GROUP BY settlement_line_id) t JOIN strex_settlement_line l ON l.id = t.settlement_line_id"
                                + " JOIN premium_share s ON s.id = l.share_id JOIN premium_service v ON v.id = l.service_id"
                                + " ORDER BY l.id")
                .setParameter(1, hold.id())
                .setParameter(2, status.name())
                .getResultList();
        return rows.stream()
                .map(row -> line((Object[]) row))
                .collect(Collectors.toMap(HeldLine::settlementLineId, Function.identity()));
    }

    private static HeldLine line(Object[] row) {
        Shares shares = new Shares(share(row[3]), share(row[4]), share(row[5]), share(row[6]));
        return new HeldLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                Money.ofSum((BigDecimal) row[2]),
                shares,
                VatCode.valueOf((String) row[7]));
    }

    private static Percentage share(Object percent) {
        return Percentage.of(percent.toString());
    }

    /** What a case has had of settlement lines, by line. */
    public Map<Long, HoldLine> linesOf(CommissionHold hold) {
        return em.createQuery("SELECT n FROM HoldLine n WHERE n.hold.id = :hold ORDER BY n.id", HoldLine.class)
                .setParameter("hold", hold.id())
                .getResultStream()
                .collect(Collectors.toMap(HoldLine::settlementLineId, Function.identity()));
    }

    /** The amount, on no payout yet, that each of a case's settlement lines is part of. */
    public Map<Long, Long> amounts(Set<Long> settlementLines) {
        if (settlementLines.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("SELECT l.id, MIN(a.id) FROM strex_settlement_line l" + AMOUNT
                        + " WHERE a.status <> 'NOTED' AND l.id IN (" + listed(settlementLines) + ") GROUP BY l.id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** Open cases that hold something of a customer that a settlement is about. */
    public List<Long> openHoldsOf(long settlementId) {
        return ids(
                "SELECT DISTINCT h.id FROM commission_hold h WHERE h.withholds AND h.status <> 'DECIDED'"
                        + " AND EXISTS (SELECT 1 FROM commission_amount a WHERE a.settlement_id = ?1"
                        + " AND a.customer_id = h.customer_id) ORDER BY h.id",
                settlementId);
    }

    /** Cases, decided ones too, of which a settlement reversed something. */
    public List<Long> holdsReversedBy(long settlementId) {
        return ids(
                "SELECT DISTINCT h.id FROM commission_hold h WHERE EXISTS (SELECT 1 FROM commission_hold_line n"
                        + " WHERE n.hold_id = h.id) AND EXISTS (SELECT 1 FROM commission_amount a WHERE a.settlement_id = ?1"
                        + " AND a.customer_id = h.customer_id) AND EXISTS (SELECT 1 FROM premium_transaction o"
                        + " JOIN premium_transaction r ON r.original_id = o.id JOIN strex_settlement_line l"
                        + " ON l.id = r.settlement_line_id WHERE o.hold_id = h.id AND l.settlement_id = ?1) ORDER BY h.id",
                settlementId);
    }

    /** Held or forfeited transactions that a settlement took back are so marked. */
    public int reverse(CommissionHold hold, long settlementId) {
        em.flush();
        return em.createNativeQuery("UPDATE premium_transaction o JOIN premium_transaction r ON r.original_id = o.id"
                        + " JOIN strex_settlement_line l ON l.id = r.settlement_line_id SET o.status = 'REVERSED'"
                        + " WHERE o.hold_id = ?1 AND l.settlement_id = ?2 AND o.status IN ('WITHHELD', 'FORFEITED')")
                .setParameter(1, hold.id())
                .setParameter(2, settlementId)
                .executeUpdate();
    }

    /** The amount of a settlement that a reversal of what a line settled is part of; by that line. */
    public Map<Long, Long> reversingAmounts(CommissionHold hold, long settlementId) {
        List<?> rows = em.createNativeQuery("SELECT o.settlement_line_id, MIN(a.id) FROM premium_transaction o"
                        + " JOIN premium_transaction r ON r.original_id = o.id"
                        + " JOIN strex_settlement_line l ON l.id = r.settlement_line_id"
                        + " JOIN commission_amount a ON a.settlement_id = l.settlement_id AND a.customer_id = l.customer_id"
                        + " AND a.service_id = l.service_id AND a.month = l.month AND a.cause <> 'RELEASED'"
                        + " WHERE o.hold_id = ?1 AND l.settlement_id = ?2 GROUP BY o.settlement_line_id")
                .setParameter(1, hold.id())
                .setParameter(2, settlementId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    private List<Long> ids(String sql, long settlementId) {
        em.flush();
        List<?> rows = em.createNativeQuery(sql).setParameter(1, settlementId).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Query chosen(String sql, CommissionHold hold, List<byte[]> numbers) {
        return chosen(sql, hold, numbers, "");
    }

    private Query chosen(String sql, CommissionHold hold, List<byte[]> numbers, String after) {
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            where.append(i == 0 ? " AND t.recipient_hash IN (" : ", ")
                    .append('?')
                    .append(10 + i);
        }
        Query query = em.createNativeQuery(sql + (numbers.isEmpty() ? "" : where + ")") + after)
                .setParameter(1, hold.id());
        for (int i = 0; i < numbers.size(); i++) {
            query.setParameter(10 + i, numbers.get(i));
        }
        return query;
    }

    private static int count(Query query) {
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Ids of our own, so nothing to escape. */
    private static String listed(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
