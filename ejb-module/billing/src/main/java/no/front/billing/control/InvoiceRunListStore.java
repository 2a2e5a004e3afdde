package no.front.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.front.billing.boundary.RunAccountRow;
import no.front.billing.boundary.RunCounts;
import no.front.billing.boundary.RunFilter;
import no.front.billing.boundary.RunMonth;
import no.front.billing.boundary.RunRow;
import no.front.billing.boundary.RunSum;
import no.front.billing.boundary.RunView;
import no.front.billing.entity.InvoiceRun;
import no.front.billing.entity.LineKind;
import no.front.billing.entity.RunKind;
import no.front.billing.entity.RunOutcome;
import no.front.billing.entity.RunStatus;
import no.front.contract.entity.Contract;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;
import no.front.kernel.Page;
import no.front.kernel.PageRequest;

/** What pages ask about invoice runs. */
@Dependent
public class InvoiceRunListStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Newest first. */
    public Page<RunRow> page(PageRequest request) {
        List<InvoiceRun> runs = em.createQuery(
                        "SELECT r FROM InvoiceRun r LEFT JOIN FETCH r.contract ORDER BY r.id DESC", InvoiceRun.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Map<Long, RunCounts> counts = counts(runs.stream().map(InvoiceRun::id).toList());
        long total =
                em.createQuery("SELECT COUNT(r) FROM InvoiceRun r", Long.class).getSingleResult();
        return Page.of(
                runs.stream().map(run -> RunRow.of(run, countsOf(run, counts))).toList(), total, request);
    }

    /** The newest that is no trial. */
    public Optional<RunRow> latest() {
        return em.createQuery(
                        "SELECT r FROM InvoiceRun r LEFT JOIN FETCH r.contract WHERE r.dry = FALSE ORDER BY r.id DESC",
                        InvoiceRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(run -> RunRow.of(run, countsOf(run, counts(List.of(run.id())))));
    }

    private static RunCounts countsOf(InvoiceRun run, Map<Long, RunCounts> counts) {
        return counts.getOrDefault(run.id(), RunCounts.NONE);
    }

    private RunRow row(InvoiceRun run) {
        return RunRow.of(run, countsOf(run, counts(List.of(run.id()))));
    }

    private Map<Long, RunCounts> counts(Collection<Long> runs) {
        Map<Long, RunCounts> counts = new HashMap<>();
        if (runs.isEmpty()) {
            return counts;
        }
        List<?> rows = em.createNativeQuery("SELECT run_id, SUM(status = 'PENDING'), SUM(status = 'INVOICED'),"
                        + " SUM(status = 'NOTHING'), SUM(status = 'WAITING'), SUM(status = 'PARKED'),"
                        + " SUM(status = 'SETTLED'), SUM(net), SUM(total), SUM(waiting) FROM invoice_run_account"
                        + " WHERE run_id IN ("
                        + String.join(",", runs.stream().map(String::valueOf).toList()) + ") GROUP BY run_id")
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            counts.put(
                    number(row[0]),
                    new RunCounts(
                            number(row[1]),
                            number(row[2]),
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            number(row[6]),
                            Money.ofSum((BigDecimal) row[7]),
                            Money.ofSum((BigDecimal) row[8]),
                            number(row[9])));
        }
        return counts;
    }

    public RunView view(InvoiceRun run) {
        Optional<InvoiceRun> before = before(run);
        Map<Product, RunSum> sums = sums(run.id());
        Map<Product, RunSum> earlier = before.map(other -> sums(other.id())).orElse(Map.of());
        List<RunSum> compared = new ArrayList<>();
        sums.forEach((product, sum) -> compared.add(withBefore(
                sum, earlier.containsKey(product) ? earlier.get(product).net() : Money.ZERO)));
        earlier.forEach((product, sum) -> {
            if (!sums.containsKey(product)) {
                compared.add(new RunSum(product.kind(), product.code(), 0, BigDecimal.ZERO, Money.ZERO, sum.net()));
            }
        });
        compared.sort((one, other) -> other.net().compareTo(one.net()));
        return new RunView(row(run), List.copyOf(compared), before.map(this::row));
    }

    /** A run of one contract, or of closed accounts, is compared with nothing. */
    private Optional<InvoiceRun> before(InvoiceRun run) {
        Set<RunKind> whole = Set.of(RunKind.SCHEDULED, RunKind.BY_HAND);
        if (!whole.contains(run.kind())) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT r FROM InvoiceRun r WHERE r.id < :id AND r.dry = FALSE AND r.kind = :scheduled"
                                + " AND r.status = :done ORDER BY r.id DESC",
                        InvoiceRun.class)
                .setParameter("id", run.id())
                .setParameter("scheduled", RunKind.SCHEDULED)
                .setParameter("done", RunStatus.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private record Product(LineKind kind, String code) {}

    private Map<Product, RunSum> sums(long run) {
        Map<Product, RunSum> sums = new HashMap<>();
        List<?> rows = em.createNativeQuery("SELECT line_kind, product_code, line_count, quantity, net"
                        + " FROM invoice_run_sum WHERE run_id = ?1")
                .setParameter(1, run)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            LineKind kind = LineKind.valueOf(row[0].toString());
            sums.put(
                    new Product(kind, row[1].toString()),
                    new RunSum(
                            kind,
                            row[1].toString(),
                            number(row[2]),
                            whole((BigDecimal) row[3]),
                            Money.ofSum((BigDecimal) row[4]),
                            Money.ZERO));
        }
        return sums;
    }

    /** 19.000 pieces are 19. */
    private static BigDecimal whole(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static RunSum withBefore(RunSum sum, Money before) {
        return new RunSum(sum.kind(), sum.product(), sum.lines(), sum.quantity(), sum.net(), before);
    }

    /** Sorts: {@code net}; by customer else. */
    public Page<RunAccountRow> accounts(RunFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>(List.of(filter.run()));
        StringBuilder where = new StringBuilder(" FROM invoice_run_account t JOIN account a ON a.id = t.account_id"
                + " JOIN contract k ON k.id = a.contract_id JOIN customer c ON c.id = k.customer_id"
                + " LEFT JOIN invoice i ON i.id = t.invoice_id WHERE t.run_id = ?1");
        filter.outcome().ifPresent(outcome -> {
            values.add(outcome.name());
            where.append(" AND t.status = ?").append(values.size());
        });
        if (!filter.text().isBlank()) {
            String text = filter.text().strip();
            values.add("%" + escaped(text.toUpperCase(Locale.ROOT)) + "%");
            where.append(" AND (UPPER(c.name) LIKE ?").append(values.size());
            // account numbers are ASCII, and the database refuses to compare them with anything else
            values.add(text.matches("[!-~]+") ? text : "-");
            where.append(" OR a.number = ?").append(values.size()).append(")");
        }
        String direction = request.descending() ? " DESC" : "";
        String order = request.sort().equals("net")
                ? " ORDER BY t.net" + direction + ", a.id"
                : " ORDER BY c.name" + direction + ", a.id";
        List<?> rows = query(
                        "SELECT a.id, a.number, c.id, c.name, t.status, t.net, t.total, t.invoice_id, i.number,"
                                + " t.waiting, t.reason_key, t.reason_arguments" + where + order + " LIMIT "
                                + request.size() + " OFFSET " + request.offset(),
                        values)
                .getResultList();
        long total = number(query("SELECT COUNT(*)" + where, values).getSingleResult());
        return Page.of(rows.stream().map(InvoiceRunListStore::account).toList(), total, request);
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static RunAccountRow account(Object each) {
        Object[] row = (Object[]) each;
        String arguments = row[11].toString();
        return new RunAccountRow(
                number(row[0]),
                row[1].toString(),
                number(row[2]),
                row[3].toString(),
                RunOutcome.valueOf(row[4].toString()),
                Money.ofSum((BigDecimal) row[5]),
                Money.ofSum((BigDecimal) row[6]),
                row[7] == null ? null : (Long) number(row[7]),
                row[8] == null ? null : (Long) number(row[8]),
                number(row[9]),
                row[10].toString(),
                arguments.isEmpty() ? List.of() : List.of(arguments.split(RunAccountStore.Reason.SEPARATOR, -1)));
    }

    /** What runs invoiced, by the month of their invoices: so many months, oldest first, also those of nothing. */
    public List<RunMonth> months(BillingMonth first, int count) {
        List<?> rows = em.createNativeQuery("SELECT DATE_FORMAT(r.invoice_date, '%Y-%m'), SUM(t.net)"
                        + " FROM invoice_run r JOIN invoice_run_account t ON t.run_id = r.id"
                        + " WHERE r.dry = FALSE AND r.invoice_date >= ?1 GROUP BY 1")
                .setParameter(1, first.firstDay().toString())
                .getResultList();
        Map<BillingMonth, Money> sums = new HashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> sums.put(BillingMonth.of(row[0].toString()), Money.ofSum((BigDecimal) row[1])));
        List<RunMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BillingMonth month = first.plusMonths(i);
            months.add(new RunMonth(month, sums.getOrDefault(month, Money.ZERO)));
        }
        return months;
    }

    public Optional<Contract> contract(String number) {
        if (!number.matches("[!-~]+")) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM Contract c WHERE c.number = :number", Contract.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
