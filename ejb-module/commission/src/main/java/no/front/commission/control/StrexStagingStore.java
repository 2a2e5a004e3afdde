package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import no.front.commission.entity.SettlementError;
import no.front.kernel.BusinessRuleViolation;
import no.front.kernel.InstantColumn;
import no.front.kernel.Money;

/** Single transactions of a settlement file on their way in: written many at once, compared in sets, then gone. */
@Dependent
public class StrexStagingStore {

    private static final int DUPLICATE = 1062;
    private static final int AT_ONCE = 20_000;
    private static final Duration FORGOTTEN = Duration.ofHours(6);
    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** @param billedAt null where the file doesn't tell @param reversalOf null for none */
    public record Row(String id, long line, Money price, Instant billedAt, boolean billed, String reversalOf) {}

    /** @return id of the import */
    public long begin(Instant now) {
        long id = ((Number) em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult()).longValue();
        em.createNativeQuery("INSERT INTO strex_import (id, begun_at) VALUES (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, INSTANT.convertToDatabaseColumn(now))
                .executeUpdate();
        return id;
    }

    /** Imports whose server died long ago, or whose time was another: they will never stand. */
    public List<Long> forgotten(Instant now) {
        return em
                .createNativeQuery("SELECT id FROM strex_import WHERE begun_at < ?1")
                .setParameter(1, INSTANT.convertToDatabaseColumn(now.minus(FORGOTTEN)))
                .getResultList()
                .stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Takes some of an import's rows away. @return whether there may be more */
    public boolean clear(long importId) {
        boolean more = em.createNativeQuery("DELETE FROM strex_staging WHERE import_id = ?1 LIMIT " + AT_ONCE)
                        .setParameter(1, importId)
                        .executeUpdate()
                == AT_ONCE;
        if (!more) {
            em.createNativeQuery("DELETE FROM strex_import WHERE id = ?1")
                    .setParameter(1, importId)
                    .executeUpdate();
        }
        return more;
    }

    /** @throws BusinessRuleViolation TRANSACTION_REPEATED */
    public void add(long importId, List<Row> rows) {
        String sql =
                "INSERT INTO strex_staging (import_id, transaction_id, line, price, billed_at, billed, reversal_of)"
                        + " VALUES " + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?, ?, ?)"));
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            for (Row row : rows) {
                insert.setLong(++at, importId);
                insert.setString(++at, row.id());
                insert.setLong(++at, row.line());
                insert.setBigDecimal(++at, row.price().amount());
                insert.setString(++at, INSTANT.convertToDatabaseColumn(row.billedAt()));
                insert.setString(++at, row.billed() ? "Y" : "N");
                if (row.reversalOf() == null) {
                    insert.setNull(++at, Types.VARCHAR);
                } else {
                    insert.setString(++at, row.reversalOf());
                }
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE) {
                throw repeated(importId, rows);
            }
            throw new IllegalStateException(e);
        }
    }

    private BusinessRuleViolation repeated(long importId, List<Row> rows) {
        java.util.Set<String> seen = new java.util.HashSet<>();
        Row again = rows.stream()
                .filter(row -> !seen.add(row.id()) || isThere(importId, row.id()))
                .findFirst()
                .orElse(rows.getFirst());
        return new BusinessRuleViolation(SettlementError.TRANSACTION_REPEATED, again.line(), again.id());
    }

    private boolean isThere(long importId, String id) {
        return !em.createNativeQuery("SELECT line FROM strex_staging WHERE import_id = ?1 AND transaction_id = ?2")
                .setParameter(1, importId)
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
    }
}
