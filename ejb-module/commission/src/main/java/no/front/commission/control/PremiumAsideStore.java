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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumAsideCause;
import no.front.kernel.Money;

/** Premium transactions that wait for their service, price, shares or original. */
@Dependent
public class PremiumAsideStore {

    private static final String SELECT =
            "SELECT id, source_id, transaction_id, short_number, keyword, recipient, operator,"
                    + " price, CAST(accepted_at AS CHAR), reversal_of, content, billed, CAST(told_at AS CHAR),"
                    + " CAST(billed_at AS CHAR), detail, cause FROM premium_aside WHERE ";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** One that waits. */
    record Waiting(long id, long sourceId, PremiumItem item, PremiumAsideCause cause) {}

    /** One to wait. */
    record Aside(PremiumItem item, long sourceId, PremiumAsideCause cause) {}

    /** Those of the ids that wait. */
    List<Waiting> known(Collection<String> transactionIds) {
        return among("transaction_id", transactionIds, "");
    }

    List<Waiting> locked(Collection<String> transactionIds) {
        return among("transaction_id", transactionIds, " ORDER BY transaction_id FOR UPDATE");
    }

    /** What waits to take these back; who comes with another waits for our commit. */
    List<Waiting> reversalsOf(Collection<String> originals) {
        return among("reversal_of", originals, " ORDER BY reversal_of FOR UPDATE");
    }

    /** Those of the ids that wait, and those that wait for one of them; locked. */
    List<Waiting> concerning(Collection<String> ids) {
        Map<Long, Waiting> found = new TreeMap<>();
        locked(ids).forEach(row -> found.put(row.id(), row));
        reversalsOf(ids).forEach(row -> found.put(row.id(), row));
        return List.copyOf(found.values());
    }

    private List<Waiting> among(String column, Collection<String> keys, String how) {
        return keys.isEmpty()
                ? List.of()
                : select(column + " IN (" + PremiumRows.places("?", keys.size()) + ")" + how, new ArrayList<>(keys));
    }

    /** The next that wait, by id, locked. */
    List<Waiting> after(long id, int most) {
        return select("id > ? ORDER BY id LIMIT " + most + " FOR UPDATE", List.of(id));
    }

    private List<Waiting> select(String where, List<?> values) {
        List<Waiting> found = new ArrayList<>();
        try (PreparedStatement select = connection().prepareStatement(SELECT + where)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(waiting(rows));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return found;
    }

    private static Waiting waiting(ResultSet rows) throws SQLException {
        String operator = rows.getString(7);
        BigDecimal price = rows.getBigDecimal(8);
        Instant accepted = PremiumRows.instant(rows.getString(9));
        return new Waiting(
                rows.getLong(1),
                rows.getLong(2),
                new PremiumItem(
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        operator == null ? null : Operator.valueOf(operator),
                        price == null ? null : Money.of(price),
                        accepted,
                        rows.getString(10),
                        PremiumRows.word(rows, 12, accepted),
                        rows.getBytes(11)),
                PremiumAsideCause.valueOf(rows.getString(16)));
    }

    void add(List<Aside> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        String sql =
                "INSERT INTO premium_aside (id, transaction_id, source_id, cause, short_number, keyword, recipient,"
                        + " operator, price, accepted_at, reversal_of, content, put_aside_at, billed, told_at, billed_at, detail)"
                        + " VALUES "
                        + PremiumRows.places(
                                "(NEXT VALUE FOR front_id, " + PremiumRows.places("?", 16) + ")", rows.size());
        List<Aside> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.item().transactionId()));
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int at = 0;
            for (Aside row : sorted) {
                PremiumItem item = row.item();
                insert.setString(++at, item.transactionId());
                insert.setLong(++at, row.sourceId());
                insert.setString(++at, row.cause().name());
                insert.setString(++at, item.shortNumber());
                insert.setString(++at, item.keyword());
                insert.setString(++at, item.recipient());
                insert.setString(
                        ++at, item.operator() == null ? null : item.operator().name());
                insert.setBigDecimal(
                        ++at, item.price() == null ? null : item.price().amount());
                insert.setString(++at, PremiumRows.text(item.acceptedAt()));
                insert.setString(++at, item.reversalOf());
                insert.setBytes(++at, item.content());
                insert.setString(++at, PremiumRows.text(now));
                at = PremiumRows.word(insert, at, item.word());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    void update(Map<Waiting, BilledWord> words) {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection()
                .prepareStatement(
                        "UPDATE premium_aside SET billed = ?, told_at = ?, billed_at = ?, detail = ? WHERE id = ?")) {
            for (Map.Entry<Waiting, BilledWord> one : words.entrySet()) {
                int at = PremiumRows.word(update, 0, one.getValue());
                update.setLong(++at, one.getKey().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    /** What they wait for now. */
    void waitFor(Map<Waiting, PremiumAsideCause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection().prepareStatement("UPDATE premium_aside SET cause = ? WHERE id = ?")) {
            for (Map.Entry<Waiting, PremiumAsideCause> one : causes.entrySet()) {
                update.setString(1, one.getValue().name());
                update.setLong(2, one.getKey().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    void remove(List<Waiting> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "DELETE FROM premium_aside WHERE id IN (" + PremiumRows.places("?", rows.size()) + ")";
        try (PreparedStatement delete = connection().prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                delete.setLong(i + 1, rows.get(i).id());
            }
            delete.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
