package no.front.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Needs an installed MariaDB (package mariadb-server), since the embedded one carries no key management, and root, which may become its
 * user. Switched on by {@code -Dfront.encryption.test=true}.
 */
@EnabledIfSystemProperty(named = "front.encryption.test", matches = "true")
class EncryptionIT {
    @TempDir
    Path dir;

    @Test
    @DisplayName(
            "ACC-7 with file_key_management every table of Front is encrypted on the disk, and no text of it can be read there")
    void encrypted() throws Exception {
        Files.writeString(dir.resolve("keyfile"), "1;" + "c0ffee0123456789".repeat(4) + "\n");
        Path data = dir.resolve("data");
        run("chmod", "711", dir.toString());
        run("chown", "mysql", dir.resolve("keyfile").toString());
        run(
                "mariadb-install-db",
                "--no-defaults",
                "--user=mysql",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db");
        Credentials credentials = Credentials.kept(dir.resolve("secrets"));
        Files.writeString(
                dir.resolve("accounts.sql"),
                credentials.accountStatements() + "GRANT PROCESS ON *.* TO front_migrator@'127.0.0.1';\n");
        Database database = new Database("127.0.0.1", Ports.free(), Database.NAME, credentials);
        Process server = new ProcessBuilder(command(data, database.port()))
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("log").toFile())
                .start();
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            // Front's own tables, so that one of a kind that can't be encrypted would be found
            Migration.runScripts(database, Path.of("../persistence-module/src/main/resources/db/migration"));
            statement.execute("CREATE TABLE proof (text VARCHAR(100))");
            statement.execute("INSERT INTO proof VALUES (REPEAT('hemmelig fjord ', 5))");
            assertTrue(count(statement, "encryption_scheme = 1") > 1);
            assertEquals(0, count(statement, "encryption_scheme = 0"));
        } finally {
            server.destroy();
            // and with it every page is on the disk
            server.waitFor(30, TimeUnit.SECONDS);
        }
        byte[] page = Files.readAllBytes(data.resolve("front/proof.ibd"));
        assertEquals(-1, new String(page, StandardCharsets.ISO_8859_1).indexOf("hemmelig"));
    }

    private List<String> command(Path data, int port) {
        return List.of(
                "mariadbd",
                "--no-defaults",
                "--user=mysql",
                "--skip-name-resolve",
                "--init-file=" + dir.resolve("accounts.sql"),
                "--datadir=" + data,
                "--socket=s",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--plugin-load-add=file_key_management",
                "--file-key-management-filename=" + dir.resolve("keyfile"),
                "--file-key-management-encryption-algorithm=AES_CTR",
                "--innodb-encrypt-tables=FORCE",
                "--innodb-encrypt-log=ON",
                "--innodb-encryption-threads=2",
                "--character-set-server=utf8mb4",
                "--collation-server=" + EmbeddedMariaDb.COLLATION);
    }

    private Connection connect(Process server, Database database) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return database.asMigrator();
            } catch (SQLException notYet) {
                assertTrue(
                        attempt < 100 && !server.waitFor(200, TimeUnit.MILLISECONDS),
                        Files.readString(dir.resolve("log")));
            }
        }
    }

    private static int count(Statement statement, String which) throws SQLException {
        try (var rows = statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.innodb_tablespaces_encryption WHERE name LIKE 'front/%' AND "
                        + which)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertEquals(0, process.waitFor(), String.join(" ", command));
    }
}
