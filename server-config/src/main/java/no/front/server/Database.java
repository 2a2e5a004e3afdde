package no.front.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A MariaDB database and the accounts that Front has in it.
 *
 * @param host name or address
 * @param port TCP port
 * @param name the schema
 * @param credentials the three accounts: migrator (DDL), application, and the retention job's (ACC-8)
 */
public record Database(String host, int port, String name, Credentials credentials) {
    /** The schema's usual name. */
    public static final String NAME = "front";

    /** The JDBC address, without any password. */
    public String url() {
        return "jdbc:mariadb://" + host + ":" + port + "/" + name;
    }

    /** A connection that may change the schema. */
    public Connection asMigrator() throws SQLException {
        return connect(credentials.migrator());
    }

    /** A connection with the rights of the running application. */
    public Connection asApplication() throws SQLException {
        return connect(credentials.application());
    }

    /** A connection with the rights of the retention job. */
    public Connection asEraser() throws SQLException {
        return connect(credentials.eraser());
    }

    /**
     * Makes sure that the database answers the migrator.
     *
     * @throws StartFailure naming the address and what is wrong
     */
    void requireReachable() {
        try (Connection connection = asMigrator()) {
            if (!connection.isValid(5)) {
                throw new StartFailure("The database at " + host + ":" + port + " does not answer.");
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at " + host + ":" + port + " can't be used (FRONT_DB_HOST, FRONT_DB_PORT): "
                            + e.getMessage(),
                    e);
        }
    }

    Database named(String other) {
        return new Database(host, port, other, credentials);
    }

    private Connection connect(Credentials.Account account) throws SQLException {
        return connect(url(), account);
    }

    /** A connection without any chosen schema: an account without a single right can have it. */
    Connection withoutSchema(Credentials.Account account) throws SQLException {
        return connect("jdbc:mariadb://" + host + ":" + port + "/", account);
    }

    private static Connection connect(String url, Credentials.Account account) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.user());
        properties.setProperty("password", account.password());
        properties.setProperty("connectTimeout", "5000");
        // the driver by name, not by DriverManager: this code runs in a class loader that DriverManager does not search
        return new org.mariadb.jdbc.Driver().connect(url, properties);
    }
}
