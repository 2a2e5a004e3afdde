package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumEarning;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** What premium messages earned, counted from the single transactions. */
@Dependent
public class EarningStore {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** What a line of earnings is about. */
    record Key(long customerId, long serviceId, Money price, Operator operator, long shareId) {}

    /**
     * What was counted of it.
     *
     * @param open of the billed, those that Strex has not settled
     * @param openReversed of the reversed, those
     */
    record Count(Key key, long billed, long reversed, long unknown, long open, long openReversed) {}

    /** Settled by count only; below zero what a correction takes off. */
    record Unmarked(long billed, long reversed) {
        static final Unmarked NONE = new Unmarked(0, 0);
    }

    /** A line as it is to be. */
    record Line(Count count, Money gross, Money commission) {}

    /** A line as it is booked. */
    record Booked(long id, Key key, Money pending) {}

    /** Months in which something may have changed that is not settled: they have such transactions, or lines. */
    public List<BillingMonth> openMonths() {
        List<BillingMonth> months = new ArrayList<>();
        for (Object month : em.createNativeQuery("SELECT DISTINCT month FROM premium_transaction"
                        + " WHERE status IN ('UNKNOWN', 'NOT_BILLED', 'ACCRUED')"
                        + " UNION SELECT DISTINCT month FROM premium_earning WHERE pending <> 0 OR unknown <> 0"
                        + " ORDER BY 1")
                .getResultList()) {
            months.add(BillingMonth.of(month.toString()));
        }
        return months;
    }

    /** The lines of a month, by customer, service, price, operator. */
    public List<PremiumEarning> lines(BillingMonth month) {
        return em.createQuery(
                        "SELECT e FROM PremiumEarning e WHERE e.month = :month"
                                + " ORDER BY e.customerId, e.serviceId, e.price, e.operator, e.shareId",
                        PremiumEarning.class)
                .setParameter("month", month)
                .getResultList();
    }

