package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;
import no.front.ledger.boundary.Receipts.Booked;

/** The set-based side of matching. */
@Dependent
public class PlainPaymentStore {

    /** Asking {@code Json} each time searches the class path each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** A payment and the claim that its KID names. @param number of the claim */
    record Plain(long id, Money amount, LocalDate valueOn, long itemId, long number) {}

    /**
     * Read, not looked at, came with the KID of a claim of which at least as much remains, and neither looks repeated nor
     * is waited for by a reversal that came first. Of one KID the first only: the order in which they came counts.
     *
     * <p>The indexes are told: right after a large file the database's figures of the table are old, and by them it reads
     * the whole table for each row.
     */
    List<Plain> plain(int most) {
        List<?> found = em.createNativeQuery("SELECT STRAIGHT_JOIN t.id, t.amount, t.value_on, i.id, i.number"
                        + " FROM bank_transaction t FORCE INDEX (bank_transaction_next)"
                        + " JOIN open_item i FORCE INDEX (open_item_kid) ON i.kid = t.kid"
                        + " JOIN bank_file tf ON tf.id = t.file_id"
                        + " LEFT JOIN bank_transaction e FORCE INDEX (bank_transaction_kid) ON e.kid = t.kid"
                        + " AND e.status = 'RECEIVED' AND e.id < t.id"
                        + " LEFT JOIN (bank_transaction o FORCE INDEX (bank_transaction_kid)"
                        + " JOIN bank_file of ON of.id = o.file_id) ON o.kid = t.kid AND o.amount = t.amount"
                        + " AND o.value_on = t.value_on AND o.incoming AND NOT o.reversal AND of.format <> tf.format"
                        + " AND o.id <> t.id AND o.status NOT IN ('RECEIVED', 'REPEATED', 'RETURNED')"
                        + " WHERE t.status = 'RECEIVED' AND t.incoming AND NOT t.reversal"
                        + " AND i.kind IN ('INVOICE', 'COLLECTION_FEE', 'INTEREST') AND i.remaining >= t.amount"
                        + " AND e.id IS NULL AND o.id IS NULL"
                        + notWaitedFor()
                        + " ORDER BY t.id LIMIT " + most)
                .getResultList();
        return found.stream().map(PlainPaymentStore::plain).toList();
    }

    /** Reversals that came before what they take back are few; their amounts are left to who looks singly. */
    private String notWaitedFor() {
        List<?> amounts = em.createNativeQuery("SELECT DISTINCT amount FROM bank_transaction WHERE status = 'OPEN'"
                        + " AND reason = 'REVERSAL_UNKNOWN' AND reversal AND NOT incoming")
                .getResultList();
        return amounts.isEmpty()
                ? ""
                : amounts.stream()
                        .map(amount -> Money.ofSum((BigDecimal) amount).toString())
                        .collect(Collectors.joining(", ", " AND t.amount NOT IN (", ")"));
    }

    private static Plain plain(Object found) {
        Object[] row = (Object[]) found;
        return new Plain(
                ((Number) row[0]).longValue(),
                Money.ofSum((BigDecimal) row[1]),
                LocalDate.parse(row[2].toString()),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }

    /** Locks them. @return those that nobody has looked at meanwhile */
    Set<Long> lock(Collection<Long> ids) {
        String list = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        List<?> locked = em.createNativeQuery("SELECT id FROM bank_transaction FORCE INDEX (PRIMARY) WHERE id IN ("
                        + list + ") AND status = 'RECEIVED' ORDER BY id FOR UPDATE")
                .getResultList();
        return locked.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** Says of each what it was for. @param ids fresh ones, one for each */
    void booked(List<Booked> all, List<Long> ids, Instant at, String by) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (int i = 0; i < all.size(); i++) {
            Booked one = all.get(i);
            rows.add(JSON.createArrayBuilder()
                    .add(ids.get(i))
                    .add(one.receipt().sourceId())
                    .add(one.receipt().item().itemId())
                    .add(one.receipt().amount().toString())
                    .add(one.voucherId())
                    .add(one.receipt().on().toString())
                    .add(one.receipt().item().customerId()));
        }
        String text = rows.build().toString();
        String table = " FROM JSON_TABLE(?1, '$[*]' COLUMNS (id BIGINT PATH '$[0]', paid BIGINT PATH '$[1]',"
                + " item BIGINT PATH '$[2]', amount DECIMAL(15,2) PATH '$[3]', voucher BIGINT PATH '$[4]',"
                + " day DATE PATH '$[5]', customer BIGINT PATH '$[6]')) r";
        em.createNativeQuery("INSERT INTO payment_allocation (id, version, transaction_id, item_id, amount, voucher_id,"
                        + " allocated_on, allocated_at, allocated_by) SELECT id, 1, paid, item, amount, voucher, day, ?2,"
                        + " ?3" + table)
                .setParameter(1, text)
                .setParameter(2, new InstantColumn().convertToDatabaseColumn(at))
                .setParameter(3, by)
                .executeUpdate();
        em.createNativeQuery("UPDATE (SELECT paid, item, day, customer" + table
                        + ") b STRAIGHT_JOIN bank_transaction t FORCE INDEX (PRIMARY) ON t.id = b.paid SET t.status = 'BOOKED', t.item_id = b.item, t.customer_id = b.customer,"
                        + " t.booked_on = b.day, t.unallocated = 0, t.version = t.version + 1")
                .setParameter(1, text)
                .executeUpdate();
    }
}
