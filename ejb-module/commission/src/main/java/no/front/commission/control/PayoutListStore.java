package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.front.commission.boundary.AdvanceRow;
import no.front.commission.boundary.PayoutCustomerRow;
import no.front.commission.boundary.PayoutFilter;
import no.front.commission.boundary.PayoutRow;
import no.front.commission.boundary.PayoutRunCounts;
import no.front.commission.boundary.PayoutRunRow;
import no.front.commission.boundary.PayoutWork;
import no.front.commission.entity.Advance;
import no.front.commission.entity.AdvanceStatus;
import no.front.commission.entity.Payout;
import no.front.commission.entity.PayoutOutcome;
import no.front.commission.entity.PayoutRepeat;
import no.front.commission.entity.PayoutRun;
import no.front.commission.entity.PayoutStatus;
import no.front.commission.entity.RepeatStatus;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;
import no.front.kernel.VatCode;

/** What pages ask about payout runs, payouts and advances. */
@Dependent
public class PayoutListStore {

    static final String SEPARATOR = "\u001f";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Newest first. */
    public Page<PayoutRunRow> runs(PageRequest request) {
        List<PayoutRun> runs = em.createQuery("SELECT r FROM PayoutRun r ORDER BY r.id DESC", PayoutRun.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total =
                em.createQuery("SELECT COUNT(r) FROM PayoutRun r", Long.class).getSingleResult();
        return Page.of(rows(runs), total, request);
    }

    public PayoutRunRow row(PayoutRun run) {
        return rows(List.of(run)).getFirst();
    }

    private List<PayoutRunRow> rows(List<PayoutRun> runs) {
        List<Long> ids = runs.stream().map(PayoutRun::id).toList();
        Map<Long, Object[]> customers = byRun(
                ids,
                "SELECT run_id, COUNT(*), SUM(status = 'PENDING'), SUM(status = 'PROPOSED'), SUM(status = 'CARRIED'),"
                        + " SUM(status = 'NOTHING'), SUM(status = 'PARKED'), SUM(IF(status = 'CARRIED', base, 0))"
                        + " FROM payout_run_customer");
        Map<Long, Object[]> payouts = byRun(
                ids,
                "SELECT run_id, SUM(status = 'PROPOSED'), SUM(base), SUM(vat), SUM(advances), SUM(set_off), SUM(to_pay),"
                        + " SUM(IF(status = 'PROPOSED', to_pay, 0)) FROM payout");
        return runs.stream()
                .map(run -> PayoutRunRow.of(run, counts(customers.get(run.id()), payouts.get(run.id()))))
                .toList();
    }

    private Map<Long, Object[]> byRun(Collection<Long> runs, String query) {
        Map<Long, Object[]> rows = new HashMap<>();
        if (!runs.isEmpty()) {
            boolean ofPayouts = query.endsWith("payout");
            List<?> found = em.createNativeQuery(query + " WHERE run_id IN ("
                            + String.join(
                                    ",", runs.stream().map(String::valueOf).toList()) + ")"
                            + (ofPayouts ? " AND status <> 'SENT_BACK'" : "") + " GROUP BY run_id")
                    .getResultList();
            found.stream().map(row -> (Object[]) row).forEach(row -> rows.put(number(row[0]), row));
        }
        return rows;
    }

    private static PayoutRunCounts counts(Object[] customers, Object[] payouts) {
        Object[] c = customers == null ? new Object[8] : customers;
        Object[] p = payouts == null ? new Object[8] : payouts;
        return new PayoutRunCounts(
                number(c[1]),
                number(c[2]),
                number(c[3]),
                number(c[4]),
                number(c[5]),
                number(c[6]),
                number(p[1]),
                money(p[2]),
                money(p[3]),
                money(p[4]),
                money(p[5]),
                money(p[6]),
                money(p[7]),
                money(c[7]));
    }

    /** Sorts: {@code base}, {@code toPay}; by customer else. */
    public Page<PayoutCustomerRow> customers(PayoutFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>(List.of(filter.run()));
        StringBuilder where = new StringBuilder(" FROM payout_run_customer t JOIN customer c ON c.id = t.customer_id"
                + " LEFT JOIN payout p ON p.id = t.payout_id WHERE t.run_id = ?1");
        filter.outcome().ifPresent(outcome -> {
            values.add(outcome.name());
            where.append(" AND t.status = ?").append(values.size());
        });
        if (!filter.text().isBlank()) {
            values.add("%" + escaped(filter.text().strip().toUpperCase(Locale.ROOT)) + "%");
            where.append(" AND UPPER(c.name) LIKE ?").append(values.size());
        }
        String column =
                switch (request.sort()) {
                    case "base" -> "t.base";
                    case "toPay" -> "t.to_pay";
                    default -> "c.name";
                };
        List<?> rows = query(
                        "SELECT c.id, c.name, t.status, t.base, t.to_pay, t.payout_id, p.status, t.reason_key,"
                                + " t.reason_arguments" + where + " ORDER BY " + column
                                + (request.descending() ? " DESC" : "") + ", c.id LIMIT " + request.size() + " OFFSET "
                                + request.offset(),
                        values)
                .getResultList();
        long total = number(query("SELECT COUNT(*)" + where, values).getSingleResult());
        return Page.of(rows.stream().map(row -> customer((Object[]) row)).toList(), total, request);
    }

    private static PayoutCustomerRow customer(Object[] row) {
        String arguments = row[8].toString();
        return new PayoutCustomerRow(
                number(row[0]),
                row[1].toString(),
                PayoutOutcome.valueOf(row[2].toString()),
                money(row[3]),
                money(row[4]),
                row[5] == null ? null : number(row[5]),
                Optional.ofNullable(row[6]).map(status -> PayoutStatus.valueOf(status.toString())),
                row[7].toString(),
                arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1)));
    }

    /** A customer's, newest first. */
    public List<PayoutRow> ofCustomer(long customer, int most) {
        return em
                .createQuery(
                        "SELECT p FROM Payout p JOIN FETCH p.customer WHERE p.customer.id = :customer"
                                + " AND p.status <> :back ORDER BY p.payoutOn DESC, p.id DESC",
                        Payout.class)
                .setParameter("customer", customer)
                .setParameter("back", PayoutStatus.SENT_BACK)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(PayoutRow::of)
                .toList();
    }

    /** Sorts: {@code customer}, {@code toPay}; by day else. @param text of the customer's name; "" for all */
    public Page<PayoutRow> payouts(Optional<PayoutStatus> status, String text, PageRequest request) {
        String where = " FROM Payout p WHERE (:status IS NULL OR p.status = :status)"
                + " AND (:text = '%%' OR UPPER(p.customer.organisation.name) LIKE :text ESCAPE '\\')";
        String name = "%" + escaped(text.strip().toUpperCase(Locale.ROOT)) + "%";
        String column =
                switch (request.sort()) {
                    case "customer" -> "p.customer.organisation.name";
                    case "toPay" -> "p.toPay";
                    default -> "p.payoutOn";
                };
        List<PayoutRow> rows = em
                .createQuery(
                        "SELECT p" + where + " ORDER BY " + column + (request.descending() ? " DESC" : "")
                                + ", p.id DESC",
                        Payout.class)
                .setParameter("status", status.orElse(null))
                .setParameter("text", name)
                .setHint("eclipselink.join-fetch", "p.customer")
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(PayoutRow::of)
                .toList();
        long total = em.createQuery("SELECT COUNT(p)" + where, Long.class)
                .setParameter("status", status.orElse(null))
                .setParameter("text", name)
                .getSingleResult();
        return Page.of(rows, total, request);
    }

    /** Newest first. @param customer 0 for all */
    public Page<AdvanceRow> advances(Optional<AdvanceStatus> status, long customer, PageRequest request) {
        String where = " FROM Advance a WHERE (:status IS NULL OR a.status = :status)"
                + " AND (:customer = 0 OR a.customer.id = :customer)";
        List<AdvanceRow> rows = em
                .createQuery("SELECT a" + where + " ORDER BY a.id DESC", Advance.class)
                .setParameter("status", status.orElse(null))
                .setParameter("customer", customer)
                .setHint("eclipselink.join-fetch", "a.customer")
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(AdvanceRow::of)
                .toList();
        long total = em.createQuery("SELECT COUNT(a)" + where, Long.class)
                .setParameter("status", status.orElse(null))
                .setParameter("customer", customer)
                .getSingleResult();
        return Page.of(rows, total, request);
    }

    /** Payouts that took from an advance, oldest first. */
    public List<AdvanceRow.Use> uses(long advance) {
        List<?> rows = em.createNativeQuery("SELECT p.id, p.payout_on, -l.amount FROM payout_line l JOIN payout p"
                        + " ON p.id = l.payout_id WHERE l.kind = 'ADVANCE' AND l.subject_id = ?1"
                        + " AND p.status NOT IN ('PROPOSED', 'SENT_BACK') ORDER BY p.id")
                .setParameter(1, advance)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new AdvanceRow.Use(number(row[0]), LocalDate.parse(row[1].toString()), money(row[2])))
                .toList();
    }

    /** What is earned and on no note, excluding VAT, and what is paid ahead or promised, in cash. */
    public AdvanceRoom advanceRoom(long customer) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT c.vat_registered, (SELECT COALESCE(SUM(pending), 0)"
                                + " FROM premium_earning WHERE customer_id = ?1) + (SELECT COALESCE(SUM(amount - withheld), 0)"
                                + " FROM commission_amount WHERE customer_id = ?1 AND status <> 'NOTED'), (SELECT COALESCE(SUM("
                                + "IF(status = 'PAID', remaining, amount)), 0) FROM commission_advance WHERE customer_id = ?1"
                                + " AND status IN ('PREPARED', 'APPROVED', 'REJECTED', 'PAID')) FROM customer c WHERE c.id = ?1")
                .setParameter(1, customer)
                .getSingleResult();
        boolean registered = row[0] instanceof Boolean yes ? yes : number(row[0]) != 0;
        return new AdvanceRoom(money(row[1]), registered ? VatCode.STANDARD : VatCode.OUTSIDE, money(row[2]));
    }

    /**
     * What waits for finance.
     *
     * @param lastDay the payout day that came last
     */
    public PayoutWork work(LocalDate lastDay) {
        Object[] payouts = (Object[]) em.createNativeQuery("SELECT SUM(status = 'PROPOSED'),"
                        + " SUM(IF(status = 'PROPOSED', to_pay, 0)), SUM(status = 'REJECTED' AND NOT EXISTS (SELECT 1"
                        + " FROM payout_repeat r WHERE r.open_subject = CONCAT('Payout:', payout.id))) FROM payout"
                        + " WHERE status IN ('PROPOSED', 'REJECTED')")
                .getSingleResult();
        Object[] advances = (Object[]) em.createNativeQuery(
                        "SELECT SUM(status = 'PREPARED'), SUM(status = 'REJECTED'"
                                + " AND NOT EXISTS (SELECT 1 FROM payout_repeat r WHERE r.open_subject ="
                                + " CONCAT('CommissionAdvance:', commission_advance.id))) FROM commission_advance WHERE status IN ('PREPARED', 'REJECTED')")
                .getSingleResult();
        List<PayoutRepeat> repeats = em.createQuery(
                        "SELECT r FROM PayoutRepeat r WHERE r.status = :waiting ORDER BY r.id", PayoutRepeat.class)
                .setParameter("waiting", RepeatStatus.WAITING)
                .getResultList();
        return new PayoutWork(
                number(payouts[0]),
                money(payouts[1]),
                number(payouts[2]),
                number(advances[0]),
                number(advances[1]),
                repeats.size(),
                repeats.stream().findFirst().map(PayoutRepeat::subject),
                withoutRun(lastDay));
    }

    /** Customers with something due by that day whom no run for it or later has taken up. */
    private long withoutRun(LocalDate day) {
        return number(em.createNativeQuery(
                        "SELECT COUNT(DISTINCT a.customer_id) FROM commission_amount a"
                                + " WHERE a.status = 'PAYABLE' AND a.due_on <= ?1 AND NOT EXISTS (SELECT 1 FROM payout_run_customer t"
                                + " JOIN payout_run r ON r.id = t.run_id WHERE t.customer_id = a.customer_id AND r.payout_on >= ?1)")
                .setParameter(1, day.toString())
                .getSingleResult());
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static long number(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }

    private static Money money(Object cell) {
        return Money.ofSum((BigDecimal) cell);
    }
}
