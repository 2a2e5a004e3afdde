package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.commission.boundary.CommissionSetting;
import no.front.commission.boundary.HeldNumber;
import no.front.commission.boundary.HoldSums;
import no.front.commission.entity.CommissionHold;
import no.front.commission.entity.HoldError;
import no.front.commission.entity.HoldScope;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.Money;
import no.front.kernel.Msisdn;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.platform.boundary.BusinessSettings;

/** What pages and letters tell of cases on held commission. */
@Dependent
public class HoldReadStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    @Inject
    BusinessSettings settings;

    /** What each holds now, excluding VAT; none for those that hold nothing. */
    public Map<Long, Money> withheld(List<CommissionHold> holds) {
        if (holds.isEmpty()) {
            return Map.of();
        }
        String ids = holds.stream().map(hold -> String.valueOf(hold.id())).collect(Collectors.joining(", "));
        List<?> rows = em.createNativeQuery("SELECT hold_id, SUM(withheld) FROM commission_hold_line WHERE hold_id IN ("
                        + ids + ") GROUP BY hold_id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> sum(row[1])));
    }

    public HoldSums sums(CommissionHold hold) {
        Object[] lines = (Object[]) em.createNativeQuery(
                        "SELECT SUM(withheld), SUM(released), SUM(forfeited), SUM(reversed) FROM commission_hold_line"
                                + " WHERE hold_id = ?1")
                .setParameter(1, hold.id())
                .getSingleResult();
        Object[] counts = (Object[]) em.createNativeQuery(
                        "SELECT COUNT(DISTINCT recipient_hash), COUNT(*) FROM premium_transaction WHERE hold_id = ?1")
                .setParameter(1, hold.id())
                .getSingleResult();
        return new HoldSums(
                sum(lines[0]),
                sum(lines[1]),
                sum(lines[2]),
                sum(lines[3]),
                ((Number) counts[0]).longValue(),
                ((Number) counts[1]).longValue(),
                paidAlready(hold));
    }

    /** What recipients in scope paid that stands on payouts, including VAT: a hold does not touch it. */
    private Money paidAlready(CommissionHold hold) {
        Query query = em.createNativeQuery("SELECT SUM(t.price) FROM premium_transaction t"
                        + " JOIN strex_settlement_line l ON l.id = t.settlement_line_id WHERE t.customer_id = ?1"
                        + " AND t.status = 'SETTLED' AND t.price > 0 AND EXISTS (SELECT 1 FROM commission_amount a"
                        + " WHERE a.settlement_id = l.settlement_id AND a.customer_id = l.customer_id"
                        + " AND a.service_id = l.service_id AND a.month = l.month AND a.status = 'NOTED')"
                        + scope(hold))
                .setParameter(1, hold.customer().id());
        return sum(scoped(query, hold).getSingleResult());
    }

    /** Numbers of a case, those with most held first. */
    public Page<HeldNumber> numbers(CommissionHold hold, PageRequest request) {
        String of = hold.withholds()
                ? " WHERE t.hold_id = ?2"
                : " WHERE t.customer_id = ?1 AND t.price > 0 AND t.hold_id IS NULL" + scope(hold);
        long total = ((Number) parameters(
                                em.createNativeQuery(
                                        "SELECT COUNT(DISTINCT t.recipient_hash) FROM premium_transaction t" + of),
                                hold)
                        .getSingleResult())
                .longValue();
        List<?> rows = parameters(
                        em.createNativeQuery("SELECT HEX(t.recipient_hash), MAX(t.recipient), COUNT(*),"
                                + " SUM(CASE WHEN t.status = 'WITHHELD' THEN t.price ELSE 0 END) AS held,"
                                + " SUM(CASE WHEN t.status = 'RELEASED' THEN t.price ELSE 0 END),"
                                + " SUM(CASE WHEN t.status = 'FORFEITED' THEN t.price ELSE 0 END),"
                                + " (SELECT DATE_FORMAT(n.proof_due_on, '%Y-%m-%d') FROM commission_hold_number n"
                                + " WHERE n.hold_id = ?2 AND n.recipient_hash = t.recipient_hash)"
                                + " FROM premium_transaction t" + of
                                + " GROUP BY t.recipient_hash ORDER BY held DESC, 1"),
                        hold,
                        2)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(rows.stream().map(row -> number((Object[]) row)).toList(), total, request);
    }

    private static HeldNumber number(Object[] row) {
        return new HeldNumber(
                (String) row[0],
                masked((String) row[1]),
                ((Number) row[2]).longValue(),
                sum(row[3]),
                sum(row[4]),
                sum(row[5]),
                row[6] == null ? null : LocalDate.parse((String) row[6]));
    }

    /** Of which proof was demanded by that day, masked; "" for each whose number is deleted. */
    public List<String> demanded(CommissionHold hold, LocalDate dueOn, int most) {
        List<?> rows = em.createNativeQuery("SELECT MAX(t.recipient) FROM commission_hold_number n"
                        + " JOIN premium_transaction t ON t.recipient_hash = n.recipient_hash AND t.customer_id = ?1"
                        + " WHERE n.hold_id = ?2 AND n.proof_due_on = ?3 GROUP BY n.recipient_hash ORDER BY 1")
                .setParameter(1, hold.customer().id())
                .setParameter(2, hold.id())
                .setParameter(3, dueOn.toString())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(number -> masked((String) number)).toList();
    }

    /** "" for every service. */
    public String service(CommissionHold hold) {
        return hold.serviceId().isEmpty()
                ? ""
                : services(hold.customer().id()).getOrDefault(hold.serviceId().getAsLong(), "");
    }

    /** Masked; "" where the case is about no single number, or where that is deleted. */
    public String number(CommissionHold hold) {
        return hold.recipientHash()
                .map(hash -> em.createNativeQuery(
                                "SELECT MAX(recipient) FROM premium_transaction WHERE recipient_hash = ?1 AND customer_id = ?2")
                        .setParameter(1, hash)
                        .setParameter(2, hold.customer().id())
                        .getSingleResult())
                .map(number -> masked((String) number))
                .orElse("");
    }

    public Map<Long, String> services(long customerId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT id, short_number, keyword FROM premium_service WHERE customer_id = ?1 ORDER BY short_number, keyword, id")
                .setParameter(1, customerId)
                .getResultList();
        Map<Long, String> services = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            services.put(((Number) row[0]).longValue(), (row[1] + " " + row[2]).strip());
        }
        return services;
    }

    /** The keyed hash of the number of a customer's transaction. @throws BusinessRuleViolation NOT_FOUND */
    public byte[] hashOf(long transactionId, long customerId) {
        List<?> found = em.createNativeQuery(
                        "SELECT recipient_hash FROM premium_transaction WHERE id = ?1 AND customer_id = ?2")
                .setParameter(1, transactionId)
                .setParameter(2, customerId)
                .getResultList();
        return (byte[]) found.stream().findFirst().orElseThrow(() -> new BusinessRuleViolation(HoldError.NOT_FOUND));
    }

    /** The last day to prove consent, of a demand of that day (S). */
    public LocalDate proofDay(LocalDate today) {
        return today.plusDays(settings.number(CommissionSetting.PROOF_DAYS));
    }

    private static String scope(CommissionHold hold) {
        return (hold.serviceId().isPresent() ? " AND t.service_id = ?3" : "")
                + (hold.scope() == HoldScope.NUMBER ? " AND t.recipient_hash = ?4" : "");
    }

    private static Query scoped(Query query, CommissionHold hold) {
        hold.serviceId().ifPresent(service -> query.setParameter(3, service));
        hold.recipientHash().ifPresent(hash -> query.setParameter(4, hash));
        return query;
    }

    private static Query parameters(Query query, CommissionHold hold) {
        return parameters(query, hold, 0);
    }

    /** @param also a parameter that is named beside those of the scope */
    private static Query parameters(Query query, CommissionHold hold, int also) {
        if (hold.withholds() || also == 2) {
            query.setParameter(2, hold.id());
        }
        if (!hold.withholds()) {
            query.setParameter(1, hold.customer().id());
            scoped(query, hold);
        }
        return query;
    }

    private static String masked(String recipient) {
        return recipient == null || recipient.isEmpty() ? "" : new Msisdn(recipient).masked();
    }

    private static Money sum(Object value) {
        return Money.ofSum((BigDecimal) value);
    }
}
