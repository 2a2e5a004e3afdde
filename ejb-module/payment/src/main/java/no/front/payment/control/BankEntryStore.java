package no.front.payment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a file says, many rows in one statement. */
@Dependent
public class BankEntryStore {

    /** Asking {@code Json} each time searches the class path each time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** An entry about to be written. @param repeats the same one of an earlier file; null for a new one */
    record Row(long id, int position, BankEntry entry, String fingerprint, Long repeats) {}

    /** Which of these are known, and by which transaction. */
    Map<String, Long> known(Collection<String> fingerprints) {
        Map<String, Long> known = new HashMap<>();
        if (fingerprints.isEmpty()) {
            return known;
        }
        // hexadecimal digits of our own making
        String list = fingerprints.stream().map(one -> "'" + one + "'").collect(Collectors.joining(","));
        for (Object found : em.createNativeQuery(
                        "SELECT fingerprint, id FROM bank_transaction FORCE INDEX (bank_transaction_once) WHERE fingerprint IN ("
                                + list + ")")
                .getResultList()) {
            Object[] row = (Object[]) found;
            known.put(row[0].toString(), ((Number) row[1]).longValue());
        }
        return known;
    }

    void write(long fileId, List<Row> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(json(row)));
        em.createNativeQuery("INSERT INTO bank_transaction (id, version, file_id, position, fingerprint, repeats_id,"
                        + " incoming, reversal, amount, value_on, account, kid, payer_name, payer_account, message,"
                        + " bank_reference, status, unallocated, end_to_end) SELECT id, 1, ?2, position, fingerprint, repeats,"
                        + " incoming, reversal, amount, day, account, kid, name, payer, message, reference, status, 0, end_to_end"
                        + " FROM JSON_TABLE(?1, '$[*]' COLUMNS (id BIGINT PATH '$[0]', position INT PATH '$[1]',"
                        + " fingerprint CHAR(64) PATH '$[2]', repeats BIGINT PATH '$[3]', incoming INT PATH '$[4]',"
                        + " reversal INT PATH '$[5]', amount DECIMAL(15,2) PATH '$[6]', day DATE PATH '$[7]',"
                        + " account VARCHAR(34) PATH '$[8]', kid VARCHAR(35) PATH '$[9]', name VARCHAR(140) PATH '$[10]',"
                        + " payer VARCHAR(34) PATH '$[11]', message VARCHAR(500) PATH '$[12]',"
                        + " reference VARCHAR(60) PATH '$[13]', status VARCHAR(12) PATH '$[14]',"
                        + " end_to_end VARCHAR(35) PATH '$[15]')) r")
                .setParameter(1, all.build().toString())
                .setParameter(2, fileId)
                .executeUpdate();
    }

    private static JsonArrayBuilder json(Row row) {
        BankEntry entry = row.entry();
        JsonArrayBuilder json = JSON.createArrayBuilder().add(row.id()).add(row.position());
        if (row.repeats() == null) {
            json.add(row.fingerprint()).addNull();
        } else {
            json.addNull().add(row.repeats());
        }
        return json.add(entry.incoming() ? 1 : 0)
                .add(entry.reversal() ? 1 : 0)
                .add(entry.amount().toString())
                .add(entry.valueOn().toString())
                .add(entry.account())
                .add(entry.kid())
                .add(entry.payer().name())
                .add(entry.payer().account())
                .add(entry.message())
                .add(entry.bankReference())
                .add(row.repeats() == null ? "RECEIVED" : "REPEATED")
                .add(entry.endToEnd());
    }
}
