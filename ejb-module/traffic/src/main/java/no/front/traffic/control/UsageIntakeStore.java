package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.front.kernel.InstantColumn;
import no.front.traffic.entity.UsageChannel;
import no.front.traffic.entity.UsageSource;

/** What came in at once, and what intake has to know. */
@Dependent
public class UsageIntakeStore {

    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** An account as far as intake goes. */
    public record Span(long id, LocalDate openedOn, LocalDate closedOn) {}

    /**
     * Whose usage it is, and by which way it came.
     *
     * @param fileId 0 for none
     * @param firstLine number of the first line of it
     * @param key its idempotency key, null for none
     */
    public record Way(
            long sourceId,
            UsageChannel channel,
            long fileId,
            int firstLine,
            String key,
            String requestHash,
            Instant at,
            String by) {}

    /** A line that was refused. */
    public record Refused(int line, String sourceKey, String account, String problem, String detail) {}

    /** An answer that was given before. */
    public record Before(long intakeId, long position, String requestHash, String outcomes) {}

    public long nextId() {
        return ((Number) em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult()).longValue();
    }

    /** The accounts of these numbers. */
    public Map<String, Span> accounts(Collection<String> numbers) {
        Map<String, Span> spans = new HashMap<>();
        if (numbers.isEmpty()) {
            return spans;
        }
        // only numbers of the right form get here: nothing to quote
        List<?> rows = em.createNativeQuery("SELECT number, id, CAST(opened_on AS CHAR), CAST(closed_on AS CHAR)"
                        + " FROM account WHERE number IN ("
                        + numbers.stream().map(number -> "'" + number + "'").collect(Collectors.joining(",")) + ")")
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            spans.put(
                    cells[0].toString(),
                    new Span(
                            ((Number) cells[1]).longValue(),
                            LocalDate.parse(cells[2].toString()),
                            cells[3] == null ? null : LocalDate.parse(cells[3].toString())));
        }
        return spans;
    }

    /** Codes of all products there are. */
    public Set<String> products() {
        Set<String> codes = new HashSet<>();
        for (Object code : em.createNativeQuery("SELECT code FROM product").getResultList()) {
            codes.add(code.toString());
        }
        return codes;
    }

    public Optional<UsageSource> source(long id) {
        return Optional.ofNullable(em.find(UsageSource.class, id));
    }

    public Optional<Before> before(long sourceId, String key) {
        List<?> rows = em.createNativeQuery("SELECT id, position, request_hash, outcomes FROM usage_intake"
                        + " WHERE source_id = ?1 AND idempotency_key = ?2")
                .setParameter(1, sourceId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new Before(
                    ((Number) cells[0]).longValue(),
                    ((Number) cells[1]).longValue(),
                    cells[2].toString(),
                    cells[3].toString());
        });
    }

    /**
     * Gives the intake its position and writes it: the last thing in its transaction, since whoever comes next waits for
     * the commit.
     */
    public long conclude(long id, Way way, Batch batch) {
        em.createNativeQuery("UPDATE usage_progress SET position = position + 1 WHERE name = 'given'")
                .executeUpdate();
        long position = position("given");
        String sql = "INSERT INTO usage_intake (id, position, source_id, channel, file_id, first_line, idempotency_key,"
                + " request_hash, received_at, received_by, first_day, last_day, accepted, repeated, updated, refused,"
                + " aside, outcomes) VALUES (" + UsageRecordStore.places("?", 18) + ")";
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            insert.setLong(++at, id);
            insert.setLong(++at, position);
            insert.setLong(++at, way.sourceId());
            insert.setString(++at, way.channel().name());
            insert.setObject(++at, way.fileId() == 0 ? null : way.fileId());
            insert.setInt(++at, way.firstLine());
            insert.setString(++at, way.key());
            insert.setString(++at, way.requestHash());
            insert.setString(++at, INSTANT.convertToDatabaseColumn(way.at()));
            insert.setString(++at, way.by());
            insert.setString(++at, text(batch.firstDay()));
            insert.setString(++at, text(batch.lastDay()));
            for (int count : batch.counts()) {
                insert.setInt(++at, count);
            }
            insert.setString(++at, batch.letters());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw UsageRecordStore.failure(e);
        }
        refuse(id, batch.refusals());
        return position;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void refuse(long intakeId, List<Refused> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO usage_refusal (intake_id, line, source_key, account, problem, detail) VALUES "
                + UsageRecordStore.places("(?, ?, ?, ?, ?, ?)", refusals.size());
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            for (Refused refused : refusals) {
                insert.setLong(++at, intakeId);
                insert.setInt(++at, refused.line());
                insert.setString(++at, refused.sourceKey());
                insert.setString(++at, refused.account());
                insert.setString(++at, refused.problem());
                insert.setString(++at, refused.detail());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw UsageRecordStore.failure(e);
        }
    }

    /** @param name {@code given} or {@code rolled} */
    public long position(String name) {
        return ((Number) em.createNativeQuery("SELECT position FROM usage_progress WHERE name = ?1")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }

    /** The refused lines of an intake, in their order. */
    public List<Refused> refusals(long intakeId) {
        List<?> rows = em.createNativeQuery("SELECT line, source_key, account, problem, detail FROM usage_refusal"
                        + " WHERE intake_id = ?1 ORDER BY line")
                .setParameter(1, intakeId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Refused(
                        ((Number) cells[0]).intValue(),
                        cells[1].toString(),
                        cells[2].toString(),
                        cells[3].toString(),
                        cells[4].toString()))
                .toList();
    }
}
