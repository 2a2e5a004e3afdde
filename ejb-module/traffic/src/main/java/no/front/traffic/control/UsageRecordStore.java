package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.kernel.InstantColumn;
import no.front.traffic.entity.UsageItem;
import no.front.traffic.entity.UsageStatus;

/** Writes usage: records and the keys that make each count once, many by one statement. */
@Dependent
public class UsageRecordStore {

    /** What the sequence of record ids goes up by. */
    private static final int BLOCK = 1000;

    private static final int DUPLICATE = 1062;
    private static final int DEADLOCK = 1213;
    private static final int WAITED_TOO_LONG = 1205;
    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /**
     * What is known of a reported id.
     *
     * @param accountId 0 where it was put aside
     * @param status null where the record is no longer kept
     */
    public record Known(long accountId, LocalDate day, long recordId, byte[] content, UsageStatus status) {
        boolean isAside() {
            return accountId == 0;
        }
    }

    /** One to be written. @param accountId 0 to put it aside */
    public record Fresh(UsageItem item, int line, long accountId, long recordId) {}

    /** A later status. */
    public record Update(Known known, UsageItem item) {}

    /** So many new ids. */
    public long[] ids(int count) {
        long[] ids = new long[count];
        long next = 0;
        for (int i = 0; i < count; i++) {
            next = i % BLOCK == 0
                    ? ((Number) em.createNativeQuery("SELECT NEXTVAL(usage_record_id)")
                                    .getSingleResult())
                            .longValue()
                    : next + 1;
            ids[i] = next;
        }
        return ids;
    }

    /** Those of the ids that were reported before. */
    public Map<String, Known> known(long sourceId, Collection<String> keys) {
        Map<String, Known> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        String sql = "SELECT k.source_key, k.account_id, CAST(k.day AS CHAR), k.record_id, k.content,"
                + " COALESCE(r.status, a.status) FROM usage_key k"
                + " LEFT JOIN usage_record r ON r.account_id = k.account_id AND r.day = k.day AND r.id = k.record_id"
                + " LEFT JOIN usage_aside a ON k.account_id = 0 AND a.id = k.record_id"
                + " WHERE k.source_id = ? AND k.source_key IN (" + places("?", keys.size()) + ")";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setLong(1, sourceId);
            int at = 1;
            for (String key : keys) {
                select.setString(++at, key);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String status = rows.getString(6);
                    known.put(
                            rows.getString(1),
                            new Known(
                                    rows.getLong(2),
                                    LocalDate.parse(rows.getString(3)),
                                    rows.getLong(4),
                                    rows.getBytes(5),
                                    status == null ? null : UsageStatus.ofLetter(status)));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
        return known;
    }

    /** Claims ids for what is to be written. @return whether all are claimed; none is, where another has just taken one */
    public boolean claim(long sourceId, List<Fresh> rows) {
        if (rows.isEmpty()) {
            return true;
        }
        String sql = "INSERT INTO usage_key (source_id, source_key, account_id, day, record_id, content) VALUES "
                + places("(?, ?, ?, ?, ?, ?)", rows.size());
        List<Fresh> sorted = new ArrayList<>(rows);
        // all in the same order: two who take the same ids wait for each other, and lock each other out never
        sorted.sort((a, b) -> a.item().sourceKey().compareTo(b.item().sourceKey()));
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int at = 0;
            for (Fresh row : sorted) {
                insert.setLong(++at, sourceId);
                insert.setString(++at, row.item().sourceKey());
                insert.setLong(++at, row.accountId());
                insert.setString(++at, row.item().day().toString());
                insert.setLong(++at, row.recordId());
                insert.setBytes(++at, row.item().content());
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE) {
                return false;
            }
            throw failure(e);
        }
    }

    public void add(long intakeId, long sourceId, List<Fresh> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO usage_record (account_id, day, id, intake_id, billable, " + CONTENT_COLUMNS
                + ") VALUES " + places("(?, ?, ?, ?, ?, " + places("?", CONTENT) + ")", rows.size());
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int at = 0;
            for (Fresh row : rows) {
                insert.setLong(++at, row.accountId());
                insert.setString(++at, row.item().day().toString());
                insert.setLong(++at, row.recordId());
                insert.setLong(++at, intakeId);
                insert.setBoolean(++at, row.item().isBillable());
                at = content(insert, at, sourceId, row.item());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static final int CONTENT = 13;
    static final String CONTENT_COLUMNS = "kind, direction, product_code, destination, parts, operator_parts, status,"
            + " reason, sender, recipient, accepted_at, source_id, source_key";

    static int content(PreparedStatement insert, int before, long sourceId, UsageItem item) throws SQLException {
        int at = before;
        insert.setString(++at, item.kind().letter());
        insert.setString(++at, item.direction().letter());
        insert.setString(++at, item.productCode());
        insert.setString(++at, item.destination());
        insert.setInt(++at, item.parts());
        insert.setObject(++at, item.operatorParts() == 0 ? null : item.operatorParts());
        insert.setString(++at, item.status().letter());
        insert.setString(++at, item.reason());
        insert.setString(++at, item.sender());
        insert.setString(++at, item.recipient());
        insert.setString(++at, INSTANT.convertToDatabaseColumn(item.acceptedAt()));
        insert.setLong(++at, sourceId);
        insert.setString(++at, item.sourceKey());
        return at;
    }

    /** Later statuses; what begins to count by it belongs to this intake from now on. */
    public void update(long intakeId, List<Update> updates) {
        String sql =
                "UPDATE usage_record SET intake_id = IF(billable OR NOT ?, intake_id, ?), billable = billable OR ?,"
                        + " status = ?, reason = ?, operator_parts = COALESCE(?, operator_parts)"
                        + " WHERE account_id = ? AND day = ? AND id = ?";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            for (Update one : updates) {
                boolean counts = one.item().isBillable();
                update.setBoolean(1, counts);
                update.setLong(2, intakeId);
                update.setBoolean(3, counts);
                update.setString(4, one.item().status().letter());
                update.setString(5, one.item().reason());
                update.setObject(
                        6, one.item().operatorParts() == 0 ? null : one.item().operatorParts());
                update.setLong(7, one.known().accountId());
                update.setString(8, one.known().day().toString());
                update.setLong(9, one.known().recordId());
                update.addBatch();
            }
            if (!updates.isEmpty()) {
                update.executeBatch();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Locks what is to be updated, and tells its present statuses: another may be at the same. */
    public Map<Long, UsageStatus> locked(List<Known> known) {
        Map<Long, UsageStatus> statuses = new HashMap<>();
        if (known.isEmpty()) {
            return statuses;
        }
        String sql = "SELECT id, status FROM usage_record WHERE (account_id, day, id) IN ("
                + places("(?, ?, ?)", known.size()) + ") ORDER BY account_id, day, id FOR UPDATE";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            int at = 0;
            for (Known one : known) {
                select.setLong(++at, one.accountId());
                select.setString(++at, one.day().toString());
                select.setLong(++at, one.recordId());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    statuses.put(rows.getLong(1), UsageStatus.ofLetter(rows.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
        return statuses;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    static String places(String one, int count) {
        return String.join(", ", Collections.nCopies(count, one));
    }

    static RuntimeException failure(SQLException e) {
        return Set.of(DUPLICATE, DEADLOCK, WAITED_TOO_LONG).contains(e.getErrorCode())
                ? new UsageCollision(e)
                : new IllegalStateException(e);
    }
}
