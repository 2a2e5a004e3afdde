package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.front.commission.entity.Billed;
import no.front.commission.entity.Operator;
import no.front.commission.entity.PremiumShare;
import no.front.commission.entity.PremiumStatus;
import no.front.kernel.BillingMonth;
import no.front.kernel.Money;

/** Writes premium transactions, many by one statement. */
@Dependent
public class PremiumStore {

    /** What the sequence of ids goes up by. */
    private static final int BLOCK = 1000;

    private static final String KNOWN =
            "SELECT transaction_id, id, content, original_id, CAST(accepted_at AS CHAR), status,"
                    + " billed, CAST(told_at AS CHAR), CAST(billed_at AS CHAR), detail FROM premium_transaction WHERE ";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** What is known of a transaction. */
    record Known(long id, byte[] content, boolean reversal, Instant acceptedAt, PremiumStatus status, BilledWord word) {

        /** Whether what is told may still change it: it is not settled. */
        boolean isOpen() {
            return status == PremiumStatus.UNKNOWN
                    || status == PremiumStatus.NOT_BILLED
                    || status == PremiumStatus.ACCRUED;
        }
    }

    /** What a reversal may take back. @param recipient null once retention has taken it */
    record Original(
            long id,
            long customerId,
            long serviceId,
            long shareId,
            Money price,
            Operator operator,
            String recipient,
            byte[] hash,
            boolean reversal,
            boolean reversed) {}

    /** One to be written. @param originalId null for none */
    record Fresh(
            PremiumItem item,
            long sourceId,
            long customerId,
            long serviceId,
            long shareId,
            Money price,
            Operator operator,
            String recipient,
            byte[] hash,
            Long originalId) {

        static Fresh of(PremiumItem item, long sourceId, PremiumShare share, byte[] hash) {
            return new Fresh(
                    item,
                    sourceId,
                    share.service().customer().id(),
                    share.service().id(),
                    share.id(),
                    item.price(),
                    item.operator(),
                    item.recipient(),
                    hash,
                    null);
        }

        static Fresh of(PremiumItem item, long sourceId, Original original) {
            return new Fresh(
                    item,
                    sourceId,
                    original.customerId(),
                    original.serviceId(),
                    original.shareId(),
                    original.price().negate(),
                    original.operator(),
                    original.recipient(),
                    original.hash(),
                    original.id());
        }
    }

    /** What a word makes of a transaction. */
    static PremiumStatus status(Billed billed) {
        return switch (billed) {
            case YES -> PremiumStatus.ACCRUED;
            case NO -> PremiumStatus.NOT_BILLED;
            case UNKNOWN -> PremiumStatus.UNKNOWN;
        };
    }

    /** CPA-2: the month in Oslo in which it was billed; in which it was accepted while that is not known. */
    static BillingMonth month(BilledWord word, Instant acceptedAt) {
        return BillingMonth.of(word.billed() == Billed.YES ? word.billedAt() : acceptedAt);
    }

    /** Those of the ids that are there. */
    Map<String, Known> known(Collection<String> transactionIds) {
        return known(transactionIds, "");
    }

    /** As {@link #known}, as they are now, and nobody changes them or adds one of them until the commit. */
    Map<String, Known> locked(Collection<String> transactionIds) {
        return known(transactionIds, " ORDER BY transaction_id FOR UPDATE");
    }

    private Map<String, Known> known(Collection<String> transactionIds, String how) {
        Map<String, Known> known = new HashMap<>();
        if (transactionIds.isEmpty()) {
            return known;
        }
        String sql = KNOWN + "transaction_id IN (" + PremiumRows.places("?", transactionIds.size()) + ")" + how;
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            set(select, transactionIds);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant accepted = PremiumRows.instant(rows.getString(5));
                    known.put(
                            rows.getString(1),
                            new Known(
                                    rows.getLong(2),
                                    rows.getBytes(3),
                                    rows.getObject(4) != null,
                                    accepted,
                                    PremiumStatus.valueOf(rows.getString(6)),
                                    PremiumRows.word(rows, 7, accepted)));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return known;
    }