    /** All lines of a customer, newest month first. */
    public List<PremiumEarning> ofCustomer(long customerId) {
        return em.createQuery(
                        "SELECT e FROM PremiumEarning e WHERE e.customerId = :customer"
                                + " ORDER BY e.month DESC, e.serviceId, e.price, e.operator, e.shareId",
                        PremiumEarning.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** @param customers empty for all */
    List<Count> counts(BillingMonth month, Collection<Long> customers) {
        String sql = "SELECT customer_id, service_id, ABS(price), operator, share_id,"
                + " SUM(billed = 'Y' AND price > 0), SUM(billed = 'Y' AND price < 0), SUM(billed = 'U'),"
                + " SUM(status = 'ACCRUED' AND price > 0), SUM(status = 'ACCRUED' AND price < 0)"
                + " FROM premium_transaction WHERE month = ?" + of(customers)
                + " GROUP BY customer_id, service_id, ABS(price), operator, share_id ORDER BY 1, 2, 3, 4, 5";
        List<Count> counts = new ArrayList<>();
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, month.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.add(new Count(
                            new Key(
                                    rows.getLong(1),
                                    rows.getLong(2),
                                    Money.of(rows.getBigDecimal(3)),
                                    Operator.valueOf(rows.getString(4)),
                                    rows.getLong(5)),
                            rows.getLong(6),
                            rows.getLong(7),
                            rows.getLong(8),
                            rows.getLong(9),
                            rows.getLong(10)));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return counts;
    }

    /** What settlements settle of a month by count only: which transactions they are nobody knows yet. */
    Map<Key, Unmarked> unmarked(BillingMonth month) {
        String sql = "SELECT customer_id, service_id, price, operator, share_id, SUM(billed), SUM(reversed)"
                + " FROM strex_settlement_line WHERE month = ? AND NOT marked"
                + " GROUP BY customer_id, service_id, price, operator, share_id";
        Map<Key, Unmarked> unmarked = new HashMap<>();
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, month.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    unmarked.put(
                            new Key(
                                    rows.getLong(1),
                                    rows.getLong(2),
                                    Money.of(rows.getBigDecimal(3)),
                                    Operator.valueOf(rows.getString(4)),
                                    rows.getLong(5)),
                            new Unmarked(rows.getLong(6), rows.getLong(7)));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return unmarked;
    }

    private static String of(Collection<Long> customers) {
        return customers.isEmpty()
                ? ""
                : " AND customer_id IN ("
                        + customers.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }

    /** Writes the lines, but for what is pending of them. */
    void write(BillingMonth month, List<Line> lines) {
        String sql =
                "INSERT INTO premium_earning (id, version, customer_id, service_id, price, operator, month, share_id,"
                        + " billed, reversed, unknown, gross, commission, pending)"
                        + " VALUES (NEXT VALUE FOR front_id, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON DUPLICATE KEY UPDATE"
                        + " version = version + 1, billed = VALUES(billed), reversed = VALUES(reversed),"
                        + " unknown = VALUES(unknown), gross = VALUES(gross), commission = VALUES(commission)";
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (Line line : lines) {
                Key key = line.count().key();
                int at = 0;
                insert.setLong(++at, key.customerId());
                insert.setLong(++at, key.serviceId());
                insert.setBigDecimal(++at, key.price().amount());
                insert.setString(++at, key.operator().name());
                insert.setString(++at, month.toString());
                insert.setLong(++at, key.shareId());
                insert.setLong(++at, line.count().billed());
                insert.setLong(++at, line.count().reversed());
                insert.setLong(++at, line.count().unknown());
                insert.setBigDecimal(++at, line.gross().amount());
                insert.setBigDecimal(++at, line.commission().amount());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    /** What is booked of the month's lines, locked until the commit. */
    List<Booked> booked(BillingMonth month, Collection<Long> customers) {
        String sql = "SELECT id, customer_id, service_id, price, operator, share_id, pending FROM premium_earning"
                + " WHERE month = ?" + of(customers) + " ORDER BY id FOR UPDATE";
        List<Booked> booked = new ArrayList<>();
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, month.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    BigDecimal price = rows.getBigDecimal(4);
                    booked.add(new Booked(
                            rows.getLong(1),
                            new Key(
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    Money.of(price),
                                    Operator.valueOf(rows.getString(5)),
                                    rows.getLong(6)),
                            Money.of(rows.getBigDecimal(7))));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return booked;
    }

    /** What is pending of lines, by their ids. */
    void pending(Map<Long, Money> pending) {
        if (pending.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection()
                .prepareStatement("UPDATE premium_earning SET pending = ?, version = version + 1 WHERE id = ?")) {
            for (Map.Entry<Long, Money> line : pending.entrySet()) {
                update.setBigDecimal(1, line.getValue().amount());
                update.setLong(2, line.getKey());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    /** Nothing is counted of these lines any more. */
    void clear(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("UPDATE premium_earning SET billed = 0, reversed = 0, unknown = 0, gross = 0,"
                            + " commission = 0, version = version + 1 WHERE id IN ("
                            + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")")
                    .executeUpdate();
        }
    }

    /** Writes down what has changed of customers, by their ids. By statements of many: a settlement changes thousands. */
    List<PremiumAccrual> accrued(BillingMonth month, Map<Long, Money> changes, LocalDate on, Instant now) {
        List<PremiumAccrual> accruals = new ArrayList<>(changes.size());
        List<Map.Entry<Long, Money>> all = List.copyOf(changes.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Long, Money>> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String sql = "INSERT INTO premium_accrual (id, customer_id, month, amount, booked_on, booked_at) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(NEXT VALUE FOR front_id, ?, ?, ?, ?, ?)"))
                    + " RETURNING id, customer_id";
            try (PreparedStatement insert = connection().prepareStatement(sql)) {
                int at = 0;
                for (Map.Entry<Long, Money> change : some) {
                    insert.setLong(++at, change.getKey());
                    insert.setString(++at, month.toString());
                    insert.setBigDecimal(++at, change.getValue().amount());
                    insert.setString(++at, on.toString());
                    insert.setString(++at, PremiumRows.text(now));
                }
                try (ResultSet rows = insert.executeQuery()) {
                    while (rows.next()) {
                        long customer = rows.getLong(2);
                        accruals.add(new PremiumAccrual(rows.getLong(1), customer, month, changes.get(customer), on));
                    }
                }
            } catch (SQLException e) {
                throw PremiumRows.failure(e);
            }
        }
        return accruals;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
