package no.front.commission.control;

import static no.front.commission.boundary.CommissionPart.ADVANCED;
import static no.front.commission.boundary.CommissionPart.CARRIED;
import static no.front.commission.boundary.CommissionPart.DIFFERENCE;
import static no.front.commission.boundary.CommissionPart.DISPUTED;
import static no.front.commission.boundary.CommissionPart.EARNED;
import static no.front.commission.boundary.CommissionPart.FORFEITED;
import static no.front.commission.boundary.CommissionPart.GROSS;
import static no.front.commission.boundary.CommissionPart.NOTED;
import static no.front.commission.boundary.CommissionPart.PAID;
import static no.front.commission.boundary.CommissionPart.PAYABLE;
import static no.front.commission.boundary.CommissionPart.PENDING;
import static no.front.commission.boundary.CommissionPart.SETTLED;
import static no.front.commission.boundary.CommissionPart.SET_OFF;
import static no.front.commission.boundary.CommissionPart.WITHHELD;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.commission.boundary.CommissionCustomerRow;
import no.front.commission.boundary.CommissionMonthRow;
import no.front.commission.boundary.CommissionPart;
import no.front.commission.boundary.CommissionStatement;
import no.front.commission.boundary.CommissionSums;
import no.front.commission.boundary.EarnedPart;
import no.front.commission.entity.Operator;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** Sums of commission, each by one statement over the rows it is about. NOK excluding VAT. */
@Dependent
public class CommissionSumStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Which rows. */
    public record Scope(String condition, Object value) {

        public static Scope since(BillingMonth first) {
            return new Scope("month >= ?1", first.toString());
        }

        public static Scope of(BillingMonth month) {
            return new Scope("month = ?1", month.toString());
        }

        public static Scope customer(long id) {
            return new Scope("customer_id = ?1", id);
        }
    }

    public Map<BillingMonth, CommissionSums> byMonth(Scope scope) {
        Map<BillingMonth, CommissionSums> months = new TreeMap<>();
        sums("month", scope).forEach((month, sums) -> months.put(BillingMonth.of(month), sums));
        return months;
    }

    /** The same as rows, the newest month first; months without any are left out. */
    public List<CommissionMonthRow> newestFirst(Scope scope) {
        return byMonth(scope).entrySet().stream()
                .map(month -> new CommissionMonthRow(month.getKey(), month.getValue()))
                .sorted(Comparator.comparing(CommissionMonthRow::month).reversed())
                .toList();
    }

    public List<CommissionCustomerRow> byCustomer(BillingMonth month) {
        Map<String, CommissionSums> sums = sums("customer_id", Scope.of(month));
        if (sums.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        rows(em.createNativeQuery("SELECT id, name FROM customer WHERE FIND_IN_SET(id, ?1)")
                        .setParameter(1, String.join(",", sums.keySet())))
                .forEach(row -> names.put(row[0].toString(), row[1].toString()));
        return sums.entrySet().stream()
                .map(one -> new CommissionCustomerRow(
                        Long.parseLong(one.getKey()), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .sorted(Comparator.comparing(
                                (CommissionCustomerRow row) -> row.sums().of(EARNED))
                        .reversed()
                        .thenComparing(CommissionCustomerRow::customer))
                .toList();
    }

    /** @param name SQL of what the parts are called, of {@code premium_earning e} and {@code premium_service s} */
    public List<EarnedPart> earnedBy(String name, BillingMonth from, BillingMonth to) {
        List<EarnedPart> parts = new ArrayList<>();
        rows(em.createNativeQuery("SELECT e.month, " + name + ", SUM(e.billed), SUM(e.commission) earned"
                                + " FROM premium_earning e JOIN premium_service s ON s.id = e.service_id"
                                + " WHERE e.month BETWEEN ?1 AND ?2 GROUP BY 1, 2 ORDER BY 1, earned DESC, 2")
                        .setParameter(1, from.toString())
                        .setParameter(2, to.toString()))
                .forEach(row -> parts.add(new EarnedPart(
                        BillingMonth.of(row[0].toString()), row[1].toString(), number(row[2]), money(row[3]))));
        return parts;
    }

    /** Settled and on no note, by the day it is due. */
    public Map<LocalDate, Money> dueByDay() {
        Map<LocalDate, Money> due = new TreeMap<>();
        rows(em.createNativeQuery("SELECT CAST(due_on AS CHAR), SUM(amount - withheld) FROM commission_amount"
                        + " WHERE status <> 'NOTED' GROUP BY due_on"))
                .forEach(row -> due.put(LocalDate.parse(row[0].toString()), money(row[1])));
        return due;
    }

    public Map<BillingMonth, Money> pendingByMonth() {
        Map<BillingMonth, Money> pending = new TreeMap<>();
        rows(em.createNativeQuery("SELECT month, SUM(pending) FROM premium_earning WHERE pending <> 0 GROUP BY month"))
                .forEach(row -> pending.put(BillingMonth.of(row[0].toString()), money(row[1])));
        return pending;
    }

    /** One customer's month by service, operator and price. */
    public List<CommissionStatement.Line> lines(long customerId, BillingMonth month) {
        List<CommissionStatement.Line> lines = new ArrayList<>();
        String of = " WHERE customer_id = ?1 AND month = ?2";
        rows(em.createNativeQuery(
                                "SELECT s.id, CONCAT(s.short_number, IF(s.keyword = '', '', ' '), s.keyword), u.operator, u.price,"
                                        + " SUM(u.own), SUM(u.settled), SUM(u.earned), SUM(u.commission) FROM ("
                                        + "SELECT service_id, operator, price, CAST(billed AS SIGNED) - reversed own, 0 settled, commission earned, 0 commission"
                                        + " FROM premium_earning" + of + " UNION ALL"
                                        + " SELECT service_id, operator, price, 0, CAST(billed AS SIGNED) - reversed, 0, commission"
                                        + " FROM strex_settlement_line" + of
                                        + ") u JOIN premium_service s ON s.id = u.service_id GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4, 1")
                        .setParameter(1, customerId)
                        .setParameter(2, month.toString()))
                .forEach(row -> lines.add(new CommissionStatement.Line(
                        number(row[0]),
                        row[1].toString(),
                        Operator.of(row[2].toString()),
                        Operator.of(row[2].toString()).map(Operator::title).orElse(row[2].toString()),
                        money(row[3]),
                        number(row[4]),
                        number(row[5]),
                        money(row[6]),
                        money(row[7]))));
        return lines;
    }

    private Map<String, CommissionSums> sums(String key, Scope scope) {
        Map<String, CommissionSums> sums = new TreeMap<>();
        String where = " WHERE " + scope.condition() + " GROUP BY " + key;
        add(
                sums,
                scope,
                "SELECT " + key + ", SUM(billed), SUM(gross), SUM(commission) FROM premium_earning" + where,
                GROSS,
                EARNED);
        // a difference that a later line made up for, or took over, is none of its own
        add(
                sums,
                scope,
                "SELECT " + key + ", 0, SUM(commission), SUM(IF(COALESCE(resolution, '') IN ('SETTLED', 'REPLACED'), 0,"
                        + " commission - own_commission)) FROM strex_settlement_line" + where,
                SETTLED,
                DIFFERENCE);
        add(
                sums,
                scope,
                "SELECT " + key + ", 0, SUM(withheld) - SUM(IF(cause = 'RELEASED', amount, 0)), " + open("DISPUTED")
                        + ", " + open("PAYABLE") + ", " + open("CARRIED") + ", " + open("NOTED")
                        + " FROM commission_amount" + where,
                WITHHELD,
                DISPUTED,
                PAYABLE,
                CARRIED,
                NOTED);
        // what was taken out of a month's amounts is held until it is decided; released is an amount of its own
        add(
                sums,
                scope,
                "SELECT " + key
                        + ", 0, SUM(forfeited), -SUM(forfeited) FROM (SELECT a.customer_id, a.month, l.forfeited"
                        + " FROM commission_hold_line l JOIN commission_amount a ON a.id = l.amount_id"
                        + " WHERE l.forfeited <> 0) decided" + where,
                FORFEITED,
                WITHHELD);
        add(
                sums,
                scope,
                "SELECT " + key
                        + ", 0, SUM(advances), SUM(set_off), SUM(to_pay) FROM (SELECT p.customer_id, p.advances,"
                        + " p.set_off, p.to_pay, a.month FROM payout p JOIN (SELECT payout_id, MAX(month) month"
                        + " FROM commission_amount WHERE status = 'NOTED' GROUP BY payout_id) a ON a.payout_id = p.id) noted"
                        + where,
                ADVANCED,
                SET_OFF,
                PAID);
        sums.replaceAll((of, one) -> one.plus(new CommissionSums(0, Map.of(PENDING, pending(one)))));
        return sums;
    }

    /** What is neither settled nor a difference: while one waits it is no longer expected, though the books wait for it too. */
    private static Money pending(CommissionSums sums) {
        return sums.of(EARNED).plus(sums.of(DIFFERENCE)).minus(sums.of(SETTLED));
    }

    private static String open(String status) {
        return "SUM(IF(status = '" + status + "', amount - withheld, 0))";
    }

    private void add(Map<String, CommissionSums> sums, Scope scope, String sql, CommissionPart... parts) {
        for (Object[] row : rows(em.createNativeQuery(sql).setParameter(1, scope.value()))) {
            Map<CommissionPart, Money> amounts = new EnumMap<>(CommissionPart.class);
            for (int i = 0; i < parts.length; i++) {
                amounts.put(parts[i], money(row[i + 2]));
            }
            sums.merge(row[0].toString(), new CommissionSums(number(row[1]), amounts), CommissionSums::plus);
        }
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static Money money(Object sum) {
        return Money.ofSum((BigDecimal) sum);
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