    /** What is to be taken back, locked: one reversal takes it back, and no other. */
    Map<String, Original> originals(Collection<String> transactionIds) {
        Map<String, Original> originals = new HashMap<>();
        if (transactionIds.isEmpty()) {
            return originals;
        }
        String sql = "SELECT transaction_id, id, customer_id, service_id, share_id, price, operator, recipient,"
                + " recipient_hash, original_id FROM premium_transaction WHERE transaction_id IN ("
                + PremiumRows.places("?", transactionIds.size()) + ") ORDER BY transaction_id FOR UPDATE";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            set(select, transactionIds);
            Map<String, Original> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getString(1),
                            new Original(
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    rows.getLong(4),
                                    rows.getLong(5),
                                    Money.of(rows.getBigDecimal(6)),
                                    Operator.valueOf(rows.getString(7)),
                                    rows.getString(8),
                                    rows.getBytes(9),
                                    rows.getObject(10) != null,
                                    false));
                }
            }
            Set<Long> reversed =
                    reversed(found.values().stream().map(Original::id).toList());
            found.forEach((key, one) -> originals.put(
                    key,
                    new Original(
                            one.id(),
                            one.customerId(),
                            one.serviceId(),
                            one.shareId(),
                            one.price(),
                            one.operator(),
                            one.recipient(),
                            one.hash(),
                            one.reversal(),
                            reversed.contains(one.id()))));
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return originals;
    }

    private Set<Long> reversed(List<Long> ids) throws SQLException {
        Set<Long> reversed = new HashSet<>();
        if (ids.isEmpty()) {
            return reversed;
        }
        String sql = "SELECT original_id FROM premium_transaction WHERE original_id IN ("
                + PremiumRows.places("?", ids.size()) + ") FOR UPDATE";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            int at = 0;
            for (long id : ids) {
                select.setLong(++at, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reversed.add(rows.getLong(1));
                }
            }
        }
        return reversed;
    }

    void add(List<Fresh> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long[] ids = ids(rows.size());
        List<Fresh> sorted = new ArrayList<>(rows);
        // all in the same order: two who write the same ids wait for each other, and lock each other out seldom
        sorted.sort(Comparator.comparing(row -> row.item().transactionId()));
        String sql =
                "INSERT INTO premium_transaction (id, transaction_id, source_id, customer_id, service_id, share_id,"
                        + " price, operator, recipient, recipient_hash, accepted_at, month, status, original_id, content, billed,"
                        + " told_at, billed_at, detail) VALUES "
                        + PremiumRows.places("(" + PremiumRows.places("?", 19) + ")", rows.size());
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int at = 0;
            for (int i = 0; i < ids.length; i++) {
                Fresh row = sorted.get(i);
                PremiumItem item = row.item();
                insert.setLong(++at, ids[i]);
                insert.setString(++at, item.transactionId());
                insert.setLong(++at, row.sourceId());
                insert.setLong(++at, row.customerId());
                insert.setLong(++at, row.serviceId());
                insert.setLong(++at, row.shareId());
                insert.setBigDecimal(++at, row.price().amount());
                insert.setString(++at, row.operator().name());
                insert.setString(++at, row.recipient());
                insert.setBytes(++at, row.hash());
                insert.setString(++at, PremiumRows.text(item.acceptedAt()));
                insert.setString(++at, month(item.word(), item.acceptedAt()).toString());
                insert.setString(++at, status(item.word().billed()).name());
                insert.setObject(++at, row.originalId());
                insert.setBytes(++at, item.content());
                at = PremiumRows.word(insert, at, item.word());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    /** Writes later words; what is settled meanwhile stays as it is. */
    void update(Map<Known, BilledWord> words) {
        String sql = "UPDATE premium_transaction SET billed = ?, told_at = ?, billed_at = ?, detail = ?, month = ?,"
                + " status = ? WHERE id = ? AND status IN ('UNKNOWN', 'NOT_BILLED', 'ACCRUED')";
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            for (Map.Entry<Known, BilledWord> one : words.entrySet()) {
                BilledWord word = one.getValue();
                int at = PremiumRows.word(update, 0, word);
                update.setString(++at, month(word, one.getKey().acceptedAt()).toString());
                update.setString(++at, status(word.billed()).name());
                update.setLong(++at, one.getKey().id());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    private long[] ids(int count) {
        long[] ids = new long[count];
        long next = 0;
        for (int i = 0; i < count; i++) {
            next = i % BLOCK == 0
                    ? ((Number) em.createNativeQuery("SELECT NEXTVAL(premium_transaction_id)")
                                    .getSingleResult())
                            .longValue()
                    : next + 1;
            ids[i] = next;
        }
        return ids;
    }

    private static void set(PreparedStatement select, Collection<String> keys) throws SQLException {
        int at = 0;
        for (String key : keys) {
            select.setString(++at, key);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
