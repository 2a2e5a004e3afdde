package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.front.kernel.InstantColumn;
import no.front.traffic.boundary.AsideGroup;
import no.front.traffic.control.UsageRecordStore.Fresh;
import no.front.traffic.control.UsageRecordStore.Update;
import no.front.traffic.entity.AsideCause;

/** Usage whose account is not there: kept until it can be rated. */
@Dependent
public class UsageAsideStore {

    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    public void add(long intakeId, long sourceId, List<Fresh> rows, Map<String, AsideCause> causes) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO usage_aside (id, intake_id, line, account, cause, day, "
                + UsageRecordStore.CONTENT_COLUMNS + ") VALUES "
                + UsageRecordStore.places(
                        "(?, ?, ?, ?, ?, ?, " + UsageRecordStore.places("?", UsageRecordStore.CONTENT) + ")",
                        rows.size());
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            for (Fresh row : rows) {
                insert.setLong(++at, row.recordId());
                insert.setLong(++at, intakeId);
                insert.setInt(++at, row.line());
                insert.setString(++at, row.item().account());
                insert.setString(++at, causes.get(row.item().sourceKey()).name());
                insert.setString(++at, row.item().day().toString());
                at = UsageRecordStore.content(insert, at, sourceId, row.item());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw UsageRecordStore.failure(e);
        }
    }

    public void update(List<Update> updates) {
        for (Update one : updates) {
            int updated = em.createNativeQuery(
                            "UPDATE usage_aside SET status = ?1, reason = ?2 WHERE id = ?3 AND settled_at IS NULL")
                    .setParameter(1, one.item().status().letter())
                    .setParameter(2, one.item().reason())
                    .setParameter(3, one.known().recordId())
                    .executeUpdate();
            if (updated == 0) {
                // it was just put on an account: to be looked up there
                throw new UsageCollision(null);
            }
        }
    }

    /** One that waits for its account. */
    public record Waiting(long id, long sourceId, LocalDate day) {}

    /** By account as told, the longest waiting first. */
    public List<AsideGroup> groups() {
        List<?> rows = em.createNativeQuery("SELECT a.account, a.cause, s.name, CAST(MIN(a.day) AS CHAR),"
                        + " CAST(MAX(a.day) AS CHAR), COUNT(*), SUM(a.parts) FROM usage_aside a"
                        + " JOIN usage_source s ON s.id = a.source_id WHERE a.settled_at IS NULL"
                        + " GROUP BY a.account, a.cause, s.name ORDER BY MIN(a.day), a.account LIMIT 500")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new AsideGroup(
                        cells[0].toString(),
                        AsideCause.valueOf(cells[1].toString()),
                        cells[2].toString(),
                        LocalDate.parse(cells[3].toString()),
                        LocalDate.parse(cells[4].toString()),
                        ((Number) cells[5]).longValue(),
                        ((Number) cells[6]).longValue()))
                .toList();
    }

    /** Accounts, as told, that are there by now and were open on some of the days. */
    public List<String> appeared() {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT u.account FROM usage_aside u"
                        + " JOIN account a ON a.number = CONVERT(u.account USING ascii) WHERE u.settled_at IS NULL"
                        + " AND a.opened_on <= u.day AND (a.closed_on IS NULL OR a.closed_on >= u.day)")
                .getResultList();
        return rows.stream().map(Object::toString).toList();
    }

    /** The first day that something waits of. */
    public Optional<LocalDate> earliest(String told) {
        Object day = em.createNativeQuery(
                        "SELECT CAST(MIN(day) AS CHAR) FROM usage_aside WHERE settled_at IS NULL AND account = ?1")
                .setParameter(1, told)
                .getSingleResult();
        return Optional.ofNullable(day).map(text -> LocalDate.parse(text.toString()));
    }

    /** Some of those that wait, of one source, held until the transaction ends. */
    public List<Waiting> locked(String told, LocalDate from, LocalDate to, int most) {
        List<?> rows = em.createNativeQuery("SELECT id, source_id, CAST(day AS CHAR) FROM usage_aside"
                        + " WHERE settled_at IS NULL AND account = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY id LIMIT ?4"
                        + " FOR UPDATE")
                .setParameter(1, told)
                .setParameter(2, from.toString())
                .setParameter(3, to.toString())
                .setParameter(4, most)
                .getResultList();
        List<Waiting> waiting = rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Waiting(
                        ((Number) cells[0]).longValue(),
                        ((Number) cells[1]).longValue(),
                        LocalDate.parse(cells[2].toString())))
                .toList();
        return waiting.stream()
                .filter(one -> one.sourceId() == waiting.getFirst().sourceId())
                .toList();
    }

    /** Makes records of them, on that account, by that intake. */
    public void settle(List<Long> ids, long accountId, long intakeId, Instant now, String by) {
        String of = " IN (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        em.createNativeQuery("INSERT INTO usage_record (account_id, day, id, intake_id, billable, "
                        + UsageRecordStore.CONTENT_COLUMNS + ") SELECT ?1, day, id, ?2,"
                        + " kind IN ('M', 'L') AND direction = 'O' AND status IN ('S', 'D', 'F'), "
                        + UsageRecordStore.CONTENT_COLUMNS + " FROM usage_aside WHERE id" + of)
                .setParameter(1, accountId)
                .setParameter(2, intakeId)
                .executeUpdate();
        em.createNativeQuery("UPDATE usage_key k JOIN usage_aside a ON a.source_id = k.source_id"
                        + " AND a.source_key = k.source_key SET k.account_id = ?1 WHERE a.id" + of)
                .setParameter(1, accountId)
                .executeUpdate();
        em.createNativeQuery("UPDATE usage_aside SET settled_account_id = ?1, settled_at = ?2, settled_by = ?3 WHERE id"
                        + of)
                .setParameter(1, accountId)
                .setParameter(2, INSTANT.convertToDatabaseColumn(now))
                .setParameter(3, by)
                .executeUpdate();
    }
}
