package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {
    @TempDir
    Path dir;

    @Test
    @DisplayName(
            "Data, accounts and passwords are there again after a restart; a second start on the same directory is refused")
    void restart() throws Exception {
        Path data = dir.resolve("mariadb");
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(data, 0)) {
            execute(first, "CREATE TABLE kept (text VARCHAR(20))");
            execute(first, "INSERT INTO kept VALUES ('blåbær')");
            StartFailure refused = assertThrows(StartFailure.class, () -> EmbeddedMariaDb.start(data, 0));
            assertTrue(refused.getMessage().contains("FRONT_DATA_DIR"), refused.getMessage());
        }
        Path secrets = dir.resolve("secrets.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
        assertFalse(Files.exists(data.resolve("accounts.sql")), "passwords left behind");
        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(data, 0)) {
            assertEquals(List.of("blåbær"), column(second, "SELECT text FROM kept"));
        }
    }

    @Test
    @DisplayName("A database process left by a killed run is stopped by the next start")
    void orphan() throws Exception {
        Path data = dir.resolve("mariadb");
        List<String> command;
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(data, 0)) {
            ProcessHandle handle = ProcessHandle.of(first.pid()).orElseThrow();
            command = new ArrayList<>(List.of(handle.info().command().orElseThrow()));
            command.addAll(List.of(handle.info().arguments().orElseThrow()));
        }
        command.removeIf(argument -> argument.startsWith("--init-file"));
        Process orphan = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("orphan.log").toFile())
                .start();
        assertFalse(orphan.waitFor(500, TimeUnit.MILLISECONDS));
        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(data, 0)) {
            assertFalse(orphan.isAlive());
            assertEquals(List.of("1"), column(second, "SELECT 1"));
        }
    }

    @Test
    @DisplayName(
            "Sorts as Norwegian does, tells é from e, is strict, counts time in UTC, and listens on loopback for the named accounts only")
    void sane() throws Exception {
        Database database = TestDatabase.empty();
        try (Connection connection = database.asMigrator();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE name (name VARCHAR(40))");
            statement.execute(
                    "INSERT INTO name VALUES ('Ås'), ('Ærfugl'), ('zebra'), ('Øst'), ('Aasen'), ('ape'), ('Idé'), ('ide')");
            assertEquals(
                    List.of("ape", "ide", "Idé", "zebra", "Ærfugl", "Øst", "Ås", "Aasen"),
                    list(connection, "SELECT name FROM name ORDER BY name"));
            assertEquals(List.of("ide"), list(connection, "SELECT name FROM name WHERE name = 'IDE'"));
            assertThrows(SQLException.class, () -> statement.execute("INSERT INTO name VALUES (REPEAT('x', 41))"));
            assertEquals(List.of("+00:00"), list(connection, "SELECT @@global.time_zone"));
            assertEquals(List.of("127.0.0.1"), list(connection, "SELECT @@bind_address"));
            assertEquals(List.of("utf8mb4"), list(connection, "SELECT @@character_set_database"));
        }
        for (String user : List.of("root", "mysql", "")) {
            assertThrows(SQLException.class, () -> database.withoutSchema(new Credentials.Account(user, "")));
        }
    }

    private static void execute(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = server.database().asMigrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = server.database().asMigrator()) {
            return list(connection, sql);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
