package no.front.ledger.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;
import no.front.ledger.boundary.Receipts.Standing;
import no.front.ledger.entity.OpenItemKind;

/** Many receipts in one statement for each table: the rows travel as one text, and the database takes them apart. */
@Dependent
public class ReceiptStore {

    private static final int BLOCK = 50;
    private static final InstantColumn MOMENT = new InstantColumn();

    private static final String ROWS = " FROM JSON_TABLE(?1, '$[*]' COLUMNS (voucher BIGINT PATH '$[0]',"
            + " bank_posting BIGINT PATH '$[1]', item_posting BIGINT PATH '$[2]', entry BIGINT PATH '$[3]',"
            + " number BIGINT PATH '$[4]', day DATE PATH '$[5]', text VARCHAR(300) PATH '$[6]',"
            + " amount DECIMAL(15,2) PATH '$[7]', customer BIGINT PATH '$[8]', source BIGINT PATH '$[9]',"
            + " item BIGINT PATH '$[10]', account VARCHAR(30) PATH '$[11]')) r";

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** In the order of their ids, as everybody locks them. */
    public Map<Long, Standing> lock(Collection<Long> ids) {
        Map<Long, Standing> standing = new HashMap<>();
        if (ids.isEmpty()) {
            return standing;
        }
        em.flush();
        String list = ids.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
        for (Object found : em.createNativeQuery(
                        "SELECT id, kind, customer_id, remaining FROM open_item FORCE INDEX (PRIMARY) WHERE id IN ("
                                + list + ") ORDER BY id FOR UPDATE")
                .getResultList()) {
            Object[] row = (Object[]) found;
            long id = ((Number) row[0]).longValue();
            standing.put(
                    id,
                    new Standing(
                            id,
                            OpenItemKind.valueOf(row[1].toString()),
                            ((Number) row[2]).longValue(),
                            Money.ofSum((BigDecimal) row[3])));
        }
        return standing;
    }

    /** From the sequence that numbers everything, in its blocks. */
    public List<Long> nextIds(int count) {
        int blocks = (count + BLOCK - 1) / BLOCK;
        String rows = "[" + "0,".repeat(blocks - 1) + "0]";
        List<Long> ids = new ArrayList<>(blocks * BLOCK);
        for (Object last : em.createNativeQuery(
                        "SELECT NEXT VALUE FOR front_id FROM JSON_TABLE(?1, '$[*]' COLUMNS (x INT PATH '$')) r")
                .setParameter(1, rows)
                .getResultList()) {
            long end = ((Number) last).longValue();
            LongStream.rangeClosed(end - BLOCK + 1, end).forEach(ids::add);
        }
        return ids;
    }

    /** @param rows a JSON array of arrays, as {@code Receipts} builds it */
    public void book(String rows, String sourceType, Instant at, Instant realAt, String by) {
        statement(
                        "INSERT INTO ledger_voucher (id, version, kind, number, booked_on, text, total, customer_id,"
                                + " source_type, source_id, subject_type, subject_id, booked_at, real_at, booked_by)"
                                + " SELECT voucher, 1, 'RECEIPT', number, day, text, amount, customer, ?2, source, ?2,"
                                + " source, ?3, ?4, ?5" + ROWS,
                        rows)
                .setParameter(2, sourceType)
                .setParameter(3, MOMENT.convertToDatabaseColumn(at))
                .setParameter(4, MOMENT.convertToDatabaseColumn(realAt))
                .setParameter(5, by)
                .executeUpdate();
        statement(
                        "INSERT INTO ledger_posting (id, version, voucher_id, line, account, amount, booked_on,"
                                + " customer_id, open_item_id) SELECT bank_posting, 1, voucher, 1, 'BANK', amount, day,"
                                + " customer, NULL" + ROWS,
                        rows)
                .executeUpdate();
        statement(
                        "INSERT INTO ledger_posting (id, version, voucher_id, line, account, amount, booked_on,"
                                + " customer_id, open_item_id) SELECT item_posting, 1, voucher, 2, account, -amount,"
                                + " day, customer, item" + ROWS,
                        rows)
                .executeUpdate();
        statement(
                        "INSERT INTO open_item_entry (id, version, item_id, cause, amount, entered_on, voucher_id)"
                                + " SELECT entry, 1, item, 'PAID', -amount, day, voucher" + ROWS,
                        rows)
                .executeUpdate();
        statement(
                        "UPDATE (SELECT item, amount, day" + ROWS
                                + ") paid STRAIGHT_JOIN open_item i FORCE INDEX (PRIMARY) ON i.id = paid.item SET"
                                + " i.closed_on = CASE WHEN i.remaining = paid.amount THEN paid.day END,"
                                + " i.remaining = i.remaining - paid.amount, i.version = i.version + 1",
                        rows)
                .executeUpdate();
    }

    private Query statement(String sql, String rows) {
        return em.createNativeQuery(sql).setParameter(1, rows);
    }
}
