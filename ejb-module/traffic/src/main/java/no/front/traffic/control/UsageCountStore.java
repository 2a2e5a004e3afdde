package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.kernel.BillingMonth;
import no.front.traffic.boundary.UsageCounts.BilledMonth;
import no.front.traffic.entity.OpenUsage;
import no.front.traffic.entity.UsageCount;
import no.front.traffic.entity.UsageKind;

/** Counts of usage, and how much of them is billed. */
@Dependent
public class UsageCountStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Months with unbilled usage of these accounts, by account and month; months and days as of one moment. */
    public List<OpenUsage> open(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        // one statement, so one moment: what is counted meanwhile is seen in both or in none
        List<?> rows = em.createNativeQuery("SELECT m.account_id, m.month, m.billed_position, m.last_position,"
                        + " m.messages - m.billed_messages, CAST(d.day AS CHAR), d.kind, d.product_code, d.destination,"
                        + " d.messages, d.pieces FROM usage_month m"
                        + " JOIN usage_day d ON d.account_id = m.account_id AND d.month = m.month"
                        + " WHERE m.waits AND m.account_id IN (" + list(accountIds) + ")"
                        + " ORDER BY m.account_id, m.month, d.day, d.kind, d.product_code, d.destination")
                .getResultList();
        List<OpenUsage> open = new ArrayList<>();
        List<UsageCount> days = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object[] cells = (Object[]) rows.get(i);
            days.add(count(cells, 5));
            Object[] next = i + 1 < rows.size() ? (Object[]) rows.get(i + 1) : null;
            boolean lastOfMonth = next == null || !cells[0].equals(next[0]) || !cells[1].equals(next[1]);
            if (lastOfMonth) {
                open.add(new OpenUsage(
                        number(cells[0]),
                        BillingMonth.of(cells[1].toString()),
                        number(cells[2]),
                        number(cells[3]),
                        number(cells[4]),
                        days));
                days.clear();
            }
        }
        return open;
    }

    private static UsageCount count(Object[] cells, int from) {
        return new UsageCount(
                LocalDate.parse(cells[from].toString()),
                UsageKind.ofLetter(cells[from + 1].toString()).price().orElseThrow(),
                cells[from + 2].toString(),
                cells[from + 3].toString(),
                number(cells[from + 4]),
                number(cells[from + 5]));
    }

    /** A month by day, billed or not. */
    public List<UsageCount> days(long accountId, BillingMonth month) {
        List<?> rows = em.createNativeQuery(
                        "SELECT CAST(day AS CHAR), kind, product_code, destination, messages, pieces"
                                + " FROM usage_day WHERE account_id = ?1 AND month = ?2"
                                + " ORDER BY day, kind, product_code, destination")
                .setParameter(1, accountId)
                .setParameter(2, month.toString())
                .getResultList();
        return rows.stream().map(row -> count((Object[]) row, 0)).toList();
    }

    /** Months of many accounts by day, billed or not, by account. */
    public Map<Long, List<UsageCount>> days(Collection<Long> accountIds, BillingMonth first, BillingMonth last) {
        List<?> rows = em.createNativeQuery(
                        "SELECT account_id, CAST(day AS CHAR), kind, product_code, destination, messages, pieces"
                                + " FROM usage_day WHERE account_id IN (" + list(accountIds)
                                + ") AND month BETWEEN ?1 AND ?2"
                                + " ORDER BY account_id, day, kind, product_code, destination")
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .getResultList();
        Map<Long, List<UsageCount>> days = new HashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            days.computeIfAbsent(number(cells[0]), account -> new ArrayList<>()).add(count(cells, 1));
        }
        return days;
    }

    /** Holds the months of these accounts until the transaction ends, in their order; nothing is added to them meanwhile. */
    public void lock(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            em.createNativeQuery("SELECT account_id FROM usage_month WHERE account_id IN (" + list(accountIds)
                            + ") ORDER BY account_id, month FOR UPDATE")
                    .getResultList();
        }
    }

    /** @return how many were counted up to just there; what has been added since would be lost */
    public int billed(Collection<BilledMonth> months) {
        String just = months.stream()
                .map(one -> "(" + one.accountId() + ", '" + one.month() + "', " + one.upToCut() + ")")
                .collect(Collectors.joining(", "));
        return em.createNativeQuery("UPDATE usage_month SET billed_position = last_position, billed_messages = messages"
                        + " WHERE account_id IN ("
                        + list(months.stream()
                                .map(BilledMonth::accountId)
                                .distinct()
                                .toList())
                        + ") AND (account_id, month, last_position) IN (" + just + ")")
                .executeUpdate();
    }

    /** What came in after the position is unbilled again. */
    public void reopen(long accountId, BillingMonth month, long after) {
        long billed = ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM usage_record r"
                                        + " JOIN usage_intake i ON i.id = r.intake_id"
                                        + " WHERE r.account_id = ?1 AND r.day BETWEEN ?2 AND ?3 AND r.billable AND i.position <= ?4")
                        .setParameter(1, accountId)
                        .setParameter(2, month.firstDay().toString())
                        .setParameter(3, month.lastDay().toString())
                        .setParameter(4, after)
                        .getSingleResult())
                .longValue();
        em.createNativeQuery("UPDATE usage_month SET billed_messages = LEAST(billed_messages, ?4),"
                        + " billed_position = LEAST(billed_position, ?3) WHERE account_id = ?1 AND month = ?2")
                .setParameter(1, accountId)
                .setParameter(2, month.toString())
                .setParameter(3, after)
                .setParameter(4, billed)
                .executeUpdate();
    }

    /** Accounts with unbilled usage, in the order of their ids. */
    public List<Long> accountsWithOpenUsage(long afterId, int limit) {
        List<?> ids = em.createNativeQuery("SELECT DISTINCT account_id FROM usage_month"
                        + " WHERE waits AND account_id > ?1 ORDER BY account_id LIMIT ?2")
                .setParameter(1, afterId)
                .setParameter(2, limit)
                .getResultList();
        return ids.stream().map(UsageCountStore::number).toList();
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
