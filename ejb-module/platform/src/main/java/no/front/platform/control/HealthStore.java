package no.front.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers. */
@Dependent
public class HealthStore {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/front")
    DataSource database;

    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
