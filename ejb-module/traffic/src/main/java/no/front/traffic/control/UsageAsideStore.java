package no.front.traffic.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.front.traffic.control.UsageRecordStore.Fresh;
import no.front.traffic.control.UsageRecordStore.Update;
import no.front.traffic.entity.AsideCause;

/** Usage whose account is not there: kept until it can be rated. */
@Dependent
public class UsageAsideStore {

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
            em.createNativeQuery("UPDATE usage_aside SET status = ?1, reason = ?2 WHERE id = ?3 AND settled_at IS NULL")
                    .setParameter(1, one.item().status().letter())
                    .setParameter(2, one.item().reason())
                    .setParameter(3, one.known().recordId())
                    .executeUpdate();
        }
    }
}
