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
import java.util.List;
import java.util.Map;
import no.front.commission.control.PremiumReading.Report;
import no.front.commission.entity.Billed;

/** Delivery reports, kept whether their transaction has come or not. */
@Dependent
public class PremiumReportStore {

    @PersistenceContext(unitName = "front")
    EntityManager em;

    /** Those of the transactions, as they are now; who comes with another waits for our commit. */
    Map<String, List<Report>> of(Collection<String> transactionIds) {
        return select(transactionIds, " ORDER BY transaction_id, status_code FOR UPDATE");
    }

    /** Those of the transactions, oldest first. */
    Map<String, List<Report>> told(Collection<String> transactionIds) {
        return select(transactionIds, " ORDER BY received_at, status_code");
    }

    private Map<String, List<Report>> select(Collection<String> transactionIds, String how) {
        Map<String, List<Report>> found = new HashMap<>();
        if (transactionIds.isEmpty()) {
            return found;
        }
        String sql = "SELECT transaction_id, status_code, detail, billed, CAST(received_at AS CHAR) FROM premium_report"
                + " WHERE transaction_id IN (" + PremiumRows.places("?", transactionIds.size()) + ")" + how;
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            int at = 0;
            for (String id : transactionIds) {
                select.setString(++at, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String id = rows.getString(1);
                    found.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new Report(
                                    id,
                                    rows.getString(2),
                                    BilledWord.of(
                                            Billed.of(rows.getString(4).charAt(0)),
                                            PremiumRows.instant(rows.getString(5)),
                                            rows.getString(3))));
                }
            }
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
        return found;
    }

    void add(List<Report> reports, long sourceId, Instant now) {
        if (reports.isEmpty()) {
            return;
        }
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(Report::transactionId).thenComparing(Report::status));
        String sql = "INSERT INTO premium_report (transaction_id, status_code, detail, billed, received_at, source_id,"
                + " taken_at) VALUES " + PremiumRows.places("(?, ?, ?, ?, ?, ?, ?)", reports.size());
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int at = 0;
            for (Report report : sorted) {
                insert.setString(++at, report.transactionId());
                insert.setString(++at, report.status());
                insert.setString(++at, report.word().detail());
                insert.setString(++at, String.valueOf(report.word().billed().code()));
                insert.setString(++at, PremiumRows.text(report.word().at()));
                insert.setLong(++at, sourceId);
                insert.setString(++at, PremiumRows.text(now));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw PremiumRows.failure(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
