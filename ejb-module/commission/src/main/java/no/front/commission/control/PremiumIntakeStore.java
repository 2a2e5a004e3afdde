package no.front.commission.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.front.commission.boundary.PremiumAnswer;
import no.front.commission.control.PremiumBatch.Refused;
import no.front.commission.entity.PremiumProblem;

/** What came in at once, so that a request told again gets the same answer. */
@Dependent
public class PremiumIntakeStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** An answer that was given before. */
    record Before(long intakeId, String requestHash, String outcomes) {}

    Optional<Before> before(long sourceId, String key) {
        List<?> rows = em.createNativeQuery("SELECT id, request_hash, outcomes FROM premium_intake"
                        + " WHERE source_id = ?1 AND idempotency_key = ?2")
                .setParameter(1, sourceId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new Before(((Number) cells[0]).longValue(), cells[1].toString(), cells[2].toString());
        });
    }

    /** @param content TRANSACTIONS or REPORTS @return id of the intake */
    long conclude(PremiumWay way, String content, PremiumBatch batch) {
        long id = ((Number) em.createNativeQuery("SELECT NEXTVAL(front_id)").getSingleResult()).longValue();
        String sql =
                "INSERT INTO premium_intake (id, source_id, content, channel, file_id, first_line, idempotency_key,"
                        + " request_hash, received_at, received_by, accepted, repeated, updated, refused, aside, outcomes) VALUES ("
                        + PremiumRows.places("?", 16) + ")";
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            insert.setLong(++at, id);
            insert.setLong(++at, way.sourceId());
            insert.setString(++at, content);
            insert.setString(++at, way.channel().name());
            insert.setObject(++at, way.fileId() == 0 ? null : way.fileId());
            insert.setInt(++at, way.firstLine());
            insert.setString(++at, way.key());
            insert.setString(++at, way.requestHash());
            insert.setString(++at, PremiumRows.text(way.at()));
            insert.setString(++at, way.by());
            for (int count : batch.counts()) {
                insert.setInt(++at, count);
            }
            insert.setString(++at, batch.letters());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        refuse(id, batch.refusals());
        return id;
    }

    private void refuse(long intakeId, List<Refused> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO premium_refusal (intake_id, line, transaction_id, problem, detail) VALUES "
                + PremiumRows.places("(?, ?, ?, ?, ?)", refusals.size());
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 0;
            for (Refused refused : refusals) {
                insert.setLong(++at, intakeId);
                insert.setInt(++at, refused.line());
                insert.setString(++at, refused.transactionId());
                insert.setString(++at, refused.problem().name());
                insert.setString(++at, refused.detail());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    /** The refused lines of an intake, in their order. */
    List<PremiumAnswer.Refusal> refusals(long intakeId) {
        List<?> rows = em.createNativeQuery("SELECT line, transaction_id, problem, detail FROM premium_refusal"
                        + " WHERE intake_id = ?1 ORDER BY line")
                .setParameter(1, intakeId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new PremiumAnswer.Refusal(
                        ((Number) cells[0]).intValue(),
                        cells[1].toString(),
                        PremiumProblem.valueOf(cells[2].toString()),
                        cells[3].toString()))
                .toList();
    }
}
