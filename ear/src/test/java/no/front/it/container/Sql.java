package no.front.it.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Plain SQL through one of the application's own data sources, with just the rights that the application has. */
final class Sql {

    private final String name;

    private Sql(String name) {
        this.name = name;
    }

    static Sql asApplication() {
        return new Sql("java:app/jdbc/front");
    }

    static Sql asEraser() {
        return new Sql("java:app/jdbc/front-eraser");
    }

    /** The first column of the first row; null where there is no row. */
    String value(String query, Object... arguments) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    long count(String query, Object... arguments) throws SQLException {
        return Long.parseLong(value(query, arguments));
    }

    int change(String statement, Object... arguments) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            fill(prepared, arguments);
            return prepared.executeUpdate();
        }
    }

    /** Looked up when used: Arquillian creates the test also outside, where there is none. */
    private Connection connection() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup(name).getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
