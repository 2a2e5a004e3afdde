package no.front.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import no.front.kernel.InstantColumn;

/**
 * What only the retention job's own database account may do to the change log (ACC-8): delete sign-in and reading lines
 * whose time is over, and erase values. Call it outside any transaction that uses the application's account: each statement
 * commits by itself.
 */
@Dependent
public class EraserStore {

    private static final InstantColumn COLUMN = new InstantColumn();

    @Resource(lookup = "java:app/jdbc/front-eraser")
    DataSource eraser;

    /** Deletes some of the expired lines, with their values. @return how many; less than {@code most} when none is left */
    public int deleteExpired(Instant limit, int most) {
        return execute(
                "DELETE FROM change_entry WHERE retention = 'ACCESS' AND business_at < ? ORDER BY business_at LIMIT ?",
                COLUMN.convertToDatabaseColumn(limit),
                most);
    }

    /**
     * Erases before and after of all lines about a subject; the lines stay, with the mark.
     *
     * @return how many values were erased
     */
    public int eraseValues(String subjectType, long subjectId, Instant now) {
        return execute(
                "UPDATE change_value v JOIN change_entry e ON e.id = v.entry_id"
                        + " SET v.value_before = NULL, v.value_after = NULL, v.erased_at = ?"
                        + " WHERE e.subject_type = ? AND e.subject_id = ? AND v.erased_at IS NULL",
                COLUMN.convertToDatabaseColumn(now),
                subjectType,
                subjectId);
    }

    private int execute(String sql, Object... arguments) {
        try (Connection connection = eraser.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the retention job's database account could not do it", e);
        }
    }
}
