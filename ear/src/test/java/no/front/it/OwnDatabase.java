package no.front.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;

/** The embedded database of a server under test, from outside. */
public final class OwnDatabase {

    private final Path data;
    private final int port;

    public OwnDatabase(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** First column of the first row, as text; null for none. */
    public String value(String query) throws SQLException, IOException {
        try (Connection connection = asMigrator();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    public void change(String statement) throws SQLException, IOException {
        try (Connection connection = asMigrator();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    public Connection asMigrator() throws SQLException, IOException {
        return connect("front_migrator");
    }

    /** Whether the application waits in the database with a statement that holds these words. */
    public boolean isWaitingAt(String words) throws SQLException, IOException {
        try (Connection connection = connect("front_app");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SHOW FULL PROCESSLIST")) {
            while (rows.next()) {
                String info = rows.getString("Info");
                if (info != null && info.contains(words) && !info.startsWith("SHOW")) {
                    return true;
                }
            }
            return false;
        }
    }

    private Connection connect(String user) throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Stream<Path> files = Files.walk(data);
                var in = Files.newBufferedReader(files.filter(file -> file.endsWith("secrets.properties"))
                        .findFirst()
                        .orElseThrow())) {
            secrets.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/front", user, secrets.getProperty(user));
    }
}
